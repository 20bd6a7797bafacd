import type { Action } from "#domain/actions/action.ts";
import type { Chase } from "#domain/actions/plan.ts";
import type { Notice } from "#domain/dispatch/notice.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { digestWords } from "#web/copy/console/digest.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { bullets, inText, mailOf, type MailWords, said, together, wayTo } from "./frame.ts";

/** About which neighbourhood, in whose language it is written, and where it is done. */
type View = { neighbourhood: Neighbourhood; consoleLink: string };

function notice(
  { neighbourhood, consoleLink }: View,
  subject: string,
  text: string,
  items: readonly string[] = [],
): MailWords {
  const language = mainLanguage(neighbourhood);
  const { open } = teamMailWords[language];
  return mailOf({ language, subject, preview: text }, [
    together(said(text), items.length === 0 ? inText("") : bullets(items)),
    together(inText(open), wayTo(consoleLink, open)),
  ]);
}

/** To the coordinator: the count is there. */
export function agendaWaitsMail(view: View & { until: Instant }): MailWords {
  const { neighbourhood, until } = view;
  const language = mainLanguage(neighbourhood);
  const team = teamMailWords[language];
  const text = team.agendaWaitsText(momentIn(language, until));
  return notice(view, team.agendaWaits(neighbourhood.name), text);
}

/** To the coordinator: too few answered, and somebody has to say what becomes of that. */
export function floorWaitsMail(view: View & { until: Instant }): MailWords {
  const { neighbourhood, until } = view;
  const language = mainLanguage(neighbourhood);
  const team = teamMailWords[language];
  const text = team.floorWaitsText(momentIn(language, until));
  return notice(view, team.floorWaits(neighbourhood.name), text);
}

/**
 * To the coordinator: a wave was compared with the baseline. Without `until` its report waits until
 * somebody has looked at it.
 */
export function reportWaitsMail(view: View & { until: Instant | undefined }): MailWords {
  const { neighbourhood, until } = view;
  const language = mainLanguage(neighbourhood);
  const team = teamMailWords[language];
  const text = team.reportWaitsText(until === undefined ? undefined : momentIn(language, until));
  return notice(view, team.reportWaits(neighbourhood.name), text);
}

/** To who can move an action on. */
export function actionDueMail(view: View & { action: Action; why: Chase["why"] }): MailWords {
  const { neighbourhood, action, why } = view;
  const language = mainLanguage(neighbourhood);
  const team = teamMailWords[language];
  const subject = `${neighbourhood.name}: ${team.due[why](action.title)}`;
  return notice(view, subject, team.dueText(dayIn(language, action.due)));
}

/** To who can answer a question, or see to it that it is answered. */
export function questionWaitsMail(
  view: View & { question: Question; why: "due-soon" | "late" },
): MailWords {
  const { neighbourhood, question, why } = view;
  const language = mainLanguage(neighbourhood);
  const words = answeringWords[language];
  const subject = `${neighbourhood.name}: ${words.waits[why]}`;
  return notice(view, subject, words.until(dayIn(language, question.due)));
}

/** To the coordinator: somebody was to do this by a date, and did not. */
export function lateMail(view: View & { kind: WaitKind; until: Day }): MailWords {
  const { neighbourhood, kind, until } = view;
  const language = consoleLanguage(mainLanguage(neighbourhood));
  const words = inConsole(digestWords, language);
  const what = kind === "action" ? words.actions.overdue : words.kinds[kind];
  return notice(view, `${neighbourhood.name}: ${what}`, words.late(dayIn(language, until)));
}

/** To the coordinator: before residents hear, these outcomes are missing. */
export function outcomesMissingMail(
  view: View & { actions: readonly Action[]; until: Instant },
): MailWords {
  const { neighbourhood, actions, until } = view;
  const language = mainLanguage(neighbourhood);
  const team = teamMailWords[language];
  return notice(
    view,
    team.outcomes(neighbourhood.name),
    team.outcomesText(dayIn(language, until)),
    actions.map(({ title }) => title),
  );
}

/** To the coordinator: somebody else of the team cannot be reached by mail. */
export function notArrivedMail(view: View & { notice: Notice }): MailWords {
  const { neighbourhood } = view;
  const language = mainLanguage(neighbourhood);
  const { about, to } = view.notice;
  const team = teamMailWords[language];
  const notArrived = inConsole(noticeWords, language);
  return notice(
    view,
    team.notArrived(neighbourhood.name),
    team.notArrivedText(to?.role ?? notArrived.coordinator),
    about === undefined ? [] : [notArrived.about[about]],
  );
}
