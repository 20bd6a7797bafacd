import type { Action } from "#domain/actions/action.ts";
import type { TopicId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { agendaAfter } from "#domain/tally/agenda.ts";
import { isShared, mostNamed } from "#domain/tally/tally.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { becameBlock } from "#web/pages/became.ts";
import { faultSummary } from "#web/pages/components.ts";
import { list, typedText } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { linkLineIn } from "#console/console-page.ts";
import { adoptStep } from "./adopt-step.ts";
import { cell, sentence } from "./in-both-languages.ts";
import { type MeetingView, type Room, step, topicCell } from "./meeting-view.ts";
import { askedOfReader } from "./promise-row.ts";
import { said } from "./said.ts";
import { leftTopic, topicCard } from "./topic-card.ts";

/**
 * The meeting between the count and the agenda: what residents chose and wrote, what came back, what
 * the room answers and promises topic by topic, and the one press that confirms.
 */
export function roomSteps(view: MeetingView, room: Room): Content {
  const { tally, triage } = room;
  const agenda = agendaAfter(tally, triage);
  const others = mostNamed(tally).filter((id) => isShared(tally, id) && !agenda.includes(id));
  return [
    notPublic(view, room),
    faultSummary(view.language, room.filled?.told ?? []),
    askedOfReader(view, room),
    said(view, tally),
    sharedFrom(view, room),
    became(view, room),
    cameBack(view),
    agenda.length === 0 && sentence(view, (its) => agendaMeetingWords[its].noneShared),
    agenda.map((id, nth) => topicCard(view, room, { id, place: nth + 1 })),
    others.length > 0 && step(view, "others", list(others.map((id) => leftTopic(view, room, id)))),
    beyond(view, agenda, others),
    adoptStep(view, room, agenda),
  ];
}

/** The first thing that the room reads. */
const notPublic = (view: MeetingView, { confirmed }: Room): Html => {
  const day = dayOf(view.cycle.plan.adoption);
  const text = cell(view, (its) => {
    const words = agendaMeetingWords[its];
    return confirmed ? words.confirmed : words.notPublic(dayIn(its, day));
  });
  return html`<p class="buurt-not-public">${text}</p>`;
};

const sharedFrom = (view: MeetingView, { tally }: Room): Content => {
  const figures = figuresOf(tally);
  return (
    figures !== undefined &&
    sentence(view, (its) => agendaMeetingWords[its].shared(figures.threshold))
  );
};

/** What became of residents' words, as far as everybody is told it. */
function became(
  { language, cycle, topics, today }: MeetingView,
  { reading, leads }: Room,
): Content {
  const block = becameBlock(reading, { language, topics, today });
  const waits = leads && reading !== undefined && reading.texts > 0 && !reading.published;
  const { toReading } = inConsole(meetingWords, language);
  return [block, waits && linkLineIn(language, `/console/reading/${cycle.id}`, toReading)];
}

/** What did not help, with what was done, so that the room need not agree on the same. */
function cameBack(view: MeetingView): Content {
  const reopened = view.actions.filter(({ state }) => state.kind === "reopened");
  const line = ({ topic, title, tried = [] }: Action): Content => [
    topicCell(view, topic),
    ": ",
    typedText(title),
    tried.length > 0 && [
      list(
        tried.map(({ on, text }) => [
          cell(view, (its) => `${actionFactWords[its].tried}, ${dayIn(its, on)}: `),
          typedText(text),
        ]),
      ),
    ],
  ];
  return reopened.length > 0 && step(view, "reopened", list(reopened.map(line)));
}

/** What was promised on topics that are on no agenda: the team may do more. */
function beyond(
  view: MeetingView,
  agenda: readonly TopicId[],
  others: readonly TopicId[],
): Content {
  const more = view.actions.filter(
    ({ cycle, topic }) =>
      cycle === view.cycle.id && !agenda.includes(topic) && !others.includes(topic),
  );
  return (
    more.length > 0 &&
    list(more.map(({ topic, title }) => [topicCell(view, topic), ": ", typedText(title)]))
  );
}
