import type { Action } from "#domain/actions/action.ts";
import type { TopicId } from "#contract/ids.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { agendaMeetingWords } from "#web/copy/agenda-meeting.ts";
import { dayIn } from "#web/copy/dates.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { table } from "#web/pages/components.ts";
import { list, typedText } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { whoPromises } from "#web/pages/promise.ts";
import { cell, heads } from "./in-both-languages.ts";
import { type MeetingView, step, topicCell } from "./meeting-view.ts";

const EMPTY = html`<div class="buurt-blank">&nbsp;</div>`;

/** What was agreed on a topic so far, and a line for what is agreed now. */
function agreedRows(view: MeetingView, id: TopicId | undefined): Content[][] {
  if (id === undefined) return [[EMPTY, EMPTY, EMPTY, EMPTY, EMPTY]];
  const agreed = view.actions
    .filter(({ topic }) => topic === id)
    .map(({ title, owners, due, tried = [] }) => [
      topicCell(view, id),
      [typedText(title), whatWasTried(view, tried)],
      // The room reads what everybody may: who has not said yes is not named here either.
      cell(view, (shown) => whoPromises({ owners }, { ...view, language: shown })),
      cell(view, (shown) => dayIn(shown, due)),
      EMPTY,
    ]);
  return [...agreed, [topicCell(view, id), EMPTY, EMPTY, EMPTY, EMPTY]];
}

/** What was done before it was opened again, so that the room need not agree on the same. */
const whatWasTried = (view: MeetingView, tried: NonNullable<Action["tried"]>): Content =>
  tried.length > 0 && [
    html`<br>`,
    cell(view, (shown) => `${actionFactWords[shown].tried}:`),
    list(
      tried.map(({ on, text }) => [
        cell(view, (shown) => `${dayIn(shown, on)}: `),
        typedText(text),
      ]),
    ),
  ];

/**
 * What was agreed so far, and room to write for what is agreed in the meeting; who of the residents
 * joins in is written by hand alone.
 */
export function agreedStep(view: MeetingView, topics: readonly (TopicId | undefined)[]): Html | "" {
  const rows = topics.flatMap((id) => agreedRows(view, id));
  if (rows.length === 0) return "";
  const agreed = table({
    caption: agendaMeetingWords[view.language].steps.agreed,
    named: false,
    head: heads(view, [
      (its) => topicCountWords[its].topic,
      (its) => agendaMeetingWords[its].action,
      (its) => actionFactWords[its].owner,
      (its) => actionFactWords[its].due,
      (its) => actionFactWords[its].coOwner,
    ]),
    rows,
  });
  return step(view, "agreed", agreed);
}
