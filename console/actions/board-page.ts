import { present } from "#contract/present.ts";
import { type Action, StateKind } from "#domain/actions/action.ts";
import { organisationsOf, peopleOf } from "#domain/actions/owner.ts";
import { type ActionFilter, filtered, flagsOf } from "#domain/actions/board.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Instant, NeighbourhoodId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Partner } from "#contract/organisation.ts";
import { areaName, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, query, select, table } from "#web/pages/components.ts";
import { cards, details, grid, heading, list, paragraph, strong } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { organisationName, organisationNames, partnerOptions } from "#web/pages/organisations.ts";
import { type Content, type Html, html, raw, when } from "#web/pages/html.ts";
import { residentsNamed } from "#web/pages/promise.ts";
import type { Page } from "#web/pages/layout.ts";
import { actionPath } from "#web/console-paths.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";
import { stateOptions } from "./action-forms.ts";

export type BoardView = Frame & {
  neighbourhood: Neighbourhood;
  cycles: readonly Cycle[];
  actions: readonly Action[];
  topics: readonly Topic[];
  filter: ActionFilter;
  now: Instant;
  own: Partner | undefined;
  changes: readonly Action[];
  addTo: readonly Cycle[];
  mayMeet: boolean;
};

const PATH = "/console/actions";

/** Where the reader has actions: the neighbourhoods, those with the most overdue first. */
export function consoleWherePage(
  view: Frame & {
    rows: readonly { id: NeighbourhoodId; name: string; late: number; soon: number }[];
    more: number;
  },
): Page {
  const { language, rows, more } = view;
  const words = inConsole(actionWords, language);
  const { places } = inConsole(frameWords, language);
  const where = table({
    caption: words.whereTitle,
    named: false,
    head: [places.neighbourhoods, words.dues.overdue, words.dues.week],
    rows: rows.map(({ id, name, late, soon }) => [
      linkIn(language, `${PATH}?neighbourhood=${id}`, name),
      late,
      soon,
    ]),
    numbers: [1, 2],
  });
  return consoleLayout(view, words.whereTitle, PATH, [
    rows.length === 0 ? paragraph(words.nowhere) : [paragraph(words.whereText), where],
    more > 0 && paragraph(words.more(more)),
    linkLineIn(language, `${PATH}/calendar`, words.calendar),
  ]);
}

/**
 * The actions of a neighbourhood in columns by state, or as a list; who works for a partner finds
 * that partner's first.
 */
export function consoleBoardPage(view: BoardView): Page {
  const { language, neighbourhood, actions, filter, now } = view;
  const words = inConsole(actionWords, language);
  const found = filtered(actions, filter, now);
  return consoleLayout(view, words.title(neighbourhood.name), PATH, [
    links(view),
    filters(view),
    found.length === 0 ? paragraph(words.none) : parts(view, found),
  ]);
}

/** Where an action is added, where meetings are held, and the calendar. */
function links({ language, neighbourhood, addTo, cycles, mayMeet }: BoardView): Html {
  const words = inConsole(actionWords, language);
  const named = ({ number, area }: Cycle) =>
    `${cycleHeadingWords[language].cycle(number)}, ${areaName(neighbourhood, area)}`;
  const add = (cycle: Cycle) =>
    linkIn(language, `${PATH}/${cycle.id}/new`, words.addFor(named(cycle)));
  const meet = (cycle: Cycle) =>
    linkIn(language, `/console/meeting/${cycle.id}`, words.meetingOf(named(cycle)));
  return list([
    ...addTo.map(add),
    ...(mayMeet ? cycles.map(meet) : []),
    linkIn(language, `${PATH}/calendar`, words.calendar),
  ]);
}

/** Those of the reader's own partner apart, where there are any. */
function parts(view: BoardView, found: readonly Action[]): Content {
  const { language, own, filter } = view;
  const words = inConsole(actionWords, language);
  const shown = filter.view === "board" ? board : actionTable;
  const isMine = (action: Action) => own !== undefined && organisationsOf(action).includes(own);
  const mine = found.filter(isMine);
  const others = found.filter((action) => !isMine(action));
  if (own === undefined || mine.length === 0) return shown(view, found, 2);
  return [
    heading(2, words.mine(organisationName(view, own))),
    shown(view, mine, 3),
    others.length > 0 && [heading(2, words.others), shown(view, others, 3)],
  ];
}

