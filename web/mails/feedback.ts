import type { ActionFeedback } from "#domain/feedback/report.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { wordsOf } from "#web/copy/words.ts";
import { strong } from "#web/pages/elements.ts";
import { decisionLine, topicName } from "#web/pages/facts.ts";
import { html } from "#web/pages/html.ts";
import {
  bullets,
  emphasised,
  ending,
  inText,
  mailOf,
  type MailWords,
  type Part,
  said,
  together,
  wayTo,
  type WaysOut,
} from "./frame.ts";

/** What was done, what was not and why, what comes next, and which topics were not taken. */
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
  const { subject, lead, none, more } = mail.feedback;
  const outcomes = feedback.map((one) => outcomePart(one, topics, language));
  const others = (agenda?.decisions ?? [])
    .filter(({ kind }) => kind !== "adopted")
    .map((decision) => decisionLine(decision, topics, language));
  const didItHelp = wayTo(helpedLink, helped.title);
  return mailOf({ language, subject: subject(area), preview: lead(area) }, [
    said(mail.hello(resident.name)),
    emphasised(lead(area)),
    ...(outcomes.length === 0 ? [said(none)] : outcomes),
    together(inText(helped.ask), outcomes.length === 0 ? inText(helpedLink) : didItHelp),
    together(emphasised(page.notTaken), bullets(others)),
    together(said(more), wayTo(pageLink, toNeighbourhood(neighbourhood.name))),
    ...ending(language, neighbourhood, waysOut),
  ]);
}

/** What became of an action. */
function outcomePart(
  { topic, title, outcome }: ActionFeedback,
  topics: readonly Topic[],
  language: Language,
): Part {
  const { page } = wordsOf(language);
  const head = `${topicName(topics, topic, language)}: ${title}`;
  const after = [
    `${page.outcomes[outcome.kind]}: ${outcome.text}`,
    ...(outcome.next === undefined ? [] : [`${page.next}: ${outcome.next}`]),
  ];
  return said(`* ${[head, ...after].join("\n  ")}`, [
    strong(head),
    after.map((line) => html`<br>${line}`),
  ]);
}
