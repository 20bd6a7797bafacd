import { SMALLEST, SMALLEST_BASE } from "#domain/disclosure.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { button, hidden, note, textbox } from "#web/pages/components.ts";
import { html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { agendaFigures, responseFigures } from "./figures-of-answers.ts";
import { costFigures } from "./figures-of-cost.ts";
import { actionFigures, measuredFigures, questionFigures } from "./figures-of-work.ts";
import { figuresIn, type FiguresView } from "./figures-view.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";

/** What the rounds that are closed add up to: each figure as a chart and as a table. */
export function consoleFiguresPage(view: FiguresView): Page {
  const { language, neighbourhood, rounds, older, latest, stopped } = view;
  const words = figuresIn(view);
  const path = `${PLACES.figures}/${neighbourhood.id}`;
  const sections = [
    ["response", words.response.title, responseFigures],
    ["agenda", words.agenda.title, agendaFigures],
    ["actions", words.actions.title, actionFigures],
    ["questions", words.questions.title, questionFigures],
    ["measured", words.measured.title, measuredFigures],
    ["cost", words.cost.title, costFigures],
  ] as const;
  const before = when(
    older,
    (id) => html`<a href="${path}?before=${id}&amp;lang=${language}">${words.older}</a> `,
  );
  const newest = when(!latest, () => html`<a href="${path}?lang=${language}">${words.newest}</a>`);
  const elsewhere = html`<p>${before}${newest}</p>`;
  const small = html`<p>${words.small(SMALLEST_BASE, SMALLEST.inside)}</p>`;
  const links = sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  const nav = html`<nav aria-label="${words.sections}"><ul>${links}</ul></nav>`;
  const one = ([id, title, figures]: (typeof sections)[number]) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${figures(view)}</section>`;
  const content =
    rounds.length === 0
      ? html`${note(words.noneYet)}`
      : html`${small}${elsewhere}${nav}${sections.map(one)}${elsewhere}`;
  return consoleLayout(
    view,
    words.of(neighbourhood.name),
    path,
    html`<p>${words.intro}${when(stopped > 0, () => html` ${words.stopped(stopped)}`)}</p>${content}`,
  );
}

/** Whose figures to look at; `wanted` is what somebody looked for. */
export function chooseFiguresPage(
  view: Frame & {
    neighbourhoods: readonly Pick<Neighbourhood, "id" | "name">[];
    more: boolean;
    wanted: string;
  },
): Page {
  const { language, neighbourhoods, more, wanted } = view;
  const words = figuresIn(view);
  const search = html`<form method="get" action="${PLACES.figures}">${hidden(
    "lang",
    language,
  )}${textbox({ id: "q", label: words.find, value: wanted })}${button(words.search, {
    quiet: true,
  })}</form>`;
  const one = ({ id, name }: (typeof neighbourhoods)[number]) =>
    html`<li><a href="${PLACES.figures}/${id}?lang=${language}">${name}</a></li>`;
  const rest = when(more, () => html`<p>${words.more}</p>`);
  const list = html`<ul>${neighbourhoods.map(one)}</ul>${rest}`;
  const none = html`<p>${wanted === "" ? words.none : words.notFound(wanted)}</p>`;
  return consoleLayout(
    view,
    words.title,
    PLACES.figures,
    html`<p>${words.choose}</p>${search}${neighbourhoods.length === 0 ? none : list}`,
  );
}
