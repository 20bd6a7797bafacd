import { onLambda } from "#functions/middleware/on-lambda.ts";
import { asides } from "#stores/asides.ts";
import { rounds } from "#stores/rounds.ts";
import { retention } from "#stores/retention.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { questions } from "#stores/questions.ts";
import { retentionDays } from "#stores/settings.ts";
import { mails } from "#stores/mail-ledger.ts";
import { invitations } from "#stores/invitations.ts";
import { codes } from "#stores/codes.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { type Day, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { MailKind } from "#contract/mail.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Forgets who was asked in rounds whose retention has ended: invitations, links and mail ledger;
 * and what people typed by the poster or as a question. Ballots and counts are nobody's, and stay.
 */
export const sweepExpired = step({
  input: z.strictObject({}),
  output: z.strictObject({ rounds: z.int().min(0) }),
  uses: {
    asides,
    codes,
    invitations,
    mails,
    openAnswers,
    questions,
    retention,
    retentionDays,
    rounds,
  },
  run: forgetExpired,
});

async function forgetExpired(
  stores: Uses<
    | "asides"
    | "codes"
    | "invitations"
    | "mails"
    | "now"
    | "openAnswers"
    | "questions"
    | "retention"
    | "retentionDays"
    | "rounds"
  >,
) {
  const { retention, retentionDays, now } = stores;
  const due = await retention.until(dayOf(now()));
  for (const one of due) {
    await forget(stores, one.round);
    await forgetWords(stores, one.round, addDays(one.day, -retentionDays));
    await retention.done(one);
  }
  return { rounds: due.length };
}

async function forget(
  { rounds, codes, invitations, mails }: Uses<"codes" | "invitations" | "mails" | "rounds">,
  id: RoundId,
): Promise<void> {
  const { batches = 0 } = await rounds.mustGet(id);
  for (let batch = 0; batch < batches; batch += 1) {
    for (const kind of MailKind.options) {
      const entries = await mails.inBatch(id, batch, kind);
      await invitations.removeTokens(entries.flatMap(({ token }) => token ?? []));
      await mails.removeAll(entries);
    }
    await codes.removeAll(await codes.inBatch(id, batch));
    await invitations.removeBatch(
      id,
      batch,
      (await invitations.inBatch(id, batch)).map(({ resident }) => resident),
    );
  }
}

/** Words that were typed until the end of a round: the answers by the poster, questions that have their answer, and what was set aside. */
async function forgetWords(
  { asides, openAnswers, questions }: Uses<"asides" | "openAnswers" | "questions">,
  round: RoundId,
  end: Day,
): Promise<void> {
  await openAnswers.forgetWords(round);
  await asides.forgetWords(neighbourhoodOf(round), end);
  for (const question of await questions.of(neighbourhoodOf(round)))
    if (question.answered !== undefined && question.text !== undefined && question.asked <= end)
      await questions.forget(question);
}

export const handler = onLambda(sweepExpired);
