import { present } from "#contract/present.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Triaged } from "#domain/tally/tally.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { atTopicPath } from "#web/console-paths.ts";
import { button, checkbox, fieldset, hidden, select, textbox } from "#web/pages/components.ts";
import { card, details, grid, paragraph, unfolded } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { topicName } from "#web/pages/facts.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { linkLineIn, ownForm } from "#console/console-page.ts";
import { cell, sentence } from "./in-both-languages.ts";
import { deedPath, type MeetingView, promisesOn, type Room, topicCell } from "./meeting-view.ts";
import { promiseRow } from "./promise-row.ts";
import { willingOn } from "./willing.ts";

/** A topic that residents chose: what the room answers, and what is promised. */
export function topicCard(
  view: MeetingView,
  room: Room,
  { id, place }: { id: TopicId; place: number },
): Html {
  const promises = promisesOn(view, id);
  const writes = room.leads && !room.confirmed;
  return card(
    `topic-${id}`,
    [`${place}. `, topicCell(view, id)],
    standing(view, room, id),
    writes && triageForm(view, room, id),
    promises.length === 0
      ? sentence(view, (its) => agendaMeetingWords[its].noPromise)
      : rows(view, room, promises),
    writes && promiseForm(view, room, id),
  );
}

/** One that is shared and is not on the agenda: why, and how that is taken back. */
export function leftTopic(view: MeetingView, room: Room, id: TopicId): Content {
  const partner = triageOf(room, id)?.integral === false ? handlerIn(view, id) : undefined;
  const promises = promisesOn(view, id);
  return [
    html`<span id="topic-${id}">${cell(view, (its) => `${topicName(view.topics, id, its)}: ${whyLeft(view, room, { id, partner })(its)}`)}</span>`,
    promises.length > 0 && rows(view, room, promises),
    room.leads && !room.confirmed && partner !== undefined && triageForm(view, room, id),
  ];
}

const whyLeft =
  (view: MeetingView, room: Room, { id, partner }: { id: TopicId; partner: Partner | undefined }) =>
  (language: Language): string => {
    const { decision, few } = agendaWords[language];
    const named = figuresOf(room.tally)?.named[id];
    if (partner !== undefined)
      return decision["handed-over"](organisationName({ ...view, language }, partner));
    return named === undefined ? few["not-elected"] : decision["not-elected"](named);
  };

const rows = (view: MeetingView, room: Room, promises: readonly Action[]): Html =>
  html`<ul class="buurt-texts">${promises.map(
    (action) => html`<li>${promiseRow(view, room, action)}</li>`,
  )}</ul>`;

const triageOf = ({ triage }: Room, id: TopicId): Triaged | undefined =>
  triage.find(({ topic }) => topic === id);
const handlerIn = ({ topics }: MeetingView, id: TopicId) =>
  topics.find((topic) => topic.id === id)?.handler;

/** How often it was named, where that may be told, that nobody wants to take it up, and where it is. */
function standing(view: MeetingView, room: Room, id: TopicId): Content {
  const named = figuresOf(room.tally)?.named[id];
  const nobody = willingOn(id, room.triage, view.actions) === "no";
  return [
    when(named, (times) =>
      paragraph(
        "☑ ",
        cell(view, (its) => agendaWords[its].named(times)),
      ),
    ),
    nobody && sentence(view, (its) => agendaWords[its].nobodyYet),
    room.readsWords &&
      linkLineIn(
        view.language,
        atTopicPath(view.cycle.id, id),
        inConsole(meetingWords, view.language).toWords,
      ),
  ];
}

/** Two questions to the room; both answers are kept by one press. */
function triageForm(view: MeetingView, room: Room, id: TopicId): Html {
  const { language } = view;
  const [words, confirm] = [inConsole(meetingWords, language), inConsole(confirmWords, language)];
  const answer = triageOf(room, id);
  const byItself = when(handlerIn(view, id), (partner) => [
    ["no", words.byItself(organisationName(view, partner))] as const,
  ]);
  const integral = select({
    id: `integral-${id}`,
    name: "integral",
    label: words.alone,
    options: [["yes", words.notAlone], ...(byItself === "" ? [] : byItself)],
    chosen: answer?.integral === false ? "no" : "yes",
  });
  const willing = select({
    id: `willing-${id}`,
    name: "willing",
    label: words.willing,
    options: [
      ["unknown", confirm.unknown],
      ["yes", confirm.yes],
      ["no", confirm.no],
    ],
    chosen: willingOn(id, room.triage, view.actions),
  });
  return ownForm(view, deedPath(view, "triage"), [
    hidden("topic", id),
    hidden("version", answer?.version ?? 0),
    grid(integral, willing),
    button(words.answer, { quiet: true }),
  ]);
}

/** What is promised, by whom, and for when. */
function promiseForm(view: MeetingView, room: Room, id: TopicId): Html {
  const { language } = view;
  const words = inConsole(meetingWords, language);
  const filled = room.filled?.topic === id ? room.filled : undefined;
  const typed = (name: string, otherwise = "") => filled?.fields.get(name) ?? otherwise;
  const chosen = filled?.fields.getAll("owner") ?? [];
  const told = filled?.told ?? [];
  const who = ({ name, partner }: Room["team"][number]) =>
    checkbox({
      name: "owner",
      value: name,
      label: `${name} (${organisationName(view, partner)})`,
      checked: chosen.includes(name),
    });
  const field = (name: string, label: string, value: string, hint?: string) =>
    textbox({
      id: `${name}-${id}`,
      name,
      label,
      value,
      told,
      ...present({ hint }),
      attributes: name === "due" ? { type: "date" } : { dir: "auto", autocomplete: "off" },
    });
  const fields = ownForm(view, deedPath(view, "promises"), [
    hidden("topic", id),
    hidden("number", promisesOn(view, id).length + 1),
    field("title", words.what, typed("title")),
    fieldset({ legend: words.who, id: `owner-${id}`, told }, () => grid(room.team.map(who))),
    grid(
      field("coOwner", words.resident, typed("coOwner"), words.residentHint),
      field("due", words.due, typed("due", room.due)),
    ),
    button(words.add),
  ]);
  return (filled === undefined ? details : unfolded)(words.write, fields);
}
