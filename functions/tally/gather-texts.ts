import { onLambda } from "#functions/middleware/on-lambda.ts";
import { audit } from "#stores/audit-trail.ts";
import { cycles } from "#stores/cycles.ts";
import { doorNotes } from "#stores/door-notes.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { seals } from "#stores/seals.ts";
import { retentionDays } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { texts } from "#stores/texts.ts";
import { waiting } from "#stores/waiting.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { Permanent } from "#contract/errors.ts";
import { byMachine } from "#domain/audit.ts";
import { largeEnough } from "#domain/disclosure.ts";
import { step } from "#functions/middleware/step.ts";
import { bringTogether } from "./bring-together.ts";

type Stores =
  | "audit"
  | "cycles"
  | "doorNotes"
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
    doorNotes,
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
  const { audit, cycles, openAnswers, seals, now } = stores;
  const round = await cycles.mustGetRound(id);
  const seal = await seals.get(id);
  if (seal === undefined)
    throw new Permanent(`Round ${id} is not sealed: nobody reads before the ballots are frozen.`);
  const tooFew = !largeEnough(seal.ballots, "public");
  const reading = await bringTogether(stores, await cycles.mustGet(round.cycle), {
    lines: tooFew ? [] : await seals.list(id, "words"),
    open: await openAnswers.of(id),
    tooFew,
  });
  if (!tooFew) await seals.forgetWords(id);
  await openAnswers.forgetWords(id);
  await audit.tell(
    `gathered:${id}`,
    byMachine(round, { at: now(), action: "gather texts", result: `${reading.texts} to read` }),
  );
  return { texts: reading.texts };
}

export const handler = onLambda(gatherTexts);
