import { type ActionId, type CycleId, cycleIdOf, type Day } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import type { Norms } from "#domain/norms.ts";
import { verdictOn } from "./did-it-help.ts";
import { type HelpedCount, type HelpedTold, toldOfHelped } from "./helped.ts";

/** The cycles of its area that came after one. */
export const laterThan = ({ area, number }: Cycle, all: readonly Cycle[]): Cycle[] =>
  all.filter((one) => one.area === area && one.number > number);

/** What is open again stands in the cycle that runs there, or in the one that comes. */
export function whereItGoesOn(
  cycle: Cycle,
  all: readonly Cycle[],
): { cycle: CycleId; firstDay: Day } {
  const last = laterThan(cycle, all).reduce(
    (latest, one) => (one.number > latest.number ? one : latest),
    cycle,
  );
  const { neighbourhood, area, number, plan } = last;
  return isUnderWay(last) && last !== cycle
    ? { cycle: last.id, firstDay: plan.firstDay }
    : { cycle: cycleIdOf(neighbourhood, area, number + 1), firstDay: plan.next };
}

/** Of what it was asked, by the cycle until this one in which each promise stood last: that one's report tells it. */
export function byReport(id: CycleId, asked: readonly Action[]): Map<CycleId, Action[]> {
  const reports = new Map<CycleId, Action[]>([[id, []]]);
  for (const action of asked) {
    const stood = [action.cycle, ...(action.carriedTo ?? [])].filter((one) => one <= id);
    const last = stood.at(-1) ?? id;
    reports.set(last, [...(reports.get(last) ?? []), action]);
  }
  return reports;
}

const NOBODY: HelpedCount = { yes: 0, partly: 0, no: 0, unknown: 0, all: 0 };

/** What a report told until now, with what it tells of these in the place of what it told of them. */
export function helpedAfter(
  before: readonly HelpedTold[] = [],
  asked: readonly Action[],
  counts: ReadonlyMap<string, HelpedCount>,
  norms: Pick<Norms, "notHelped">,
): HelpedTold[] {
  const given = new Map<ActionId, HelpedCount>(
    asked.map(({ id }) => [id, counts.get(id) ?? NOBODY]),
  );
  const told = toldOfHelped(given, (count) => verdictOn(count, norms.notHelped));
  return [
    ...before.filter(({ action }) => !given.has(action)),
    ...told.map((one) => agreeing(one, asked)),
  ];
}

/** What was opened again by what was said until the cycle closed is not said to have helped. */
function agreeing({ verdict, ...told }: HelpedTold, asked: readonly Action[]): HelpedTold {
  const isOpen = asked.some(({ id, state }) => id === told.action && state.kind === "reopened");
  return verdict === undefined || (isOpen && verdict === "helped") ? told : { ...told, verdict };
}
