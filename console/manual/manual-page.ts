import type { RunId } from "#contract/ids.ts";
import { type Chapter, type Place, type Said, type Step, type Table } from "#web/manual/chapter.ts";
import { type ConsoleLanguage, consoleLanguage } from "#web/copy/console/words.ts";
import { manualLink } from "#web/manual/link.ts";
import { chapterOf, chapters } from "#web/manual/manual.ts";
import { placeAddress, placeName } from "#web/manual/places.ts";
import { manualWords as words } from "#web/manual/words.ts";
import { details, heading, link, list, numbered, paragraph, strong } from "#web/pages/elements.ts";
import { table } from "#web/pages/components.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** The reader, the cycle or wave from whose page they came, and the places that are open to them. */
export type ManualView = Frame & { run: RunId | undefined; open: ReadonlySet<Place> };

/** Where the sheets of a chapter are. */
const printAddress = ({ id }: Chapter, { language, run }: ManualView): string =>
  manualLink(id, language, { run }).replace("?", "/print?");

const framed = (view: ManualView, title: string, path: string, content: Content): Page =>
  consoleLayout(
    { ...view, language: consoleLanguage(view.language) },
    title,
    path,
    html`<div class="buurt-read">${content}</div>`,
  );

/** All chapters, each with its purpose, and all forms to print. */
export function manualContentsPage(view: ManualView): Page {
  const language = consoleLanguage(view.language);
  const forms = chapters.flatMap((one) =>
    (one.sheets ?? []).map(
      (sheet) => html`<li><a href="${printAddress(one, view)}">${sheet.title[language]}</a></li>`,
    ),
  );
  return framed(
    view,
    words.title[language],
    "/console/manual",
    html`<p>${words.intro[language]}</p><ol>${chapters.map(
      (one) => html`<li>${linkTo(one, language, view.run)}<br>${one.purpose[language]}</li>`,
    )}</ol><h2>${words.forms[language]}</h2><ul>${forms}</ul><p>${words.origin[language]}</p>`,
  );
}

/** A chapter: its purpose in a line, steps, checklist, pitfalls, a good result, and where to go on. */
export function manualChapterPage(view: ManualView & { chapter: Chapter }): Page {
  const { chapter, run } = view;
  const language = consoleLanguage(view.language);
  const { id, steps, checks, good } = chapter;
  const part = (name: "checks" | "good", says: readonly Said[]) => [
    heading(2, words[name][language], name),
    listOf(says, language),
  ];
  return framed(view, chapter.title[language], `/console/manual/${id}`, [
    paragraph(strong(chapter.purpose[language])),
    printLink(chapter, view),
    "\n",
    contents(chapter, language),
    "\n",
    heading(2, words.steps[language]),
    steps.map((step) => stepBlock(step, view)),
    "\n",
    part("checks", checks),
    "\n",
    pitfalls(chapter, language),
    "\n",
    part("good", good),
    onward(chapter, language, run),
  ]);
}

function printLink(chapter: Chapter, view: ManualView): Html {
  const word = chapter.sheets === undefined ? words.print : words.printForm;
  const label = word[consoleLanguage(view.language)];
  const address = printAddress(chapter, view);
  return paragraph(html`<a class="nl-button nl-button--secondary" href="${address}">${label}</a>`);
}

/** What stands in this chapter. */
function contents({ steps }: Chapter, language: ConsoleLanguage): Html {
  const parts = ["checks", "pitfalls", "good"] as const;
  return details(
    words.here[language],
    numbered(steps.map(({ id, title }) => link(`#${id}`, title[language]))),
    list(parts.map((name) => link(`#${name}`, words[name][language]))),
  );
}

const pitfalls = (chapter: Chapter, language: ConsoleLanguage): Content => [
  heading(2, words.pitfalls[language], "pitfalls"),
  list(
    chapter.pitfalls.map(({ trap, instead }) => [
      html`${trap[language]}<br>${strong(words.instead[language])} ${instead[language]}`,
    ]),
  ),
];

const listOf = (says: readonly Said[], language: ConsoleLanguage): Html =>
  list(says.map((one) => one[language]));

const tableOf = ({ caption, head, rows }: Table, language: ConsoleLanguage): Html =>
  table({
    caption: caption[language],
    head: head.map((name) => name[language]),
    rows: rows.map((cells) => cells.map((cell) => cell[language])),
  });

const linkTo = ({ id, title }: Chapter, language: ConsoleLanguage, run: RunId | undefined): Html =>
  html`<a href="${manualLink(id, language, { run })}">${title[language]}</a>`;

function stepBlock(
  { id, title, basis, says, list, table: drawing, roles, see = [], place }: Step,
  { language: asked, run, open }: ManualView,
): Html {
  const language = consoleLanguage(asked);
  const parts = ["who", "people", "software", "result"] as const;
  const paragraphs = says.map((text) => html`<p>${text[language]}</p>`);
  const items = when(list, (its) => listOf(its, language));
  const drawn = when(drawing, (its) => tableOf(its, language));
  const who = when(roles, (its) => {
    const each = parts.map(
      (part) => html`<dt>${words[part][language]}</dt><dd>${its[part][language]}</dd>`,
    );
    return html`<dl class="buurt-card">${each}</dl>`;
  });
  const done = when(place, (where) => {
    const name = placeName(where)[language];
    const link = html`<a href="${placeAddress(where, run, language)}">${name}</a>`;
    return html`<p>${words.doneAt[language]} ${open.has(where) ? link : name}</p>`;
  });
  const others = see.map(
    (other, at) => html`${at === 0 ? "" : "; "}${linkTo(chapterOf(other), language, run)}`,
  );
  const read = when(see.length > 0, () => html`<p>${words.read[language]} ${others}</p>`);
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title[language]}</h3><p><small>${
    words.basis[basis][language]
  }</small></p>${paragraphs}${items}${drawn}${who}${done}${read}</section>`;
}

/** The chapters that belong to this one, those before and after it, and all of them. */
function onward({ id, see }: Chapter, language: ConsoleLanguage, run: RunId | undefined): Html {
  const at = chapters.findIndex((one) => one.id === id);
  const contents = words.contents[language];
  const others = see.map((other) => html`<li>${linkTo(chapterOf(other), language, run)}</li>`);
  const beside = (chapter: Chapter | undefined, word: Said) =>
    when(chapter, (one) => html`<li>${word[language]} ${linkTo(one, language, run)}</li>`);
  const [before, after] = [
    beside(chapters[at - 1], words.before),
    beside(chapters[at + 1], words.after),
  ];
  const all = html`<li><a href="/console/manual?lang=${language}">${contents}</a></li>`;
  return html`<nav aria-label="${contents}"><p>${words.read[language]}</p><ul>${others}${before}${
    after
  }${all}</ul></nav>`;
}
