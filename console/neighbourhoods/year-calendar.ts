import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { addDays, addMonths, dayOf, mondayOf } from "#domain/calendar/time.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { CycleAhead, MomentAhead } from "#domain/dispatch/year.ts";
import { yearWords } from "#web/copy/console/year.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn, monthIn } from "#web/copy/dates.ts";
import { momentWords } from "#web/copy/moments.ts";
import { list } from "#web/pages/elements.ts";
import { type Html, html } from "#web/pages/html.ts";

/** What is shown of the days: why nothing goes out on one, where that is so, and which one is today. */
export type Days = { off: (day: Day) => string | undefined; today: Day };

const MONTHS = 12;
/** What residents notice, apart from what only the team does. */
const FOR_RESIDENTS: readonly Moment[] = ["invitation", "reminder", "closing", "feedback"];
/** Too many to be named below each month. */
const UNNAMED: readonly Moment[] = ["chase"];

/**
 * The year at a glance, for who sees it; the tables below it say the same in words. It has no
 * weekday names of its own: each row begins on a Monday.
 */
export function yearCalendar(
  ahead: readonly CycleAhead[],
  days: Days,
  language: Language,
): Html | "" {
  const [first] = ahead;
  if (first === undefined) return "";
  const words = inConsole(yearWords, language);
  const on = new Map<Day, MomentAhead[]>();
  for (const one of ahead.flatMap(({ moments }) => moments))
    on.set(dayOf(one.at), [...(on.get(dayOf(one.at)) ?? []), one]);
  const begin = firstOf(first.firstDay);
  const months = Array.from({ length: MONTHS }, (_, nth) =>
    month(addMonths(begin, nth), { on, days, language }),
  );
  const key = Object.entries(words.key).map(
    ([kind, text]) => html`<span class="${`buurt-day buurt-${kind}`}">9</span> ${text}`,
  );
  return html`<div class="buurt-year" aria-hidden="true">${[list(key), months]}</div>`;
}

const firstOf = (day: Day): Day => addDays(day, 1 - Number(day.slice(8)));

type Told = { on: ReadonlyMap<Day, readonly MomentAhead[]>; days: Days; language: Language };

function month(first: Day, told: Told): Html {
  const { language, on } = told;
  const next = addMonths(first, 1);
  const cells: Html[] = [];
  for (let day = mondayOf(first); day < next; day = addDays(day, 1))
    cells.push(day < first ? html`<span></span>` : dayCell(day, told));
  const named = [...on]
    .filter(([day]) => day >= first && day < next)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([day, its]) =>
      its
        .filter(({ moment }) => !UNNAMED.includes(moment))
        .map(({ moment }) => `${Number(day.slice(8))} ${momentWords[language].moments[moment]}`),
    );
  return html`<section><strong>${monthIn(language, first)}</strong>${[
    html`<div class="buurt-days">${cells}</div>`,
    named.length > 0 && list(named),
  ]}</section>`;
}

function dayCell(day: Day, { on, days, language }: Told): Html {
  const moments = on.get(day) ?? [];
  const off = days.off(day);
  const residents = moments.some(({ moment }) => FOR_RESIDENTS.includes(moment));
  const kinds = [
    "buurt-day",
    ...(off === undefined ? [] : ["buurt-off"]),
    ...(moments.length > 0 ? [residents ? "buurt-at-residents" : "buurt-at-team"] : []),
    ...(day === days.today ? ["buurt-today"] : []),
  ].join(" ");
  const names = moments.map(({ moment }) => momentWords[language].moments[moment]);
  const title = [dayIn(language, day), ...names, ...(off === undefined ? [] : [off])].join(", ");
  return html`<span class="${kinds}" title="${title}">${Number(day.slice(8))}</span>`;
}
