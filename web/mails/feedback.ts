import type { ActionFeedback } from "#domain/feedback/report.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { linkWords } from "#web/copy/links.ts";
import { feedbackMailWords } from "#web/copy/mails/feedback.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { titleWords } from "#web/copy/titles.ts";
import { decisionText, topicName } from "#web/pages/facts.ts";
import { html } from "#web/pages/html.ts";
import { button, ending, frame, type MailWords, paragraph, type WaysOut } from "./frame.ts";

/** What was done, what was not and why, and what comes next; also of the topics that were not taken. */
export function feedbackMail(view: {
  language: Language;
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  topics: readonly Topic[];
  agenda: Agenda | undefined;
  feedback: readonly ActionFeedback[];
  pageLink: string;
  helpedLink: string;
  waysOut: WaysOut;
}): MailWords {
  const {
    language,
    neighbourhood,
    area,
    resident,
    topics,
    agenda,
    feedback,
    pageLink,
    helpedLink,
    waysOut,
  } = view;
  const words = feedbackMailWords[language];
  const mail = mailFrameWords[language];
  const actionFacts = actionFactWords[language];
  const { notTaken } = agendaWords[language];
  const titles = titleWords[language];
  const { toNeighbourhood } = linkWords[language];
  const subject = words.subject(area);
  const end = ending(language, neighbourhood, waysOut);
  const told = feedback.map(({ topic, title, outcome }) => ({
    head: `${topicName(topics, topic, language)}: ${title}`,
    body: `${actionFacts.outcomes[outcome.kind]}: ${outcome.text}`,
    next: outcome.next === undefined ? undefined : `${actionFacts.next}: ${outcome.next}`,
  }));
  const others = (agenda?.decisions ?? [])
    .filter(({ kind }) => kind !== "adopted")
    .map(
      (decision) =>
        `${topicName(topics, decision.topic, language)}: ${decisionText(decision, language)}`,
    );
  const plain = told
    .map(({ head, body, next }) => `* ${head}\n  ${body}${next === undefined ? "" : `\n  ${next}`}`)
    .join("\n\n");
  return {
    subject,
    text: `${mail.hello(resident.name)}\n\n${words.lead(area)}\n\n${told.length === 0 ? words.none : plain}\n\n${words.ask}\n${helpedLink}\n\n${notTaken}\n${others.map((line) => `- ${line}`).join("\n")}\n\n${mail.more}\n${pageLink}\n\n${end.text}`,
    html: frame(language, subject, words.lead(area), [
      paragraph(mail.hello(resident.name)),
      paragraph(html`<strong>${words.lead(area)}</strong>`),
      ...(told.length === 0
        ? [paragraph(words.none)]
        : told.map(({ head, body, next }) =>
            paragraph(
              html`<strong>${head}</strong><br>${body}${next === undefined ? "" : html`<br>${next}`}`,
            ),
          )),
      ...(told.length === 0 ? [] : button(helpedLink, titles.helped)),
      paragraph(html`<strong>${notTaken}</strong>`),
      paragraph(html`<ul>${others.map((line) => html`<li>${line}</li>`)}</ul>`),
      paragraph(mail.more),
      ...button(pageLink, toNeighbourhood(neighbourhood.name)),
      ...end.rows,
    ]),
  };
}
