import type { FloorTold } from "#domain/dispatch/closing.ts";
import type { Action } from "#domain/actions/action.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { doneOn } from "#domain/feedback/asking.ts";
import { OutcomeKind, outcomeOf } from "#domain/feedback/outcome.ts";
import type { Day, Instant, TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { type Picture, shownOf } from "#domain/pictures/picture.ts";
import type { Offered } from "#domain/answer/help.ts";
import type { Reading } from "#domain/reading/reading.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { dayIn } from "#web/copy/dates.ts";
import { isolated } from "#web/copy/left-to-right.ts";
import { linkWords } from "#web/copy/links.ts";
import { feedbackMailWords } from "#web/copy/mails/feedback.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { titleWords } from "#web/copy/titles.ts";
import { pictureWords } from "#web/copy/pictures.ts";
import { labelled, link, teamText } from "#web/pages/elements.ts";
import { becameSentence } from "#web/pages/became.ts";
import { decisionLine, topicName } from "#web/pages/facts.ts";
import { floorText } from "#web/pages/floor.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import { offersSentence } from "#web/pages/offers.ts";
import type { Named } from "#web/pages/organisations.ts";
import { type Decides, type PromiseLine, promiseLines } from "#web/pages/promise.ts";
import {
  bullets,
  emphasised,
  ending,
  framed,
  mailOf,
  type MailWords,
  type Part,
  said,
  together,
  type Tone,
  wayTo,
  type WaysOut,
} from "./frame.ts";

/** What became of a cycle, as facts; the same for whoever reads it. */
export type FeedbackFacts = {
  neighbourhood: Neighbourhood;
  area: string;
  topics: readonly Topic[];
  agenda: Agenda | undefined;
  floor: FloorTold | undefined;
  reading: Pick<Reading, "published" | "placeBy" | "texts" | "tooFew"> | undefined;
  /** When what is open goes on or stops. */
  decides: Decides | undefined;
  offered: readonly Offered[];
  promises: readonly Action[];
  pictures: readonly Picture[];
  now: Instant;
  pageLink: string;
  /** Of which promises it is asked whether they helped, and of others from before; until when. */
  asked: readonly Action[];
  helpedUntil: Day;
};
type Told = FeedbackFacts & { language: Language };
type View = Told & {
  resident: { name: string };
  helpedLink: string;
  waysOut: WaysOut;
  municipality?: Municipality;
};

export function feedbackMail(view: View): MailWords {
  const { language, neighbourhood, area, resident, pageLink, waysOut, municipality } = view;
  const mail = mailFrameWords[language];
  const { subject, lead } = feedbackMailWords[language];
  return mailOf({ language, subject: subject(area), preview: lead(area), municipality }, [
    said(mail.hello(resident.name)),
    ...feedbackParts(view, helpedPart(view)),
    together(
      said(mail.more),
      wayTo(pageLink, linkWords[language].toNeighbourhood(neighbourhood.name)),
    ),
    ...ending(language, neighbourhood, waysOut, municipality),
  ]);
}

/**
 * What was done, what was not and why, what comes next, and which topics were not taken: by mail and on
 * paper the same. Whether it helped is asked by mail.
 */
export function feedbackParts(view: Told, asking: readonly Part[]): Part[] {
  const { language, area, topics, agenda, floor, reading, offered } = view;
  const { lead, next, none } = feedbackMailWords[language];
  const { notTaken } = agendaWords[language];
  const outcomes = outcomeParts(view);
  const became = becameSentence(reading, language, dayOf(view.now));
  const offers = offersSentence(offered, language);
  const others = (agenda?.decisions ?? [])
    .filter(({ kind }) => kind !== "adopted")
    .map((decision) => decisionLine(decision, topics, view));
  return [
    emphasised(lead(area)),
    ...(floor === undefined ? [] : [said(floorText(floor, language))]),
    ...chosenPart(view),
    ...(outcomes.length === 0 ? [said(none)] : outcomes),
    ...asking,
    ...laterPart(view),
    ...(others.length === 0 ? [] : [together(emphasised(notTaken), bullets(others))]),
    ...(became === undefined ? [] : [said(became)]),
    ...(offers === undefined ? [] : [said(offers)]),
    said(next(dayIn(language, addDays(view.helpedUntil, 1)))),
  ];
}

/** What residents chose, and of which of it nothing was promised. */
function chosenPart({ language, agenda, topics, promises }: Told): Part[] {
  const { chosen, nothing } = feedbackMailWords[language];
  if (agenda === undefined || agenda.topics.length === 0) return [];
  const line = (id: TopicId) => {
    const name = topicName(topics, id, language);
    return promises.some(({ topic }) => topic === id) ? name : `${name}: ${nothing}`;
  };
  return [together(emphasised(chosen), bullets(agenda.topics.map(line)))];
}

/** Whether it helped is asked of what was done long enough ago. */
function helpedPart({ language, asked, helpedLink, helpedUntil }: View): Part[] {
  if (asked.length === 0) return [];
  const ask = said(feedbackMailWords[language].ask(dayIn(language, helpedUntil)));
  return [together(ask, wayTo(helpedLink, titleWords[language].helped))];
}

/** Of the rest it is asked the next time. */
function laterPart({ language, promises, asked }: Told): Part[] {
  const isLater = promises.some(
    (one) => doneOn(one) !== undefined && asked.every(({ id }) => id !== one.id),
  );
  return isLater ? [said(feedbackMailWords[language].later)] : [];
}

/** What became of all promises, those with the same outcome together. */
const outcomeParts = (view: Told): Part[] => {
  const { language, neighbourhood, topics, promises, pictures, now, pageLink, decides } = view;
  return OutcomeKind.options.flatMap((kind) => {
    const its = promises.filter((action) => outcomeOf(action).kind === kind);
    const parts = its.map((action) =>
      outcomePart(action, topics, {
        language,
        neighbourhood,
        today: dayOf(now),
        decides,
        ...(shownOf(pictures, action).length > 0 && { pageLink }),
      }),
    );
    return parts.length === 0
      ? []
      : [emphasised(actionFactWords[language].outcomes[kind]), ...parts];
  });
};

/** What became of a promise. */
function outcomePart(
  action: Action,
  topics: readonly Topic[],
  {
    today,
    decides,
    pageLink,
    ...named
  }: Named & { today: Day; decides: Decides | undefined; pageLink?: string },
): Part {
  const { language } = named;
  const topic = topicName(topics, action.topic, language);
  const lines = promiseLines(action, named, today, decides);
  const { title } = pictureWords[language];
  const seen = pageLink && `${pageLink}?lang=${language}#${action.id}`;
  const texts = [
    isolated(action.title, language),
    topic,
    ...lines.map((line) => plainLine(line, language)),
    ...(seen === undefined ? [] : [`${title}: ${seen}`]),
  ];
  return framed(`* ${texts.join("\n  ")}`, TONE_OF[outcomeOf(action).kind], [
    html`<strong>${teamText(action.title, language)}</strong><br>`,
    html`<span class="muted" style="color:#4d5866">${topic}</span>`,
    lines.map((line) => html`<br>${shownLine(line, language)}`),
    when(seen, (address) => html`<br>${link(address, title)}`),
  ]);
}

const TONE_OF: Readonly<Record<OutcomeKind, Tone>> = {
  done: "good",
  agreed: "underWay",
  "looking-into": "stopped",
  "handed-over": "underWay",
  "not-done": "stopped",
};

function shownLine({ label, text, isTeams }: PromiseLine, language: Language): Content {
  const own = isTeams ? teamText(text, language) : text;
  return label === undefined ? own : labelled(label, own);
}

function plainLine({ label, text, isTeams }: PromiseLine, language: Language): string {
  const own = isTeams ? isolated(text, language) : text;
  return label === undefined ? own : `${label}: ${own}`;
}
