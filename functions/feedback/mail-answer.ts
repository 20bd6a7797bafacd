import type { Uses } from "#stores/stores.ts";
import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import { sendOnce } from "#functions/dispatch/notify.ts";
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
  stores: Uses<"askers" | "mailer" | "notices" | "now" | "site">,
  home: Neighbourhood,
  { id, run, answered }: Question,
): Promise<boolean> {
  const { askers, site, now } = stores;
  if (quietUntil(now(), home.weekPlan.quietHours) !== undefined) return false;
  const asker = answered === undefined ? undefined : await askers.of(id);
  if (answered === undefined || asker === undefined) return false;
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
  const claim = { run, notice: `answer-mail#${id}`, at: now() };
  const replyTo = neighbourhood.contact.email;
  const kind = await sendOnce(stores, claim, { to: asker, replyTo, ...words, tags });
  // When nobody knows whether it went out it is not sent again, so that nothing has to be kept either.
  if (kind === "sent" || kind === "unknown") await askers.remove(id);
  return kind === "sent";
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
