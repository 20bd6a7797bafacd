import { present } from "#contract/present.ts";
import type { Action } from "#domain/actions/action.ts";
import { organisationsOf, peopleOf } from "#domain/actions/owner.ts";
import { type ActionFilter, filtered } from "#domain/actions/board.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, query, select, table } from "#web/pages/components.ts";
import { details, grid, heading, list, paragraph, unfolded } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import { organisationName, organisationNames, partnerOptions } from "#web/pages/organisations.ts";
import type { Content, Html } from "#web/pages/html.ts";
import { residentsNamed } from "#web/pages/promise.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn } from "#console/console-page.ts";
import { boardColumns, type ColumnsView, flagged, titleLink } from "./board-columns.ts";

export type BoardView = ColumnsView & {
  neighbourhood: Neighbourhood;
  cycles: readonly Cycle[];
  actions: readonly Action[];
  filter: ActionFilter;
  own: Partner | undefined;
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
    found.length === 0 ? paragraph(words.none) : parts(view, found),
    filters(view),
    links(view),
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
  const shown = filter.view === "board" ? boardColumns : actionTable;
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
  const form = query(PATH, [
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
  const chosen = [filter.owner, filter.partner, filter.state].some((one) => (one ?? "") !== "");
  const open = chosen || filter.view !== "board" || filter.due !== "all";
  return (open ? unfolded : details)(words.filter, form);
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
