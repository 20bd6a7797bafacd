import type { Action } from "#domain/actions/action.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import type { AgendaMeetingWords } from "#web/copy/nl/agenda-meeting.ts";
import { section } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import type { Content, Html } from "#web/pages/html.ts";
import type { Frame } from "#console/console-page.ts";
import { cell } from "./in-both-languages.ts";

type Counted = { tally: Tally; agenda: Agenda };
/**
 * `counted` is there once the agenda stands, as on the page of the count; nothing else of what
 * residents said is handed to this page.
 */
export type MeetingView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  round: Round;
  /** That too few answered, where that is so. */
  few: Content;
  topics: readonly Topic[];
  counted: Counted | undefined;
  actions: readonly Action[];
  second: Language | undefined;
  mayConfirm: boolean;
};

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
