import { LANGUAGES, type Language } from "#contract/language.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, table, textbox } from "#web/pages/components.ts";
import { type Content, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** Neighbourhoods on one page of the list. */
export const ON_A_PAGE = 50;
type Listed = {
  id: string;
  name: string;
  municipality: string;
  languages: readonly Language[];
  closed?: string | undefined;
};

/**
 * The neighbourhoods where somebody may look, by name, a page at a time; `all` is how many there are
 * with this beginning.
 */
export function consoleNeighbourhoodsPage(
  frame: Frame & {
    listed: readonly Listed[];
    all: number;
    at: number;
    q: string;
    mayCreate: boolean;
  },
): Page {
  const { language, listed, all, at, q, mayCreate } = frame;
  const words = inConsole(neighbourhoodWords, language);
  const path = "/console/neighbourhoods";
  const to = (page: number) =>
    `${path}?${new URLSearchParams({ lang: language, ...(q === "" ? {} : { q }), page: String(page) }).toString()}`;
  const wanted = textbox({
    id: "q",
    label: words.search,
    value: q,
    attributes: { autocomplete: "off" },
  });
  const search = html`<form method="get" action="${path}" role="search">${hidden(
    "lang",
    language,
  )}${wanted}${button(words.searchButton, { quiet: true })}</form>`;
  const before = at * ON_A_PAGE;
  const shown = words.shown(before + 1, before + listed.length, all);
  const earlier = html`<a rel="prev" href="${to(at)}">${words.earlier}</a> `;
  const later = html`<a rel="next" href="${to(at + 2)}">${words.later}</a>`;
  const pages = html`<nav aria-label="${shown}">${at === 0 ? "" : earlier}${
    before + ON_A_PAGE >= all ? "" : later
  }</nav>`;
  const list =
    listed.length === 0
      ? html`<p>${q === "" ? words.empty : words.none}</p>`
      : html`<p>${shown}</p>${tables(listed, language)}${all <= ON_A_PAGE ? "" : pages}`;
  const create = html`<p><a class="nl-button nl-button--primary" href="${path}/new?lang=${
    language
  }">${words.create}</a></p>`;
  return consoleLayout(
    frame,
    words.title,
    path,
    html`${mayCreate ? create : ""}${all === 0 && q === "" ? "" : search}${list}`,
  );
}

/** Those that take part, and apart those that are closed. */
function tables(listed: readonly Listed[], language: Language): Content {
  const words = inConsole(neighbourhoodWords, language);
  const closing = inConsole(closingWords, language);
  const row = ({ id, name, municipality, languages, closed }: Listed): Content[] => [
    html`<a href="/console/neighbourhoods/${id}?lang=${language}">${name}</a>`,
    municipality,
    closed === undefined
      ? languages.map((one) => LANGUAGES[one].name).join(", ")
      : dayIn(language, closed),
  ];
  const part = (caption: string, last: string, its: readonly Listed[]) =>
    its.length > 0 &&
    table({
      caption,
      named: caption === closing.list,
      head: [words.name, words.municipality, last],
      rows: its.map(row),
    });
  return [
    part(
      words.title,
      words.languages,
      listed.filter(({ closed }) => closed === undefined),
    ),
    part(
      closing.list,
      closing.sinceColumn,
      listed.filter(({ closed }) => closed !== undefined),
    ),
  ];
}
