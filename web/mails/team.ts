import type { Action } from "#domain/actions/action.ts";
import type { Chase } from "#domain/actions/plan.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Notice } from "#domain/dispatch/notice.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { answeringWords } from "#web/copy/answering.ts";
import { dayIn, momentIn } from "#web/copy/dates.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { html } from "#web/pages/html.ts";
import { button, frame, type MailWords, paragraph } from "./frame.ts";

function notice(
  language: Language,
  subject: string,
  text: string,
  items: readonly string[],
  link: string,
): MailWords {
  const { open } = teamMailWords[language];
  return {
    subject,
    text: `${text}\n${items.map((item) => `- ${item}`).join("\n")}\n\n${open}\n${link}\n`,
    html: frame(language, subject, text, [
      paragraph(text),
      ...(items.length === 0
        ? []
        : [paragraph(html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)]),
      ...button(link, open),
    ]),
  };
}

/** To the coordinator: the count is there. */
export function agendaWaitsMail({
  language,
  neighbourhood,
  consoleLink,
  until,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  consoleLink: string;
  until: Instant;
}): MailWords {
  const team = teamMailWords[language];
  return notice(
    language,
    team.agendaWaits(neighbourhood.name),
    team.agendaWaitsText(momentIn(language, until)),
    [],
    consoleLink,
  );
}

/** To the coordinator: a wave was compared with the baseline. Without `until` its report waits until somebody has looked at it. */
export function reportWaitsMail({
  language,
  neighbourhood,
  consoleLink,
  until,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  consoleLink: string;
  until: Instant | undefined;
}): MailWords {
  const team = teamMailWords[language];
  return notice(
    language,
    team.reportWaits(neighbourhood.name),
    team.reportWaitsText(until === undefined ? undefined : momentIn(language, until)),
    [],
    consoleLink,
  );
}

/** To who can move an action on. */
export function actionDueMail({
  language,
  neighbourhood,
  action,
  why,
  consoleLink,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  action: Action;
  why: Chase["why"];
  consoleLink: string;
}): MailWords {
  const team = teamMailWords[language];
  return notice(
    language,
    `${neighbourhood.name}: ${team.due[why](action.title)}`,
    team.dueText(dayIn(language, action.due)),
    [],
    consoleLink,
  );
}

/** To who can answer a question, or see to it that it is answered. */
export function questionWaitsMail({
  language,
  neighbourhood,
  question,
  why,
  consoleLink,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  question: Question;
  why: "due-soon" | "late";
  consoleLink: string;
}): MailWords {
  const words = answeringWords[language];
  return notice(
    language,
    `${neighbourhood.name}: ${words.waits[why]}`,
    words.until(dayIn(language, question.due)),
    [],
    consoleLink,
  );
}

/** To the coordinator: before residents hear, these outcomes are missing. */
export function outcomesMissingMail({
  language,
  neighbourhood,
  actions,
  consoleLink,
  until,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  actions: readonly Action[];
  consoleLink: string;
  until: Instant;
}): MailWords {
  const team = teamMailWords[language];
  return notice(
    language,
    team.outcomes(neighbourhood.name),
    team.outcomesText(dayIn(language, until)),
    actions.map(({ title }) => title),
    consoleLink,
  );
}

/** To the coordinator: somebody else of the team cannot be reached by mail. */
export function notArrivedMail({
  language,
  neighbourhood,
  notice: { about, to },
  consoleLink,
}: {
  language: Language;
  neighbourhood: Neighbourhood;
  notice: Notice;
  consoleLink: string;
}): MailWords {
  const team = teamMailWords[language];
  const notArrived = inConsole(noticeWords, language);
  return notice(
    language,
    team.notArrived(neighbourhood.name),
    team.notArrivedText(to?.role ?? notArrived.coordinator),
    about === undefined ? [] : [notArrived.about[about]],
    consoleLink,
  );
}
