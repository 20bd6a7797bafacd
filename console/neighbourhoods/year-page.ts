import { dayOf } from "#domain/calendar/time.ts";
import type { PlanNote } from "#domain/dispatch/run.ts";
import type { CycleAhead, MomentAhead } from "#domain/dispatch/year.ts";
import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { yearWords } from "#web/copy/console/year.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { momentWords } from "#web/copy/moments.ts";
import { button, hidden, note, table, textbox, type Told } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { type Days, yearCalendar } from "./year-calendar.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

/** The dates of the next cycles, to look at and to print. */
export function consoleYearPage(
  frame: Frame & {
    neighbourhood: { id: string; name: string };
    from: string;
    told: Told;
    ahead: readonly CycleAhead[];
    days: Days;
  },
): Page {
  const {
    language,
    neighbourhood: { id, name },
    from,
    told,
    ahead,
    days,
  } = frame;
  const words = inConsole(yearWords, language);
  const path = `/console/neighbourhoods/${id}/year`;
  const day = textbox({
    id: "from",
    label: words.from,
    value: from,
    told,
    attributes: { type: "date" },
  });
  const form = html`<form method="get" action="${path}" novalidate>${hidden(
    "lang",
    language,
  )}${day}${button(words.show, { quiet: true })}</form>`;
  const back = html`<p><a href="/console/neighbourhoods/${id}?lang=${language}">${name}</a></p>`;
  return consoleLayout(
    frame,
    `${words.title}: ${name}`,
    path,
    html`${back}<p>${words.intro} ${words.print}</p>${form}${yearCalendar(ahead, days, language)}${yearTables(ahead, language)}`,
  );
}

/** One table for each cycle: what comes when, what was moved and why, what falls on a holiday all the same. */
export function yearTables(ahead: readonly CycleAhead[], language: Language): Html {
  const words = inConsole(yearWords, language);
  const { moments } = momentWords[language];
  const one = ({ firstDay, lastDay, moments: its, pauseWeeks }: CycleAhead, at: number) => {
    const dates = table({
      caption: words.cycle(at + 1, dayIn(language, firstDay), dayIn(language, lastDay)),
      head: [words.moment, words.when, words.why],
      rows: its.map((moment) => [
        moments[moment.moment],
        momentIn(language, moment.at),
        remarks(moment, language),
      ]),
    });
    const mondays = pauseWeeks.map((monday) => dayIn(language, monday)).join("; ");
    return html`${dates}${pauseWeeks.length === 0 ? "" : note(words.pauseWeeks(mondays))}`;
  };
  return html`${ahead.map(one)}`;
}

function remarks({ at, moved, on }: MomentAhead, language: Language): string {
  const words = inConsole(yearWords, language);
  const because = ({ kind, name }: PlanNote["because"]) =>
    kind === "sunday" || kind === "measurement" ? words[kind] : `${name} (${words.kinds[kind]})`;
  const year = (day: Day) => dayIn(language, day);
  const fell =
    moved !== undefined && moved.to === dayOf(at)
      ? [words.moved(year(moved.from), because(moved.because))]
      : [];
  return [...fell, ...(on === undefined ? [] : [words.on(because(on))])].join(" ");
}
