import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { holidays } from "#stores/holidays.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { reports } from "#stores/reports.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { waiting } from "#stores/waiting.ts";
import * as z from "zod";
import { byMachine } from "#domain/audit.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { isAskingOver, lastDayAsked } from "#domain/feedback/asking.ts";
import { helpedCounts } from "#domain/feedback/helped.ts";
import { byReport, helpedAfter, laterThan, whereItGoesOn } from "#domain/feedback/helped-told.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { askedIn } from "#functions/dispatch/asked.ts";
import { type GoesOn, reopenWhatDidNot, tellOfFew } from "#functions/feedback/carry-on.ts";
import { step } from "#functions/middleware/step.ts";

const uses = {
  actions,
  audit,
  cycles,
  helpedAnswers,
  helpedKeys,
  neighbourhoods,
  reports,
  waiting,
};
type Telling = UsesOf<typeof uses>;

/**
 * Tells whether it helped once everybody was asked: by mail, and who has none in the survey after
 * it. What was said is opened, told as far as numbers may be, and forgotten; what did not help is
 * open again.
 */
export const tellHelped = step({
  input: z.strictObject({}),
  output: z.strictObject({ told: z.int().min(0) }),
  uses,
  run: tellAll,
});

async function tellAll(stores: Telling) {
  let told = 0;
  for (const neighbourhood of await stores.neighbourhoods.all()) {
    const all = await stores.cycles.of(neighbourhood.id);
    for (const cycle of all.filter(({ status }) => status === "closed"))
      if (await isDue(stores, cycle, { all, neighbourhood })) {
        const { norms } = neighbourhood;
        const next = whereItGoesOn(cycle, all);
        await tell(stores, cycle, { id: cycle.id, next, norms, at: stores.now() });
        told += 1;
      }
  }
  return { told };
}

/** Cycles after one whose answers can still lie there. */
const YOUNG = 3;

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

/** Nobody answers from here on. It may die anywhere: as long as there are keys it is done again. */
async function tell(stores: Telling, { id, round }: Cycle, goesOn: GoesOn): Promise<void> {
  const { audit, cycles, helpedAnswers, helpedKeys, reports } = stores;
  const cycle = await cycles.change(id, (one) =>
    one.helpedTold === undefined ? { ...one, helpedTold: goesOn.at } : undefined,
  );
  const keys = await helpedKeys.forClosing(round);
  const { given, altered } = keys
    ? await helpedAnswers.open(round, keys)
    : { given: [], altered: 0 };
  const verdicts = { asked: await askedIn(stores, cycle), counts: helpedCounts(given) };
  for (const [at, its] of byReport(id, verdicts.asked)) {
    const report = await reports.of(at);
    if (report === undefined) continue;
    const helped = helpedAfter(report.helped, its, verdicts.counts, goesOn.norms);
    await reports.save({ ...report, helped });
  }
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

export const handler = onLambda(tellHelped);
