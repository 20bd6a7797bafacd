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
import { mails } from "#stores/mail-ledger.ts";
import { offered } from "#stores/help-offers.ts";
import { invitations } from "#stores/invitations.ts";
import { codes } from "#stores/codes.ts";
import type { UsesOf } from "#stores/stores.ts";
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
import { wordsGo } from "#domain/feedback/question.ts";
import { endingWith } from "#domain/pictures/picture.ts";
import { step } from "#functions/middleware/step.ts";
import { forgetPeople, keepPeople } from "./people-of-round.ts";

const uses = {
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
};
type Sweeping = UsesOf<typeof uses>;

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
  uses,
  run: forgetExpired,
});

async function forgetExpired(stores: Sweeping) {
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
      await forgetPeople(stores, due.round);
      await forgetWords(stores, due.round, addDays(until, -retentionDays));
      await forgetPictures(stores, due.round);
      // Offers of help go of themselves; what waited of them waits no more.
      await stores.offered.waitNoMore(due.round);
      await retention.done(due);
      forgotten += 1;
    } else if (until > due.day) {
      await keepPeople(stores, due.round, until);
      await retention.move(due, until);
    }
  }
  return { rounds: forgotten };
}

/**
 * Pictures go with the last cycle in which their promise stood. A file goes before what is known of
 * it, so that none is left of which nothing is known.
 */
async function forgetPictures(
  { actions, pictures, pictureFiles }: Sweeping,
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
  { asides, openAnswers, questions }: Sweeping,
  round: RoundId,
  end: Day,
): Promise<void> {
  await openAnswers.forgetWords(round);
  await asides.forgetWords(neighbourhoodOf(round), end);
  for (const question of await questions.of(neighbourhoodOf(round)))
    if (wordsGo(question, end)) await questions.forget(question);
}

export const handler = onLambda(sweepExpired);
