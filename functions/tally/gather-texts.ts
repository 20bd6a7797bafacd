import { onLambda } from "#functions/middleware/on-lambda.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { seals } from "#stores/seals.ts";
import { retentionDays } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { texts } from "#stores/texts.ts";
import { waiting } from "#stores/waiting.ts";
import * as z from "zod";
import { type Day, RoundId } from "#contract/ids.ts";
import { Permanent } from "#contract/errors.ts";
import { byMachine } from "#domain/audit.ts";
import { addDays, dayOf, daysBetween } from "#domain/calendar/time.ts";
import { largeEnough } from "#domain/disclosure.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { textsOf } from "#domain/reading/gathering.ts";
import { heapsOf, readBy } from "#domain/reading/reading.ts";
import { wordsWait } from "#domain/what-waits.ts";
import { step } from "#functions/middleware/step.ts";

type Stores =
  | "audit"
  | "cycles"
  | "neighbourhoods"
  | "now"
  | "openAnswers"
  | "retentionDays"
  | "seals"
  | "sha256"
  | "texts"
  | "waiting";

/**
 * Brings together what residents wrote in a sealed round, for people to read. Everything is written
 * before anything is taken from where it lay, so that it may die anywhere and begin again. Of fewer
 * than ten ballots the words stay sealed: whose they are could be told.
 */
export const gatherTexts = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ texts: z.int().min(0) }),
  uses: {
    audit,
    cycles,
    neighbourhoods,
    openAnswers,
    retentionDays,
    seals,
    texts,
    waiting,
  },
  run: gatherRound,
});

async function gatherRound(stores: Uses<Stores>, { round: id }: { round: RoundId }) {
  const { audit, cycles, neighbourhoods, openAnswers, seals, texts, waiting, now } = stores;
  const round = await cycles.mustGetRound(id);
  const seal = await seals.get(id);
  if (seal === undefined)
    throw new Permanent(`Round ${id} is not sealed: nobody reads before the ballots are frozen.`);
  const tooFew = !largeEnough(seal.ballots, "public");
  const written = textsOf(
    id,
    { lines: tooFew ? [] : await seals.list(id, "words"), open: await openAnswers.of(id) },
    stores.sha256,
  );
  const cycle = await cycles.mustGet(round.cycle);
  await texts.gather(written, expiryOf(lastDayOf(cycle), stores.retentionDays));
  const { norms } = await neighbourhoods.mustGet(round.neighbourhood);
  const all = await texts.of(id);
  const reading = await texts.begin({
    round: id,
    neighbourhood: round.neighbourhood,
    run: round.cycle,
    ...readBy(dayOf(now()), norms),
    texts: all.length,
    tooFew,
  });
  const { waits, waiting: line } = wordsWait(reading, heapsOf(all, await texts.groups(id)));
  if (waits) await waiting.save(line);
  if (!tooFew) await seals.forgetWords(id);
  await openAnswers.forgetWords(id);
  await audit.tell(
    `gathered:${id}`,
    byMachine(round, { at: now(), action: "gather texts", result: `${reading.texts} to read` }),
  );
  return { texts: reading.texts };
}

/** About when the next cycle closes, which is when words go; should it never come, they go then too. */
const lastDayOf = ({ plan: { firstDay, next } }: Cycle): Day =>
  addDays(next, daysBetween(firstDay, next));

export const handler = onLambda(gatherTexts);
