import type { FloorTold } from "#domain/dispatch/closing.ts";
import type { ActionFeedback } from "#domain/feedback/report.ts";
import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { dayIn } from "#web/copy/dates.ts";
import { linkWords } from "#web/copy/links.ts";
import { feedbackMailWords } from "#web/copy/mails/feedback.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { titleWords } from "#web/copy/titles.ts";
import { strong } from "#web/pages/elements.ts";
import { decisionLine, topicName } from "#web/pages/facts.ts";
import { floorText } from "#web/pages/floor.ts";
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
  floor: FloorTold | undefined;
  feedback: readonly ActionFeedback[];
  pageLink: string;
  helpedLink: string;
  /** When the cycle closes, and the question with it. */
  helpedUntil: Instant;
  waysOut: WaysOut;
}): MailWords {
  const {
    language,
    neighbourhood,
    area,
    resident,
    topics,
    agenda,
    floor,
    feedback,
    pageLink,
    helpedLink,
    helpedUntil,
    waysOut,
  } = view;
  const mail = mailFrameWords[language];
  const { subject, lead, none, ask } = feedbackMailWords[language];
  const { notTaken } = agendaWords[language];
  const { toNeighbourhood } = linkWords[language];
  const outcomes = feedback.map((one) => outcomePart(one, topics, language));
  const others = (agenda?.decisions ?? [])
    .filter(({ kind }) => kind !== "adopted")
    .map((decision) => decisionLine(decision, topics, language));
  const didItHelp = wayTo(helpedLink, titleWords[language].helped);
  return mailOf({ language, subject: subject(area), preview: lead(area) }, [
    said(mail.hello(resident.name)),
    emphasised(lead(area)),
    ...(floor === undefined ? [] : [said(floorText(floor, language))]),
    ...(outcomes.length === 0 ? [said(none)] : outcomes),
    together(
      inText(ask(dayIn(language, helpedUntil))),
      outcomes.length === 0 ? inText(helpedLink) : didItHelp,
    ),
    together(emphasised(notTaken), bullets(others)),
    together(said(mail.more), wayTo(pageLink, toNeighbourhood(neighbourhood.name))),
    ...ending(language, neighbourhood, waysOut),
  ]);
}

/** What became of an action. */
function outcomePart(
  { topic, title, outcome }: ActionFeedback,
  topics: readonly Topic[],
  language: Language,
): Part {
  const words = actionFactWords[language];
  const head = `${topicName(topics, topic, language)}: ${title}`;
  const after = [
    `${words.outcomes[outcome.kind]}: ${outcome.text}`,
    ...(outcome.next === undefined ? [] : [`${words.next}: ${outcome.next}`]),
  ];
  return said(`* ${[head, ...after].join("\n  ")}`, [
    strong(head),
    after.map((line) => html`<br>${line}`),
  ]);
}
