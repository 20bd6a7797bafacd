import { daysBetween } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import { adjustedByFamily } from "#domain/measurement/statistics/adjusting.ts";
import { type AreaChange, causeOf } from "#domain/measurement/statistics/cause.ts";
import type { Measured } from "./measure.ts";
import { publishable } from "#domain/disclosure.ts";
import type { ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { brokenBetween, verdictOf } from "#domain/measurement/statistics/verdict.ts";
import type { ReportCause } from "./wave-report.ts";

/** Figures over time, and the days on which the waves closed; `breaks` by item. */
export type Course = {
  place: string;
  measured: Pick<Measured, "estimates">;
  days: ReadonlyMap<string, Day>;
  breaks: ReadonlyMap<ItemId, readonly string[]>;
};

/**
 * Waves that closed within so many days count as held at the same time: less than half of the half
 * year between two [P].
 */
const SAME_TIME = 61;

type Span = { from: string; to: string };

/** The first and the last wave here, and the waves there that were held at the same times. */
function spansOf(here: Course, there: Course): { here: Span; there: Span } | undefined {
  const [first, last] = [[...here.days].at(0), [...here.days].at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].map(([, day]) => heldAround(day, there));
  return from === undefined || to === undefined || from === to
    ? undefined
    : { here: { from: first[0], to: last[0] }, there: { from, to } };
}

/** The wave that closed nearest to a day, if it closed at the same time. */
const heldAround = (day: Day, { days }: Course): string | undefined =>
  [...days]
    .map(([name, closed]) => ({ name, apart: Math.abs(daysBetween(closed, day)) }))
    .filter(({ apart }) => apart <= SAME_TIME)
    .toSorted((one, other) => one.apart - other.apart)[0]?.name;

function changeOf(
  { measured, days, breaks }: Course,
  item: ItemId,
  { from, to }: Span,
): AreaChange | undefined {
  const [before, later] = [from, to].map((wave) => testable(measured, item, wave));
  if (before === undefined || later === undefined) return undefined;
  return brokenBetween([...days.keys()], breaks.get(item) ?? [], from, to)
    ? undefined
    : { difference: later.estimate - before.estimate, se: Math.hypot(later.se, before.se) };
}

/** A figure that may be told, and that has a standard error. */
function testable(
  { estimates }: Pick<Measured, "estimates">,
  item: ItemId,
  wave: string,
): { estimate: number; se: number } | undefined {
  const found = estimates.find((one) => one.wave === wave && one.item === item);
  if (found?.estimate === undefined || found.se === undefined) return undefined;
  return publishable(found.n) ? { estimate: found.estimate, se: found.se } : undefined;
}

/**
 * The change from the first wave to the last, held against the change in another area over the same
 * time; adjusted as the changes themselves are. Without such an area nothing is claimed.
 */
export function causesOf(
  spec: MeasureSpec,
  here: Course,
  there: Course | undefined,
): ReadonlyMap<ItemId, ReportCause> {
  const spans = there === undefined ? undefined : spansOf(here, there);
  if (there === undefined || spans === undefined) return new Map();
  const held = spec.items.map(({ id, better }) => {
    const [mine, theirs] = [changeOf(here, id, spans.here), changeOf(there, id, spans.there)];
    const cause = mine === undefined ? undefined : causeOf(mine, theirs, better, spec.alpha);
    return {
      id,
      better,
      theirs,
      primary: spec.primary.includes(id),
      ...(cause?.kind === "held-against" ? cause : { kind: undefined, p: undefined }),
    };
  });
  const adjusted = adjustedByFamily(held);
  return new Map(
    held.flatMap((cause, at): [ItemId, ReportCause][] => {
      const [p, { id, better, theirs }] = [adjusted[at], cause];
      if (cause.kind === undefined || theirs === undefined || p === undefined) return [];
      const { kind, difference, low, high } = cause;
      const verdict = verdictOf({ difference, low, high, adjusted: p }, better, spec.alpha);
      const told = { place: there.place, wave: Number(spans.here.to), there: theirs.difference };
      return [[id, { kind, ...told, difference, low, high, p: cause.p, adjusted: p, verdict }]];
    }),
  );
}
