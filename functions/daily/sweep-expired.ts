import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { asides } from "#stores/asides.ts";
import { rounds } from "#stores/rounds.ts";
import { runs } from "#stores/any-run.ts";
import { retention } from "#stores/retention.ts";
import { openAnswers } from "#stores/open-answers.ts";
import { pictureFiles } from "#stores/picture-files.ts";
import { pictures } from "#stores/pictures.ts";
import { questions } from "#stores/questions.ts";
import { retentionDays } from "#stores/settings.ts";
import { expiryOf, mails } from "#stores/mail-ledger.ts";
import { offered } from "#stores/help-offers.ts";
import { invitations } from "#stores/invitations.ts";
import { codes } from "#stores/codes.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import {
  cycleOfRound,
  type Day,
  isMeasurementRound,
  neighbourhoodOf,
  type RoundId,
} from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { keptUntil } from "#domain/dispatch/moments.ts";
import { endingWith } from "#domain/pictures/picture.ts";
import { MailKind } from "#contract/mail.ts";
import { step } from "#functions/middleware/step.ts";

type Stores =
  | "actions"
  | "asides"
  | "codes"
  | "invitations"
  | "mails"
  | "now"
  | "offered"
  | "openAnswers"
  | "pictureFiles"
  | "pictures"
  | "questions"
  | "retention"
  | "retentionDays"
  | "rounds"
  | "runs";

/** So many days before the table itself would forget, what stays longer is told so. */
const AHEAD = 3;

/**
 * Forgets who was asked in rounds whose retention has ended: invitations, links and mail ledger;
 * what people typed by the poster or as a question; and pictures of what was promised. Ballots and
 * counts are nobody's, and stay.
 * Where a run stood still or was moved, all of it stays as much longer.
 */
export const sweepExpired = step({
  input: z.strictObject({}),
  output: z.strictObject({ rounds: z.int().min(0) }),
  uses: {
    actions,
    asides,
    codes,
    invitations,
    mails,
    offered,
    openAnswers,
    pictureFiles,
    pictures,
    questions,
    retention,
    retentionDays,
    rounds,
    runs,
  },
  run: forgetExpired,
});

async function forgetExpired(stores: Uses<Stores>) {
  const { retention, retentionDays, rounds, runs, now } = stores;
  const today = dayOf(now());
  let forgotten = 0;
  for (const due of await retention.until(addDays(today, AHEAD))) {
    const until = keptUntil(
      await runs.mustGet(runOf(await rounds.mustGet(due.round))),
      now(),
      retentionDays,
    );
    if (until <= today) {
      await forget(stores, due.round);
      await forgetWords(stores, due.round, addDays(until, -retentionDays));
      await forgetPictures(stores, due.round);
      // Offers of help go of themselves; what waited of them waits no more.
      await stores.offered.waitNoMore(due.round);
      await retention.done(due);
      forgotten += 1;
    } else if (until > due.day) {
      await keep(stores, due.round, until);
      await retention.move(due, until);
    }
  }
  return { rounds: forgotten };
}

/** Who was asked in a round, batch by batch. */
async function* batchesOf({ rounds, codes, invitations, mails }: Uses<Stores>, id: RoundId) {
  const { batches = 0 } = await rounds.mustGet(id);
  for (let batch = 0; batch < batches; batch += 1)
    yield {
      batch,
      asked: await invitations.inBatch(id, batch),
      sent: (
        await Promise.all(MailKind.options.map((kind) => mails.inBatch(id, batch, kind)))
      ).flat(),
      handedOut: await codes.inBatch(id, batch),
    };
}

async function forget(stores: Uses<Stores>, id: RoundId): Promise<void> {
  const { invitations, mails, codes } = stores;
  for await (const { batch, asked, sent, handedOut } of batchesOf(stores, id)) {
    await invitations.removeTokens(sent.flatMap(({ token }) => token ?? []));
    await mails.removeAll(sent);
    await codes.removeAll(handedOut);
    await invitations.removeBatch(
      id,
      batch,
      asked.map(({ resident }) => resident),
    );
  }
}

async function keep(stores: Uses<Stores>, id: RoundId, until: Day): Promise<void> {
  const { invitations, mails, codes } = stores;
  const expires = expiryOf(until, 1);
  for await (const { asked, sent, handedOut } of batchesOf(stores, id)) {
    await invitations.keepTokens(
      sent.flatMap(({ token }) => token ?? []),
      expires,
    );
    await mails.keepAll(sent, expires);
    await codes.keepAll(handedOut, expires);
    await invitations.keepAll(asked, expires);
  }
}

/**
 * Pictures go with the last cycle in which their promise stood. A file goes before what is known of
 * it, so that none is left of which nothing is known.
 */
async function forgetPictures(
  { actions, pictures, pictureFiles }: Uses<Stores>,
  round: RoundId,
): Promise<void> {
  if (isMeasurementRound(round)) return;
  const cycle = cycleOfRound(round);
  const promises = await actions.in(cycle);
  const all = await pictures.ofPromises([...promises, { cycle }]);
  for (const picture of endingWith(cycle, promises, all)) {
    await pictureFiles.remove(picture.id);
    await pictures.remove(picture);
  }
}

/**
 * Words that were typed until the end of a round: the answers by the poster, questions that have
 * their answer, and what was set aside.
 */
async function forgetWords(
  { asides, openAnswers, questions }: Uses<Stores>,
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