function filters(view: BoardView): Html {
  const { language, neighbourhood, actions, filter } = view;
  const words = inConsole(actionWords, language);
  const facts = actionFactWords[language];
  const owners = [
    ...new Set(actions.flatMap((action) => peopleOf(action).map(({ name }) => name))),
  ].toSorted();
  const choose = (
    id: "view" | "owner" | "partner" | "state" | "due",
    label: string,
    options: readonly (readonly [string, string])[],
    empty?: string,
  ) => select({ id, label, options, chosen: filter[id], ...present({ empty }) });
  return query(PATH, [
    hidden("lang", language),
    hidden("neighbourhood", neighbourhood.id),
    grid(
      choose("view", words.view, Object.entries(words.views)),
      choose(
        "owner",
        facts.owner,
        owners.map((name) => [name, name]),
        words.all,
      ),
      choose("partner", words.partner, partnerOptions(view), words.all),
      choose("state", facts.state, Object.entries(facts.states), words.all),
      choose("due", words.due, Object.entries(words.dues)),
    ),
    button(words.show, { quiet: true }),
  ]);
}

const flagged = ({ language, now }: BoardView, action: Action): Html[] =>
  flagsOf(action, now).map(
    (flag) => html`${strong(inConsole(actionWords, language).flags[flag])}<br>`,
  );

const namesOf = (action: Action): string =>
  peopleOf(action)
    .map(({ name }) => name)
    .join(", ");

const titleLink = (language: Language, action: Action): Html =>
  html`<a href="${actionPath(action)}?lang=${language}" dir="auto">${action.title}</a>`;

/**
 * One column per state that has cards, in the order in which actions go through them; nothing is
 * dragged: a list and a button move a card.
 */
function board(view: BoardView, actions: readonly Action[], level: 2 | 3): Html {
  const { states } = actionFactWords[view.language];
  const column = (state: StateKind) => {
    const its = actions.filter((action) => action.state.kind === state);
    const title = heading(level, `${states[state]} (${its.length})`);
    const content = [title, cards(its.map((action) => card(view, action)))];
    return its.length > 0 && html`<section>${content}</section>`;
  };
  return grid(StateKind.options.map(column));
}

function card(view: BoardView, action: Action): Content {
  const { language, topics } = view;
  const { due } = actionFactWords[language];
  const lines = [
    titleLink(language, action),
    topicName(topics, action.topic, language),
    namesOf(action),
    `${due}: ${dayIn(language, action.due)}`,
  ];
  return [
    flagged(view, action),
    lines.map((line, at) => [at > 0 && raw("<br>"), line]),
    moving(view, action),
  ];
}

function moving(view: BoardView, action: Action): Html | "" {
  const { language, changes } = view;
  const words = inConsole(actionWords, language);
  const options = stateOptions(language, action.state.kind).filter(
    ([state]) => state === "under-way",
  );
  return when(options.length > 0 && changes.includes(action), () => {
    const id = `to-${action.cycle}-${action.id}`;
    const move = ownForm(
      view,
      `${actionPath(action)}/move`,
      hidden("version", action.version),
      select({ id, name: "to", label: words.moveTo, options }),
      button(words.save),
    );
    return details(words.move, move);
  });
}

function actionTable(view: BoardView, actions: readonly Action[]): Html {
  const { language, topics, neighbourhood } = view;
  const facts = actionFactWords[language];
  const form = inConsole(actionFormWords, language);
  return table({
    caption: inConsole(actionWords, language).title(neighbourhood.name),
    named: false,
    head: [
      form.actionTitle,
      form.topic,
      facts.state,
      facts.owner,
      form.partnersLabel,
      facts.coOwner,
      facts.due,
    ],
    rows: actions.map((action) => [
      titleLink(language, action),
      topicName(topics, action.topic, language),
      facts.states[action.state.kind],
      peopleOf(action)
        .map(({ name, partner }) => `${name} (${organisationName(view, partner)})`)
        .join(", "),
      organisationNames(view, action.partners),
      residentsNamed(action).join(", "),
      [flagged(view, action), dayIn(language, action.due)],
    ]),
  });
}
