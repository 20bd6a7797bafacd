import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { runs } from "#stores/any-run.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { errands } from "#stores/errands.ts";
import { signals } from "#stores/texts.ts";
import { secret } from "#stores/chance.ts";
import { questions } from "#stores/questions.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mondayDigests } from "#stores/monday-digests.ts";
import { mailer } from "#stores/mailer.ts";
import { helpOffers, offered } from "#stores/help-offers.ts";
import { askers } from "#stores/askers.ts";
import { actions } from "#stores/actions.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import type { UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { type Day, type Instant, neighbourhoodOf, RunId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { notStartedBefore, stalled } from "#domain/dispatch/moments.ts";
import { askOutsiders } from "#functions/actions/ask-outsiders.ts";
import { mailLateOffers } from "#functions/answer/mail-offer.ts";
import { askOwners } from "#functions/actions/ask-owners.ts";
import { sendDigests } from "#functions/actions/send-digests.ts";
import { topics } from "#stores/topics.ts";
import { settleWaits } from "./settle-waits.ts";
import { tellOfMemory } from "./tell-of-memory.ts";
import { tellOfLate } from "./tell-of-late.ts";
import { countStalled } from "#functions/middleware/metrics.ts";
import { step } from "#functions/middleware/step.ts";
import { tellOfQuestions } from "#functions/feedback/tell-of-questions.ts";

const uses = {
  actions,
  agendas,
  askers,
  cycles,
  errands,
  helpOffers,
  mailer,
  mondayDigests,
  neighbourhoods,
  notices,
  offered,
  promiseLinks,
  questions,
  runs,
  secret,
  signals,
  site,
  topics,
  waiting,
  waves,
};
type Telling = UsesOf<typeof uses>;

/**
 * What should have moved and did not: cycles and waves past a moment of theirs, planned ones that
 * nobody started, promises that are asked of somebody, and questions near or past their day. An
 * alarm watches the number of cycles; of questions somebody hears, and on Mondays everybody of what
 * waits for them.
 */
export const reportStalled = step({
  input: z.strictObject({}),
  output: z.strictObject({
    stalled: z.array(z.strictObject({ run: RunId, moment: Moment })),
    notStarted: z.array(RunId),
    told: z.int().min(0),
  }),
  uses,
  async run(stores) {
    const at = stores.now();
    const today = dayOf(at);
    const found = await stalledRuns(stores, at);
    const notStarted = notStartedBefore(await plannedRuns(stores), today);
    countStalled(found.length + notStarted.length);
    await settleWaits(stores, today);
    // Before the rest: what stood in somebody's digest is not told again this week.
    let told = await sendDigests(stores, at);
    for (const tell of TELLS) told += await tell(stores, today);
    return { stalled: found, notStarted, told };
  },
});

/** Who hears of what each morning; each gives how many mails went out. */
const TELLS: readonly ((stores: Telling, today: Day) => Promise<number>)[] = [
  askOwners,
  askOutsiders,
  mailLateOffers,
  tellOfLate,
  tellOfQuestions,
  tellOfMemory,
];

/** Cycles and waves past a moment of theirs; each waits for somebody until it moved. */
async function stalledRuns({ runs, waiting }: Telling, at: Instant) {
  const found: { run: RunId; moment: Moment }[] = [];
  for (const id of await runs.running()) {
    const moment = stalled(await runs.mustGet(id), at);
    const what = { kind: "stalled", neighbourhood: neighbourhoodOf(id), object: id } as const;
    if (moment !== undefined) found.push({ run: id, moment });
    await (moment === undefined
      ? waiting.done(what)
      : waiting.save({ ...what, run: id, from: dayOf(at), detail: moment }));
  }
  return found;
}

const plannedRuns = async ({ neighbourhoods, waves }: Telling) => [
  ...(await neighbourhoods.planned()).map(({ cycle: run, firstDay }) => ({ run, firstDay })),
  ...(await waves.planned()).map(({ wave: run, firstDay }) => ({ run, firstDay })),
];

export const handler = onLambda(reportStalled);
