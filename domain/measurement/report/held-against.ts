import { daysBetween } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import { benjaminiHochberg, holm } from "#domain/measurement/statistics/adjusting.ts";
import { type AreaChange, causeOf } from "#domain/measurement/statistics/cause.ts";
import type { ItemEstimate, Measured } from "./measure.ts";
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

/** Waves that closed within so many days count as held at the same time: less than half of the half year between two [P]. */
export const SAME_TIME = 61;

type Span = { from: string; to: string };
const names = ({ days }: Course): string[] => [...days.keys()];

/** The waves there that were held at the same times, if there are any. */
function spanIn(there: Course, from: Day, to: Day): Span | undefined {
  const nearest = (day: Day) =>
    [...there.days]
      .map(([name, its]) => ({ name, apart: Math.abs(daysBetween(its, day)) }))
      .filter(({ apart }) => apart <= SAME_TIME)
      .toSorted((one, other) => one.apart - other.apart)[0]?.name;
  const [first, last] = [nearest(from), nearest(to)];
  return first === undefined || last === undefined || first === last
    ? undefined
    : { from: first, to: last };
}

function changeOf(course: Course, item: ItemId, { from, to }: Span): AreaChange | undefined {
  const figure = (wave: string): ItemEstimate | undefined =>
    course.measured.estimates.find((one) => one.wave === wave && one.item === item);
  const [before, later] = [figure(from), figure(to)];
  if (
    before?.estimate === undefined ||
    later?.estimate === undefined ||
    before.se === undefined ||
    later.se === undefined ||
    !publishable(before.n) ||
    !publishable(later.n)
  )
    return undefined;
  return brokenBetween(names(course), course.breaks.get(item) ?? [], from, to)
    ? undefined
    : { difference: later.estimate - before.estimate, se: Math.hypot(later.se, before.se) };
}

/** The change from the first wave to the last, held against the change in another area over the same time; adjusted as the changes themselves are. Without such an area nothing is claimed. */
export function causesOf(
  spec: MeasureSpec,
  here: Course,
  there: Course | undefined,
): ReadonlyMap<ItemId, ReportCause> {
  const [[from, first] = [], [to, last] = []] = [[...here.days][0], [...here.days].at(-1)];
  const span =
    there === undefined || first === undefined || last === undefined || from === to
      ? undefined
      : spanIn(there, first, last);
  if (there === undefined || span === undefined || from === undefined || to === undefined)
    return new Map();
  const held = spec.items.map(({ id, better }) => {
    const [mine, theirs] = [changeOf(here, id, { from, to }), changeOf(there, id, span)];
    return {
      id,
      better,
      theirs,
      cause: mine === undefined ? undefined : causeOf(mine, theirs, better, spec.alpha),
    };
  });
  const families = [
    [held.filter(({ id }) => spec.primary.includes(id)), holm],
    [held.filter(({ id }) => !spec.primary.includes(id)), benjaminiHochberg],
  ] as const;
  return new Map(
    families.flatMap(([family, adjust]) => {
      const adjusted = adjust(
        family.map(({ cause }) => (cause?.kind === "held-against" ? cause.p : undefined)),
      );
      return family.flatMap(({ id, better, theirs, cause }, at): [ItemId, ReportCause][] => {
        const p = adjusted[at];
        if (cause?.kind !== "held-against" || theirs === undefined || p === undefined) return [];
        const { difference, low, high } = cause;
        return [
          [
            id,
            {
              kind: "held-against",
              place: there.place,
              wave: Number(to),
              there: theirs.difference,
              difference,
              low,
              high,
              p: cause.p,
              adjusted: p,
              verdict: verdictOf({ difference, low, high, adjusted: p }, better, spec.alpha),
            },
          ],
        ];
      });
    }),
  );
}
