import { type Action, ActionState, nextStates } from "#domain/actions/action.ts";
import { type ActionFilter, filtered, flagsOf } from "#domain/actions/board.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Instant, NeighbourhoodId } from "#contract/ids.ts";
import { areaName, type Neighbourhood, Partner, type Topic } from "#domain/neighbourhood.ts";
import { actionFormWords } from "#web/copy/console/action-form.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { button, hidden, select, table } from "#web/pages/components.ts";
import { topicName } from "#web/pages/facts.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { actionPath } from "#web/console-paths.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

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
  const places = table({
    caption: words.whereTitle,
    named: false,
    head: [
      inConsole(frameWords, language).places.neighbourhoods,
      words.dues.overdue,
      words.dues.week,
    ],
    rows: rows.map(({ id, name, late, soon }) => [
      html`<a href="${PATH}?neighbourhood=${id}&amp;lang=${language}">${name}</a>`,
      late,
      soon,
    ]),
    numbers: [1, 2],
  });
  return consoleLayout(
    view,
    words.whereTitle,
    PATH,
    html`${rows.length === 0 ? html`<p>${words.nowhere}</p>` : html`<p>${words.whereText}</p>${places}`}${more === 0 ? "" : html`<p>${words.more(more)}</p>`}<p><a href="${PATH}/calendar?lang=${language}">${words.calendar}</a></p>`,
  );
}

/** The actions of a neighbourhood in columns by state, or as a list; who works for a partner finds that partner's first. */
export function consoleBoardPage(view: BoardView): Page {
  const { language, neighbourhood, actions, filter, now, own, addTo, cycles, mayMeet } = view;
  const words = inConsole(actionWords, language);
  const page = cycleHeadingWords[language];
  const partners = partnerWords[language];
  const found = filtered(actions, filter, now);
  const mine = found.filter(({ owner }) => owner.partner === own);
  const parts =
    own === undefined || mine.length === 0
      ? [{ title: undefined, of: found }]
      : [
          { title: words.mine(partners[own]), of: mine },
          { title: words.others, of: found.filter(({ owner }) => owner.partner !== own) },
        ];
  const shown = filter.view === "board" ? board : list;
  const named = ({ number, area }: Cycle) =>
    `${page.cycle(number)}, ${areaName(neighbourhood, area)}`;
  const links = [
    ...addTo.map((cycle) => [`${PATH}/${cycle.id}/new`, words.addFor(named(cycle))] as const),
    ...(mayMeet
      ? cycles.map(
          (cycle) => [`/console/meeting/${cycle.id}`, words.meetingOf(named(cycle))] as const,
        )
      : []),
    [`${PATH}/calendar`, words.calendar] as const,
  ];
  return consoleLayout(
    view,
    words.title(neighbourhood.name),
    PATH,
    html`<ul>${links.map(([to, label]) => html`<li><a href="${to}?lang=${language}">${label}</a></li>`)}</ul>${filters(view)}${found.length === 0 ? html`<p>${words.none}</p>` : parts.filter(({ of }) => of.length > 0).map(({ title, of }) => html`${title === undefined ? "" : html`<h2>${title}</h2>`}${shown(view, of, title === undefined ? 2 : 3)}`)}`,
  );
}

function filters({ language, neighbourhood, actions, filter }: BoardView): Html {
  const words = inConsole(actionWords, language);
  const page = actionFactWords[language];
  const partners = partnerWords[language];
  const owners = [...new Set(actions.map(({ owner }) => owner.name))].toSorted();
  return html`<form method="get" action="${PATH}">${hidden("lang", language)}${hidden("neighbourhood", neighbourhood.id)}<div class="buurt-grid">${select({ id: "view", label: words.view, options: Object.entries(words.views), chosen: filter.view })}${select({ id: "owner", label: page.owner, empty: words.all, options: owners.map((name) => [name, name] as const), chosen: filter.owner })}${select({ id: "partner", label: words.partner, empty: words.all, options: Partner.options.map((partner) => [partner, partners[partner]] as const), chosen: filter.partner })}${select({ id: "state", label: page.state, empty: words.all, options: Object.entries(page.states), chosen: filter.state })}${select({ id: "due", label: words.due, options: Object.entries(words.dues), chosen: filter.due })}</div>${button(words.show, { quiet: true })}</form>`;
}

const flagged = ({ language, now }: BoardView, action: Action): Html[] =>
  flagsOf(action, now).map(
    (flag) => html`<strong>${inConsole(actionWords, language).flags[flag]}</strong><br>`,
  );

/** One column per state that has cards, in the order in which actions go through them; nothing is dragged: a list and a button move a card. */
function board(view: BoardView, actions: readonly Action[], level: 2 | 3): Html {
  const { language, topics } = view;
  const words = actionFactWords[language];
  const card = (action: Action) =>
    html`<li class="buurt-card">${flagged(view, action)}<a href="${actionPath(action)}?lang=${language}" dir="auto">${action.title}</a><br>${topicName(topics, action.topic, language)}<br>${action.owner.name}<br>${words.due}: ${dayIn(language, action.due)}${moving(view, action)}</li>`;
  const column = (state: ActionState) => {
    const its = actions.filter((action) => action.state === state);
    const title = html`${words.states[state]} (${its.length})`;
    return its.length === 0
      ? ""
      : html`<section>${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}<ul class="buurt-cards">${its.map(card)}</ul></section>`;
  };
  return html`<div class="buurt-grid">${ActionState.options.map(column)}</div>`;
}

function moving({ language, csrf, changes }: BoardView, action: Action): Html | "" {
  const words = inConsole(actionWords, language);
  const { states } = actionFactWords[language];
  const next = nextStates[action.state];
  if (next.length === 0 || !changes.includes(action)) return "";
  return html`<details><summary>${words.move}</summary><form method="post" action="${actionPath(action)}/move?lang=${language}" novalidate>${hidden("csrf", csrf)}${hidden("version", action.version)}${select({ id: `to-${action.cycle}-${action.id}`, name: "to", label: words.moveTo, options: next.map((state) => [state, states[state]] as const) })}${button(words.save)}</form></details>`;
}

function list(view: BoardView, actions: readonly Action[]): Html {
  const { language, topics, neighbourhood } = view;
  const words = inConsole(actionWords, language);
  const page = actionFactWords[language];
  const partners = partnerWords[language];
  return table({
    caption: words.title(neighbourhood.name),
    named: false,
    head: [
      inConsole(actionFormWords, language).actionTitle,
      inConsole(actionFormWords, language).topic,
      page.state,
      page.owner,
      inConsole(actionFormWords, language).partnersLabel,
      page.coOwner,
      page.due,
    ],
    rows: actions.map((action) => [
      html`<a href="${actionPath(action)}?lang=${language}" dir="auto">${action.title}</a>`,
      topicName(topics, action.topic, language),
      page.states[action.state],
      `${action.owner.name} (${partners[action.owner.partner]})`,
      action.partners.map((one) => partners[one]).join(", "),
      action.coOwner ?? "",
      html`${flagged(view, action)}${dayIn(language, action.due)}`,
    ]),
  });
}
