import type { RunId } from "#contract/ids.ts";
import { type Chapter, type Place, type Said, type Step } from "#web/manual/chapter.ts";
import { type ConsoleLanguage, consoleLanguage } from "#web/copy/console/words.ts";
import { manualLink } from "#web/manual/link.ts";
import { chapterOf, chapters } from "#web/manual/manual.ts";
import { placeAddress, placeName } from "#web/manual/places.ts";
import { manualWords as words } from "#web/manual/words.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** The reader, the cycle or wave from whose page they came, and the places that are open to them. */
export type ManualView = Frame & { run: RunId | undefined; open: ReadonlySet<Place> };

/** Where the sheets of a chapter are. */
const printAddress = ({ id }: Chapter, { language, run }: ManualView): string =>
  manualLink(id, language, { run }).replace("?", "/print?");

const framed = (view: ManualView, title: string, path: string, content: Html): Page =>
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
    html`<p>${words.intro[language]}</p><ol>${chapters.map((one) => html`<li><a href="${manualLink(one.id, language, { run: view.run })}">${one.title[language]}</a><br>${one.purpose[language]}</li>`)}</ol><h2>${words.forms[language]}</h2><ul>${forms}</ul><p>${words.origin[language]}</p>`,
  );
}

/** A chapter: its purpose in a line, steps, checklist, pitfalls, a good result, and where to go on. */
export function manualChapterPage(view: ManualView & { chapter: Chapter }): Page {
  const { chapter, run } = view;
  const language = consoleLanguage(view.language);
  const { id, steps, checks, pitfalls, good, sheets } = chapter;
  const parts = [
    ["checks", words.checks],
    ["pitfalls", words.pitfalls],
    ["good", words.good],
  ] as const;
  const content = html`<p><strong>${chapter.purpose[language]}</strong></p><p><a class="nl-button nl-button--secondary" href="${printAddress(chapter, view)}">${(sheets === undefined ? words.print : words.printForm)[language]}</a></p>
<details><summary>${words.here[language]}</summary><ol>${steps.map((step) => html`<li><a href="#${step.id}">${step.title[language]}</a></li>`)}</ol><ul>${parts.map(([anchor, name]) => html`<li><a href="#${anchor}">${name[language]}</a></li>`)}</ul></details>
<h2>${words.steps[language]}</h2>${steps.map((step) => stepBlock(step, view))}
<h2 id="checks">${words.checks[language]}</h2>${listOf(checks, language)}
<h2 id="pitfalls">${words.pitfalls[language]}</h2><ul>${pitfalls.map(({ trap, instead }) => html`<li>${trap[language]}<br><strong>${words.instead[language]}</strong> ${instead[language]}</li>`)}</ul>
<h2 id="good">${words.good[language]}</h2>${listOf(good, language)}${onward(chapter, language, run)}`;
  return framed(view, chapter.title[language], `/console/manual/${id}`, content);
}

const listOf = (list: readonly Said[], language: ConsoleLanguage): Html =>
  html`<ul>${list.map((one) => html`<li>${one[language]}</li>`)}</ul>`;

const linkTo = ({ id, title }: Chapter, language: ConsoleLanguage, run: RunId | undefined): Html =>
  html`<a href="${manualLink(id, language, { run })}">${title[language]}</a>`;

function stepBlock(
  { id, title, basis, says, list, roles, see = [], place }: Step,
  { language: asked, run, open }: ManualView,
): Html {
  const language = consoleLanguage(asked);
  const parts = ["who", "people", "software", "result"] as const;
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title[language]}</h3><p><small>${words.basis[basis][language]}</small></p>${says.map((text) => html`<p>${text[language]}</p>`)}${when(list, (items) => listOf(items, language))}${when(roles, (its) => html`<dl class="buurt-card">${parts.map((part) => html`<dt>${words[part][language]}</dt><dd>${its[part][language]}</dd>`)}</dl>`)}${when(place, (where) => html`<p>${words.doneAt[language]} ${open.has(where) ? html`<a href="${placeAddress(where, run, language)}">${placeName(where)[language]}</a>` : placeName(where)[language]}</p>`)}${when(see.length > 0, () => html`<p>${words.read[language]} ${see.map((other, at) => html`${at === 0 ? "" : "; "}${linkTo(chapterOf(other), language, run)}`)}</p>`)}</section>`;
}

/** The chapters that belong to this one, those before and after it, and all of them. */
function onward({ id, see }: Chapter, language: ConsoleLanguage, run: RunId | undefined): Html {
  const at = chapters.findIndex((one) => one.id === id);
  return html`<nav aria-label="${words.contents[language]}"><p>${words.read[language]}</p><ul>${see.map((other) => html`<li>${linkTo(chapterOf(other), language, run)}</li>`)}${when(chapters[at - 1], (one) => html`<li>${words.before[language]} ${linkTo(one, language, run)}</li>`)}${when(chapters[at + 1], (one) => html`<li>${words.after[language]} ${linkTo(one, language, run)}</li>`)}<li><a href="/console/manual?lang=${language}">${words.contents[language]}</a></li></ul></nav>`;
}
