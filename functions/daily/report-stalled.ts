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
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { neighbourhoodOf, RunId } from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { stalled } from "#domain/dispatch/moments.ts";
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

/**
 * What should have moved and did not: cycles and waves past a moment of theirs, planned ones that
 * nobody started, promises that are asked of somebody, and questions near or past their day. An
 * alarm watches the number of cycles; of
 * questions somebody hears, and on Mondays everybody of what waits for them.
 */
export const reportStalled = step({
  input: z.strictObject({}),
  output: z.strictObject({
    stalled: z.array(z.strictObject({ run: RunId, moment: Moment })),
    notStarted: z.array(RunId),
    told: z.int().min(0),
  }),
  uses: {
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
  },
  run: tellWhatStalls,
});

async function tellWhatStalls(
  stores: Uses<
    | "actions"
    | "agendas"
    | "askers"
    | "cycles"
    | "errands"
    | "helpOffers"
    | "mailer"
    | "mondayDigests"
    | "neighbourhoods"
    | "notices"
    | "now"
    | "offered"
    | "promiseLinks"
    | "questions"
    | "runs"
    | "secret"
    | "sha256"
    | "signals"
    | "site"
    | "topics"
    | "waiting"
    | "waves"
  >,
) {
  const { runs, waves, neighbourhoods, waiting, now } = stores;
  const at = now();
  const found: { run: RunId; moment: Moment }[] = [];
  for (const id of await runs.running()) {
    const moment = stalled(await runs.mustGet(id), at);
    const what = { kind: "stalled", neighbourhood: neighbourhoodOf(id), object: id } as const;
    if (moment !== undefined) found.push({ run: id, moment });
    await (moment === undefined
      ? waiting.done(what)
      : waiting.save({ ...what, run: id, from: dayOf(at), detail: moment }));
  }
  const yesterday = addDays(dayOf(at), -1);
  const planned = [
    ...(await neighbourhoods.planned()).map(({ cycle, firstDay }) => ({ run: cycle, firstDay })),
    ...(await waves.planned()).map(({ wave, firstDay }) => ({ run: wave, firstDay })),
  ];
  const notStarted = planned
    .filter(({ firstDay }) => firstDay <= yesterday)
    .map(({ run }): RunId => run);
  countStalled(found.length + notStarted.length);
  await settleWaits(stores, dayOf(at));
  // Before the rest: what stood in somebody's digest is not told again this week.
  const digests = await sendDigests(stores, at);
  const today = dayOf(at);
  const asked = (await askOwners(stores, today)) + (await askOutsiders(stores, today));
  const offers = await mailLateOffers(stores);
  const late = await tellOfLate(stores, today);
  const questions = await tellOfQuestions(stores, today);
  const memory = await tellOfMemory(stores, today);
  const told = digests + asked + offers + late + questions + memory;
  return { stalled: found, notStarted, told };
}

export const handler = onLambda(reportStalled);
