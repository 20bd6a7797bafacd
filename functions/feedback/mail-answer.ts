import type { Uses } from "#stores/stores.ts";
import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import type { MailKind } from "#contract/mail.ts";
import { atDesk, type Neighbourhood } from "#domain/neighbourhood.ts";
import { MAILED_WITHIN, type Question } from "#domain/feedback/question.ts";
import { answerMail } from "#web/mails/answer.ts";

/**
 * Mails an answer that was published to who asked for that, once, and forgets who it was. Gives
 * whether a mail went out now. What the mail service refused, and what would come at night, waits
 * for the next call.
 */
export async function mailAnswer(
  { askers, notices, mailer, site, now }: Uses<"askers" | "mailer" | "notices" | "now" | "site">,
  home: Neighbourhood,
  { id, run, answered }: Question,
): Promise<boolean> {
  if (quietUntil(now(), home.weekPlan.quietHours) !== undefined) return false;
  const asker = answered === undefined ? undefined : await askers.of(id);
  const notice = `answer-mail#${id}`;
  if (
    answered === undefined ||
    asker === undefined ||
    !(await notices.claim(run, notice, { at: now() }))
  )
    return false;
  const neighbourhood = atDesk(home, dayOf(now()));
  const words = answerMail({
    language: asker.language,
    neighbourhood,
    asker,
    answered,
    pageLink: `${site}/${home.id}`,
  });
  const tags = {
    round: asker.round,
    batch: String(asker.batch),
    kind: "answer" satisfies MailKind,
    resident: asker.resident,
  };
  const sending = await mailer.send({
    to: asker,
    replyTo: neighbourhood.contact.email,
    ...words,
    tags,
  });
  if (sending.kind === "refused") await notices.release(run, notice);
  // When nobody knows whether it went out it is not sent again, so that nothing has to be kept either.
  else await askers.remove(id);
  return sending.kind === "sent";
}

/** Mails what was answered lately and did not go out then. Gives how many mails went out. */
export async function mailLateAnswers(
  dependencies: Uses<"askers" | "mailer" | "notices" | "now" | "site">,
  home: Neighbourhood,
  questions: readonly Question[],
  today: Day,
): Promise<number> {
  let mailed = 0;
  for (const question of questions) {
    if (
      question.answered !== undefined &&
      question.answered.on >= addDays(today, -MAILED_WITHIN) &&
      (await mailAnswer(dependencies, home, question))
    )
      mailed += 1;
  }
  return mailed;
}
