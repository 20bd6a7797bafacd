import * as z from "zod";
import type { Day, RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { Standing } from "#domain/dispatch/standing.ts";
import type { NeighbourhoodSummary } from "#stores/neighbourhoods.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { portfolioWords } from "#web/copy/console/portfolio.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { shortDayIn } from "#web/copy/dates.ts";
import { percentIn } from "#web/copy/numbers.ts";
import { button, hidden, select, textbox } from "#web/pages/components.ts";
import { grid, link, paragraph } from "#web/pages/elements.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { tag } from "#console/tag.ts";
import { buttonLink, consoleLayout, type Frame, linkIn } from "#console/console-page.ts";
import { pathOf, PLACES } from "#console/places.ts";
import { runTitle } from "#console/run-title.ts";

/** Neighbourhoods on one page of the list. */
export const ON_A_PAGE = 50;
export const Sort = z.enum(["name", "state", "reached", "answered", "late", "next"]);
export type Sort = z.infer<typeof Sort>;

export type Row = {
  summary: NeighbourhoodSummary;
  standing: Standing;
  /** Parts of those who were asked; `few`: too few answered to say how many. */
  reached: number | undefined;
  answered: number | undefined;
  few: boolean;
  promises: { open: number; late: number };
  /** Without a moment it is the day on which a cycle begins. */
  next: { run: RunId; moment: Moment | undefined; day: Day } | undefined;
};

export type PortfolioView = Frame & {
  rows: readonly Row[];
  found: number;
  at: number;
  any: boolean;
  asked: { q: string; state: Standing | undefined; sort: Sort };
  /** Which columns the reader may see. */
  sees: { runs: boolean; counts: boolean; promises: boolean };
  mayCreate: boolean;
};

/** All neighbourhoods at a glance: how each stands, how many answered, what is late and what comes. */
export function portfolioPage(view: PortfolioView): Page {
  const { language, rows, found, any, asked, mayCreate } = view;
  const words = inConsole(neighbourhoodWords, language);
  const create = paragraph(buttonLink(language, `${PLACES.neighbourhoods}/new`, words.create));
  const none = paragraph(any ? words.none : words.empty);
  const isAsked = asked.q !== "" || asked.state !== undefined;
  return consoleLayout(view, words.title, PLACES.neighbourhoods, [
    mayCreate && create,
    (found > 1 || isAsked) && filters(view),
    rows.length === 0 ? none : [shown(view), portfolio(view), pages(view)],
  ]);
}

const shown = ({ language, rows, found, at }: PortfolioView): Html => {
  const before = at * ON_A_PAGE;
  return paragraph(
    inConsole(neighbourhoodWords, language).shown(before + 1, before + rows.length, found),
  );
};

const optionOf = (sort: Sort, label: string): readonly [string, string] => [sort, label];

function filters(view: PortfolioView): Html {
  const { language, asked, sees } = view;
  const words = inConsole(neighbourhoodWords, language);
  const { states, anyState, state: label, order } = inConsole(portfolioWords, language);
  const orders = [
    optionOf("name", words.name),
    ...columnsOf(view).map(({ sort, label: column }) => optionOf(sort, column)),
  ];
  const options = Standing.options.map((one): [string, string] => [one, states[one]]);
  const fields = grid(
    textbox({ id: "q", label: words.search, value: asked.q, attributes: { autocomplete: "off" } }),
    sees.runs && select({ id: "state", label, empty: anyState, options, chosen: asked.state }),
    orders.length > 1 && select({ id: "sort", label: order, options: orders, chosen: asked.sort }),
    button(words.searchButton, { quiet: true }),
  );
  const content = [hidden("lang", language), fields];
  return html`<section class="buurt-panel"><form method="get" action="${
    PLACES.neighbourhoods
  }" role="search">${content}</form></section>`;
}

/** Where the same list is, in another order or on another page. */
function address(
  { language, asked }: PortfolioView,
  other: { sort?: Sort; page?: number },
): string {
  const { q, state } = asked;
  const { sort = asked.sort, page } = other;
  return `${PLACES.neighbourhoods}?${new URLSearchParams({
    lang: language,
    ...(q === "" ? {} : { q }),
    ...(state === undefined ? {} : { state }),
    ...(sort === "name" ? {} : { sort }),
    ...(page === undefined ? {} : { page: String(page) }),
  }).toString()}`;
}

type Column = { sort: Sort; label: string; cell: (row: Row) => Content; number?: true };

function columnsOf({ language, sees }: PortfolioView): Column[] {
  const { columns, few } = inConsole(portfolioWords, language);
  const share = (part: number | undefined) =>
    part === undefined ? "" : percentIn(language, part, 1);
  const all: (Column & { seen: boolean })[] = [
    {
      seen: sees.runs,
      sort: "state",
      label: columns.state,
      cell: (row) => standingTold(row, language),
    },
    {
      seen: sees.counts,
      sort: "reached",
      label: columns.reached,
      cell: ({ reached }) => share(reached),
      number: true,
    },
    {
      seen: sees.counts,
      sort: "answered",
      label: columns.answered,
      cell: ({ answered, few: isFew }) => (isFew ? few : share(answered)),
      number: true,
    },
    {
      seen: sees.promises,
      sort: "late",
      label: columns.late,
      cell: ({ promises }) => promisesTold(promises, language),
    },
    {
      seen: sees.runs,
      sort: "next",
      label: columns.next,
      cell: ({ next }) => when(next, (one) => nextTold(one, language)),
    },
  ];
  return all.filter(({ seen }) => seen);
}

function portfolio(view: PortfolioView): Html {
  const { language, rows, asked } = view;
  const words = inConsole(neighbourhoodWords, language);
  const columns = columnsOf(view);
  const isOne = new Set(rows.map(({ summary }) => summary.municipality)).size === 1;
  const head = ({ sort, label, number }: Omit<Column, "cell">) => {
    const sorted = asked.sort === sort && html` aria-sort="${SORTED[sort]}"`;
    const place = number && html` class="buurt-number"`;
    return html`<th scope="col"${place}${sorted}>${link(address(view, { sort }), label)}</th>`;
  };
  const cell = (row: Row, { label, cell: told, number }: Column) =>
    html`<td data-label="${label}"${number && html` class="buurt-number"`}>${told(row)}</td>`;
  const row = (one: Row) => {
    const { id, name, municipality } = one.summary;
    const where = !isOne && html`<span class="buurt-facts">${municipality}</span>`;
    const its = linkIn(language, pathOf("neighbourhoods", id), name);
    const cells = columns.map((column) => cell(one, column));
    return html`<tr><th scope="row">${its}${where}</th>${cells}</tr>`;
  };
  const heads = [head({ sort: "name", label: words.name }), columns.map(head)];
  return html`<div class="buurt-panel buurt-list" data-fresh="list"><table class="buurt-portfolio"><caption class="buurt-unseen">${
    words.title
  }</caption><thead><tr>${heads}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
}

/** The least first where somebody has to look at what is least; the most late first. */
const SORTED: Readonly<Record<Sort, "ascending" | "descending">> = {
  name: "ascending",
  state: "ascending",
  reached: "ascending",
  answered: "ascending",
  late: "descending",
  next: "ascending",
};

const NEEDS_SOMEBODY: readonly Standing[] = ["failed", "paused"];

function standingTold({ standing, summary }: Row, language: Language): Content {
  const { states } = inConsole(portfolioWords, language);
  const { sinceColumn } = inConsole(closingWords, language);
  if (summary.closed !== undefined)
    return tag("plain", `${sinceColumn} ${shortDayIn(language, summary.closed)}`);
  return tag(NEEDS_SOMEBODY.includes(standing) ? "late" : "plain", states[standing]);
}

function promisesTold({ open, late }: Row["promises"], language: Language): Content {
  const words = inConsole(portfolioWords, language);
  if (open === 0) return words.noPromises;
  return late > 0 ? tag("late", words.late(late, open)) : tag("good", words.onTime(open));
}

function nextTold({ run, moment, day }: NonNullable<Row["next"]>, language: Language): string {
  const { begins } = inConsole(startWords, language);
  const what =
    moment === undefined
      ? begins(runTitle(run, language))
      : momentName({ id: run }, moment, language);
  return `${what}, ${shortDayIn(language, day)}`;
}

function pages(view: PortfolioView): Html | "" {
  const { language, found, at } = view;
  if (found <= ON_A_PAGE) return "";
  const words = inConsole(neighbourhoodWords, language);
  const to = (page: number, rel: "prev" | "next", label: string) =>
    html`<a rel="${rel}" href="${address(view, { page })}">${label}</a> `;
  return html`<nav aria-label="${words.title}">${[
    at > 0 && to(at, "prev", words.earlier),
    (at + 1) * ON_A_PAGE < found && to(at + 2, "next", words.later),
  ]}</nav>`;
}
