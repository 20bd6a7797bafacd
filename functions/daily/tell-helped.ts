import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { holidays } from "#stores/holidays.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { reports } from "#stores/reports.ts";
import type { Uses } from "#stores/stores.ts";
import { waiting } from "#stores/waiting.ts";
import * as z from "zod";
import { type CycleId, cycleIdOf } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { byMachine } from "#domain/audit.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { isAskingOver, lastDayAsked } from "#domain/feedback/asking.ts";
import { verdictOn } from "#domain/feedback/did-it-help.ts";
import {
  type HelpedCount,
  helpedCounts,
  type HelpedTold,
  toldOfHelped,
} from "#domain/feedback/helped.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { askedIn } from "#functions/dispatch/asked.ts";
import { type GoesOn, reopenWhatDidNot, tellOfFew } from "#functions/feedback/carry-on.ts";
import { step } from "#functions/middleware/step.ts";

type Stores =
  | "actions"
  | "audit"
  | "cycles"
  | "helpedAnswers"
  | "helpedKeys"
  | "neighbourhoods"
  | "now"
  | "reports"
  | "waiting";

/**
 * Tells whether it helped once everybody was asked: by mail, and who has none in the survey after
 * it. What was said is opened, told as far as numbers may be, and forgotten; what did not help is
 * open again.
 */
export const tellHelped = step({
  input: z.strictObject({}),
  output: z.strictObject({ told: z.int().min(0) }),
  uses: {
    actions,
    audit,
    cycles,
    helpedAnswers,
    helpedKeys,
    neighbourhoods,
    reports,
    waiting,
  },
  run: tellAll,
});

async function tellAll(stores: Uses<Stores>) {
  let told = 0;
  for (const neighbourhood of await stores.neighbourhoods.all()) {
    const all = await stores.cycles.of(neighbourhood.id);
    for (const cycle of all.filter(({ status }) => status === "closed"))
      if (await isDue(stores, cycle, { all, neighbourhood })) {
        await tell(stores, cycle, goesOnFrom(cycle, all, { neighbourhood, at: stores.now() }));
        told += 1;
      }
  }
  return { told };
}

/** Cycles after one whose answers can still lie there. */
const YOUNG = 3;
const laterThan = ({ area, number }: Cycle, all: readonly Cycle[]): Cycle[] =>
  all.filter((one) => one.area === area && one.number > number);

async function isDue(
  { cycles, helpedKeys, now }: Uses<"cycles" | "helpedKeys" | "now">,
  cycle: Cycle,
  { all, neighbourhood }: { all: readonly Cycle[]; neighbourhood: Neighbourhood },
): Promise<boolean> {
  const later = laterThan(cycle, all);
  if (later.length > YOUNG || !(await helpedKeys.exist(cycle.round))) return false;
  const next = later.find(({ number }) => number === cycle.number + 1);
  const asking = next && { ...next, round: await cycles.mustGetRound(next.round) };
  const { weekPlan } = neighbourhood;
  return isAskingOver(lastDayAsked(cycle, neighbourhood, holidays), asking, {
    today: dayOf(now()),
    weekPlan,
  });
}

/** What is open again stands in the cycle that runs there, or in the one that comes. */
function goesOnFrom(
  cycle: Cycle,
  all: readonly Cycle[],
  { neighbourhood: { norms }, at }: { neighbourhood: Neighbourhood; at: GoesOn["at"] },
): GoesOn {
  const last = laterThan(cycle, all).reduce(
    (latest, one) => (one.number > latest.number ? one : latest),
    cycle,
  );
  const { neighbourhood, area, number, plan } = last;
  const next =
    isUnderWay(last) && last !== cycle
      ? { cycle: last.id, firstDay: plan.firstDay }
      : { cycle: cycleIdOf(neighbourhood, area, number + 1), firstDay: plan.next };
  return { id: cycle.id, next, norms, at };
}

/** Nobody answers from here on. It may die anywhere: as long as there are keys it is done again. */
async function tell(stores: Uses<Stores>, { id, round }: Cycle, goesOn: GoesOn): Promise<void> {
  const { audit, cycles, helpedAnswers, helpedKeys } = stores;
  const cycle = await cycles.change(id, (one) =>
    one.helpedTold === undefined ? { ...one, helpedTold: goesOn.at } : undefined,
  );
  const keys = await helpedKeys.forClosing(round);
  const { given, altered } = keys
    ? await helpedAnswers.open(round, keys)
    : { given: [], altered: 0 };
  const verdicts = { asked: await askedIn(stores, cycle), counts: helpedCounts(given) };
  await keepTold(stores, cycle, { ...verdicts, goesOn });
  await reopenWhatDidNot(stores, verdicts, goesOn);
  await tellOfFew(stores, verdicts, goesOn);
  await audit.tell(
    `helped:${id}`,
    byMachine(cycle, {
      at: goesOn.at,
      action: "tell whether it helped",
      result: altered > 0 ? `${altered} answers were not as they were given` : "told",
    }),
  );
  await helpedKeys.destroy(round);
  await helpedAnswers.sweep(id);
}

/** In the report of the cycle in which each promise stood last. */
async function keepTold(
  { reports }: Uses<"reports">,
  { id }: Cycle,
  {
    asked,
    counts,
    goesOn: { norms },
  }: { asked: readonly Action[]; counts: ReadonlyMap<string, HelpedCount>; goesOn: GoesOn },
): Promise<void> {
  const verdictOf = (count: HelpedCount) => verdictOn(count, norms.notHelped);
  for (const [cycle, its] of byReport(id, asked)) {
    const report = await reports.of(cycle);
    if (report === undefined) continue;
    const given = new Map(its.flatMap((one) => [[one.id, counts.get(one.id) ?? NOBODY] as const]));
    const known = (report.helped ?? []).filter(({ action }) => !given.has(action));
    const told = toldOfHelped(given, verdictOf).map((one) => agreeing(one, its));
    await reports.save({ ...report, helped: [...known, ...told] });
  }
}

/** What was opened again by what was said until the cycle closed is not said to have helped. */
function agreeing({ verdict, ...told }: HelpedTold, asked: readonly Action[]): HelpedTold {
  const isOpen = asked.some(({ id, state }) => id === told.action && state.kind === "reopened");
  return verdict === undefined || (isOpen && verdict === "helped") ? told : { ...told, verdict };
}

const NOBODY: HelpedCount = { yes: 0, partly: 0, no: 0, unknown: 0, all: 0 };

function byReport(id: CycleId, asked: readonly Action[]): Map<CycleId, Action[]> {
  const reports = new Map<CycleId, Action[]>([[id, []]]);
  for (const action of asked) {
    const stood = [action.cycle, ...(action.carriedTo ?? [])].filter((one) => one <= id);
    const last = stood.at(-1) ?? id;
    reports.set(last, [...(reports.get(last) ?? []), action]);
  }
  return reports;
}

export const handler = onLambda(tellHelped);
