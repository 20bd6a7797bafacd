import { type Action, isOpen } from "#domain/actions/action.ts";
import { meetingPath } from "#web/console-paths.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { Day, TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Owner } from "#domain/actions/owner.ts";
import type { Reading } from "#domain/reading/reading.ts";
import type { Agenda, Tally, Triaged } from "#domain/tally/tally.ts";
import type { Told } from "#web/pages/components.ts";
import type { Person } from "#console/actions/action-view.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import type { AgendaMeetingWords } from "#web/copy/nl/agenda-meeting.ts";
import { section } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import type { Content, Html } from "#web/pages/html.ts";
import type { Frame } from "#console/console-page.ts";
import { cell } from "./in-both-languages.ts";

type Counted = { tally: Tally; agenda: Agenda };

/** A form of a topic as it was filled in, with what is wrong with it. */
export type FilledIn = { topic: TopicId; fields: URLSearchParams; told: Told };

/** Another agenda as it was filled in and not taken. */
export type Another = { places: readonly string[]; reason: string };

/** What those in the room see and write down between the count and the agenda. */
export type Room = {
  tally: Tally;
  triage: readonly Triaged[];
  /** What became of what residents wrote, as everybody is told it. */
  reading: Reading | undefined;
  /** Whether the agenda is confirmed, and stands in a moment. */
  confirmed: boolean;
  /** Whether the reader writes down what the room says. */
  leads: boolean;
  /** Whether the reader may read what residents wrote, by themselves: it is not for the room. */
  readsWords: boolean;
  team: readonly Person[];
  /** Who of the team has no account, and so no page to say yes on. */
  withoutAccount: ReadonlySet<string>;
  /** In whose name the reader may say yes to a promise. */
  answersTo: (action: Action) => readonly Owner[];
  /** For which day something is promised when nobody says another. */
  due: Day;
  filled: FilledIn | undefined;
  another: Another | undefined;
};

/** `counted` is there once the agenda stands, as on the page of the count; before that there is a `room`. */
export type MeetingView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  round: Round;
  /** That too few answered, where that is so. */
  few: Content;
  topics: readonly Topic[];
  counted: Counted | undefined;
  room: Room | undefined;
  today: Day;
  actions: readonly Action[];
  second: Language | undefined;
  mayConfirm: boolean;
};

/** Where a deed of the meeting is sent; the page comes back in both languages. */
export const deedPath = (
  { cycle, second }: Pick<MeetingView, "cycle" | "second">,
  deed: "triage" | "promises" | "withdraw" | "link" | "confirm",
): string => `${meetingPath(cycle.id)}/${deed}${second === undefined ? "" : `?second=${second}`}`;

/** What stands on a topic in this cycle, carried on or written down here. */
export const promisesOn = ({ actions }: MeetingView, id: TopicId): Action[] =>
  actions.filter((action) => action.topic === id && isOpen(action));

/** A step of the meeting, with its number and name. */
export const step = (
  view: MeetingView,
  name: keyof AgendaMeetingWords["steps"],
  ...content: Content[]
): Html => {
  const title = cell(view, (its) => agendaMeetingWords[its].steps[name]);
  return section(`step-${name}`, title, content);
};
export const topicCell = (view: MeetingView, id: TopicId): Content =>
  cell(view, (its) => topicName(view.topics, id, its));
