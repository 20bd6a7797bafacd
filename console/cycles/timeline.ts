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

/**
 * Everything that came, that is waited for and that is planned, in the order of time: also what came
 * early, pauses, and why a day is another.
 */
export function consoleTimeline(run: Run, language: Language): Html {
  const { timeline: words } = inConsole(timelineWords, language);
  const over = run.status === "closed" || run.status === "stopped";
  const waited = over ? undefined : (run.hold?.moment ?? momentAfter(run)?.moment);
  const coming = over ? [] : comingLines(run, waited, language);
  const lines = [...passedLines(run, language), ...pausesOf(run, language), ...coming].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  const unplanned = coming.every(({ state }) => state !== "current") && waited;
  const broken = run.status === "stopped" || run.status === "failed";
  const points = [
    lines.map((line) => lineOf(line, language)),
    when(unplanned, (moment) => {
      const told = html`<span>${words.current}</span>`;
      return html`<li aria-current="step">${momentName(run, moment, language)}${told}</li>`;
    }),
    when(broken && run.closed, (at) => {
      const told = html`<span>${momentIn(language, at)}</span>`;
      return html`<li>${words.stopped}${told}</li>`;
    }),
  ];
  return html`<ol class="buurt-timeline">${points}</ol>`;
}

function lineOf({ at, text, more, state, note }: Line, language: Language): Html {
  const because = when(note, (one) => `; ${noteOf(one, language)}`);
  const told = html`<span>${momentIn(language, at)} (${more})${because}</span>`;
  const mark = html` class="${state === "came" && "buurt-come"}"${
    state === "current" && raw(' aria-current="step"')
  }`;
  return html`<li${mark}>${text}${told}</li>`;
}

/** Why a moment is on this day, where that is not the day of the week plan. */
const noteAt = ({ plan }: Run, moment: Moment, at: Instant): PlanNote | undefined =>
  plan.notes?.findLast((one) => one.moment === moment && one.to === dayOf(at));

function passedLines(run: Run, language: Language): Line[] {
  const { timeline: words } = inConsole(timelineWords, language);
  return run.passed.map(({ moment, at, advanced }) => ({
    at,
    text: momentName(run, moment, language),
    more: advanced ? words.early : words.came,
    state: "came",
    note: noteAt(run, moment, at),
  }));
}

/** What is still to come; the first of what is waited for is current. */
function comingLines(run: Run, waited: Moment | undefined, language: Language): Line[] {
  const { timeline: words } = inConsole(timelineWords, language);
  const coming = comingOf(run);
  const current = coming.findIndex(({ moment }) => moment === waited);
  return coming.map(({ moment, at }, nth) => {
    const state = nth === current ? "current" : "coming";
    const text = momentName(run, moment, language);
    return { at, text, more: words[state], state, note: noteAt(run, moment, at) };
  });
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
