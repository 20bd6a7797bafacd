import type { ActionFeedback } from "#domain/feedback/report.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { wordsOf } from "#web/copy/words.ts";
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
  const { mail, page, helped, toNeighbourhood } = wordsOf(language);
  const subject = mail.feedback.subject(area);
  const end = ending(language, neighbourhood, waysOut);
  const told = feedback.map(({ topic, title, outcome }) => ({
    head: `${topicName(topics, topic, language)}: ${title}`,
    body: `${page.outcomes[outcome.kind]}: ${outcome.text}`,
    next: outcome.next === undefined ? undefined : `${page.next}: ${outcome.next}`,
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
    text: `${mail.hello(resident.name)}\n\n${mail.feedback.lead(area)}\n\n${told.length === 0 ? mail.feedback.none : plain}\n\n${helped.ask}\n${helpedLink}\n\n${page.notTaken}\n${others.map((line) => `- ${line}`).join("\n")}\n\n${mail.feedback.more}\n${pageLink}\n\n${end.text}`,
    html: frame(language, subject, mail.feedback.lead(area), [
      paragraph(mail.hello(resident.name)),
      paragraph(html`<strong>${mail.feedback.lead(area)}</strong>`),
      ...(told.length === 0
        ? [paragraph(mail.feedback.none)]
        : told.map(({ head, body, next }) =>
            paragraph(
              html`<strong>${head}</strong><br>${body}${next === undefined ? "" : html`<br>${next}`}`,
            ),
          )),
      ...(told.length === 0 ? [] : button(helpedLink, helped.title)),
      paragraph(html`<strong>${page.notTaken}</strong>`),
      paragraph(html`<ul>${others.map((line) => html`<li>${line}</li>`)}</ul>`),
      paragraph(mail.feedback.more),
      ...button(pageLink, toNeighbourhood(neighbourhood.name)),
      ...end.rows,
    ]),
  };
}
