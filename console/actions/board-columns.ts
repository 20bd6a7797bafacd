import { type Action, isOpen, StateKind } from "#domain/actions/action.ts";
import { flagsOf } from "#domain/actions/board.ts";
import { canEnd } from "#domain/actions/move.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { outcomeFormWords } from "#web/copy/console/outcome-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden } from "#web/pages/components.ts";
import { cards, heading } from "#web/pages/elements.ts";
import { topicDrawing, topicName } from "#web/pages/facts.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { stateDrawing } from "#web/pages/pictograms.ts";
import { actionPath, outcomePath } from "#web/console-paths.ts";
import { type Frame, linkLineIn, ownForm } from "#console/console-page.ts";
import { stateOptions } from "./action-forms.ts";

/** What a board is shown with; of those in `changes` the reader may say that they have begun. */
export type ColumnsView = Frame & {
  topics: readonly Topic[];
  changes: readonly Action[];
  now: Instant;
};

/** Where a promise lies on the board, in the order in which it goes from left to right. */
const COLUMNS = ["promised", "started", "stopped", "done", "not-done"] as const;
type Column = (typeof COLUMNS)[number];
const COLUMN_OF: Readonly<Record<StateKind, Column>> = {
  proposed: "promised",
  reopened: "promised",
  accepted: "promised",
  "under-way": "started",
  "handed-over": "started",
  blocked: "stopped",
  refused: "stopped",
  done: "done",
  "partly-done": "done",
  "not-done": "not-done",
};

/** The state whose pictogram a column has. */
const DRAWN: Readonly<Record<Column, StateKind>> = {
  promised: "accepted",
  started: "under-way",
  stopped: "blocked",
  done: "done",
  "not-done": "not-done",
};

/**
 * Five columns beside each other, on a phone one below the other without those that are empty.
 * Nothing is dragged: a card is moved by its button or on its own page.
 */
export function boardColumns(view: ColumnsView, actions: readonly Action[], level: 2 | 3): Html {
  const { columns, noCards } = inConsole(actionWords, view.language);
  const column = (name: Column): Html => {
    const its = actions.filter(({ state }) => COLUMN_OF[state.kind] === name);
    const title = heading(level, [stateDrawing(DRAWN[name]), ` ${columns[name]} (${its.length})`]);
    return its.length === 0
      ? html`<section class="buurt-empty">${[title, html`<p>${noCards}</p>`]}</section>`
      : html`<section>${[title, cards(its.map((action) => card(view, action)))]}</section>`;
  };
  return html`<div class="buurt-board">${COLUMNS.map(column)}</div>`;
}

export const flagged = (
  { language, now }: Pick<ColumnsView, "language" | "now">,
  action: Action,
): Html[] =>
  flagsOf(action, now).map((flag) => {
    const late = ["overdue", "overdue-long", "late"].includes(flag) ? "buurt-late" : "";
    return html`<strong class="buurt-flag ${late}">${inConsole(actionWords, language).flags[flag]}</strong>`;
  });

export const titleLink = (language: Language, action: Action): Html =>
  html`<a href="${actionPath(action)}?lang=${language}" dir="auto">${action.title}</a>`;

function card(view: ColumnsView, action: Action): Content {
  const { language, topics } = view;
  const { due, states } = actionFactWords[language];
  const names = peopleOf(action).map(({ name }) => name);
  const line = (content: Content) => html`<span class="buurt-told">${content}</span>`;
  return [
    line([topicDrawing(topics, action.topic), " ", topicName(topics, action.topic, language)]),
    html`<strong class="buurt-told">${titleLink(language, action)}</strong>`,
    names.length > 0 && line(names.join(", ")),
    line(isOpen(action) ? `${due}: ${dayIn(language, action.due)}` : states[action.state.kind]),
    isOpen(action) && line(states[action.state.kind]),
    flagged(view, action),
    beginning(view, action),
    view.changes.includes(action) && canEnd(action) && toOutcome(view.language, action),
  ];
}

const toOutcome = (language: Language, action: Action): Html =>
  linkLineIn(language, outcomePath(action), inConsole(outcomeFormWords, language).link);

/** The one step that needs no words. */
function beginning(view: ColumnsView, action: Action): Html | "" {
  const { language, changes } = view;
  const may =
    changes.includes(action) &&
    stateOptions(language, action.state.kind).some(([state]) => state === "under-way");
  return when(may, () =>
    ownForm(
      view,
      `${actionPath(action)}/move`,
      hidden("version", action.version),
      hidden("to", "under-way"),
      button(inConsole(actionWords, language).begin, { quiet: true }),
    ),
  );
}
