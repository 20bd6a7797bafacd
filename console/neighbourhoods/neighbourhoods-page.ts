import { LANGUAGES, type Language } from "#contract/language.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, table, textbox } from "#web/pages/components.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** Neighbourhoods on one page of the list. */
export const ON_A_PAGE = 50;
type Listed = { id: string; name: string; municipality: string; languages: readonly Language[] };

/** The neighbourhoods where somebody may look, by name, a page at a time; `all` is how many there are with this beginning. */
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
  const search = html`<form method="get" action="${path}" role="search">${hidden("lang", language)}${textbox({ id: "q", label: words.search, value: q, attributes: { autocomplete: "off" } })}${button(words.searchButton, { quiet: true })}</form>`;
  const rows = listed.map(({ id, name, municipality, languages }) => [
    html`<a href="${path}/${id}?lang=${language}">${name}</a>`,
    municipality,
    languages.map((one) => LANGUAGES[one].name).join(", "),
  ]);
  const pages =
    all <= ON_A_PAGE
      ? ""
      : html`<nav aria-label="${words.shown(at * ON_A_PAGE + 1, at * ON_A_PAGE + listed.length, all)}">${at === 0 ? "" : html`<a rel="prev" href="${to(at)}">${words.earlier}</a> `}${(at + 1) * ON_A_PAGE >= all ? "" : html`<a rel="next" href="${to(at + 2)}">${words.later}</a>`}</nav>`;
  const list =
    listed.length === 0
      ? html`<p>${q === "" ? words.empty : words.none}</p>`
      : html`<p>${words.shown(at * ON_A_PAGE + 1, at * ON_A_PAGE + listed.length, all)}</p>${table({ caption: words.title, named: false, head: [words.name, words.municipality, words.languages], rows })}${pages}`;
  return consoleLayout(
    frame,
    words.title,
    path,
    html`${mayCreate ? html`<p><a class="nl-button nl-button--primary" href="${path}/new?lang=${language}">${words.create}</a></p>` : ""}${all === 0 && q === "" ? "" : search}${list}`,
  );
}
