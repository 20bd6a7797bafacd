import { comingOf } from "#domain/dispatch/foresee.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Moment, PlanNote } from "#domain/dispatch/run.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { timelineWords } from "#web/copy/console/timeline.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { momentName } from "#web/pages/facts.ts";
import { type Html, html, raw, when } from "#web/pages/html.ts";

/** Why a moment stands on another day than the week plan's. */
export function noteOf({ from, because: { kind, name } }: PlanNote, language: Language): string {
  const words = inConsole(timelineWords, language);
  // Names of holidays are Dutch, as the law and the schools write them.
  const why =
    kind === "sunday" || kind === "measurement"
      ? words.notes[kind]
      : `${name} (${words.notes[kind]})`;
  return words.moved(dayIn(language, from), why);
}

type Line = {
  at: Instant;
  text: string;
  more: string;
  state: "came" | "current" | "coming";
  note: PlanNote | undefined;
};

/** Everything that came, that is waited for and that is planned, in the order of time: also what came early, pauses, and why a day is another. */
export function consoleTimeline(run: Run, language: Language): Html {
  const { timeline: words } = inConsole(timelineWords, language);
  const waited = run.hold?.moment ?? momentAfter(run)?.moment;
  const note = (moment: Moment, at: Instant) =>
    run.plan.notes?.findLast((one) => one.moment === moment && one.to === dayOf(at));
  const passed = run.passed.map(({ moment, at, advanced }): Line => ({
    at,
    text: momentName(run, moment, language),
    more: advanced ? words.early : words.came,
    state: "came",
    note: note(moment, at),
  }));
  const over = run.status === "closed" || run.status === "stopped";
  let current = waited;
  const coming = (over ? [] : comingOf(run)).map(({ moment, at }): Line => {
    const state = moment === current ? "current" : "coming";
    if (state === "current") current = undefined;
    return {
      at,
      text: momentName(run, moment, language),
      more: state === "current" ? words.current : words.coming,
      state,
      note: note(moment, at),
    };
  });
  const all = [...passed, ...pausesOf(run, language), ...coming].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  const unplanned =
    current === undefined || over
      ? ""
      : html`<li aria-current="step">${momentName(run, current, language)}<span>${words.current}</span></li>`;
  const ended = when(
    (over || run.status === "failed") && run.status !== "closed" && run.closed,
    (at) => html`<li>${words.stopped}<span>${momentIn(language, at)}</span></li>`,
  );
  return html`<ol class="buurt-timeline">${all.map((line) => html`<li class="${line.state === "came" ? "buurt-come" : ""}"${line.state === "current" ? raw(' aria-current="step"') : ""}>${line.text}<span>${momentIn(language, line.at)} (${line.more})${when(line.note, (one) => html`; ${noteOf(one, language)}`)}</span></li>`)}${unplanned}${ended}</ol>`;
}

function pausesOf(run: Run, language: Language): Line[] {
  const { timeline: words } = inConsole(timelineWords, language);
  if (!("area" in run)) return [];
  const still = run.pausedSince === undefined ? [] : [{ from: run.pausedSince, to: undefined }];
  return [...(run.pauses ?? []), ...still].map(({ from, to }) => ({
    at: from,
    text: words.pausedFrom,
    more: to === undefined ? words.stillPaused : words.until(momentIn(language, to)),
    state: to === undefined ? "current" : "came",
    note: undefined,
  }));
}
