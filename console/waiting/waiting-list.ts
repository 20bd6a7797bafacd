import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { WaitKind } from "#contract/waiting.ts";
import type { Action } from "#domain/actions/action.ts";
import { organisationsOf, peopleOf } from "#domain/actions/owner.ts";
import { daysBetween } from "#domain/calendar/time.ts";
import type { Question } from "#domain/feedback/question.ts";
import type { Waiting } from "#domain/waiting.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { shortDayIn } from "#web/copy/dates.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { kindOf } from "#contract/organisation.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { heading, paragraph } from "#web/pages/elements.ts";
import { tag, factLine } from "#console/tag.ts";
import { linkLineIn } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";
import { runTitle } from "#console/run-title.ts";
import { whereDone } from "./where-done.ts";

export type WaitingView = {
  language: Language;
  today: Day;
  waiting: readonly Waiting[];
  names: ReadonlyMap<string, string>;
  /** What waits, where it has a title or words of its own. */
  actions: readonly Action[];
  questions: readonly Question[];
  /** How many wait in all, and of each kind; `only` is the kind that is shown. */
  all: number;
  kinds: ReadonlyMap<WaitKind, number>;
  only: WaitKind | undefined;
  from: number;
  next: number | undefined;
  /** The query of the page that is shown, such as its neighbourhood. */
  query: string;
};

/** What waits for somebody, the most urgent first, each one press away from where it is done. */
export function waitingList(view: WaitingView): Html {
  const { language, waiting, all, kinds, only, from, next } = view;
  const words = inConsole(startWords, language);
  const some = waiting.length < all && paragraph(words.shown(from + 1, from + waiting.length));
  const ofKind = only === undefined ? "" : `&kind=${only}`;
  const more = (at: number) =>
    linkLineIn(language, `${PLACES.start}?${view.query}from=${at}${ofKind}`, words.next);
  const items = waiting.map((one) => item(one, view));
  const content = [
    (kinds.size > 1 || only !== undefined) && filter(view),
    some,
    html`<ul class="buurt-waits">${items}</ul>`,
    when(next, more),
  ];
  const title = heading(2, words.title, "waits");
  return html`<section class="buurt-panel" aria-labelledby="waits" data-fresh="waits">${title}${
    waiting.length === 0 ? paragraph(words.nothing) : content
  }</section>`;
}

/** All that waits, or one kind of it. */
function filter({ language, kinds, only, query }: WaitingView): Html {
  const words = inConsole(startWords, language);
  const choice = (kind: WaitKind | undefined, label: string) => {
    const chosen = kind === only && html` aria-current="true"`;
    const path = `${PLACES.start}?${query}${kind === undefined ? "" : `kind=${kind}&`}lang=${language}`;
    return html`<li><a class="buurt-chip" href="${path}"${chosen}>${label}</a></li>`;
  };
  const choices = WaitKind.options
    .filter((kind) => kinds.has(kind))
    .map((kind) => choice(kind, `${words.names[kind]} (${kinds.get(kind) ?? 0})`));
  const every = choice(undefined, words.all);
  return html`<nav aria-label="${words.only}"><ul class="buurt-chips">${[every, choices]}</ul></nav>`;
}

function item(one: Waiting, view: WaitingView): Html {
  const { language, today, names } = view;
  const words = inConsole(startWords, language);
  const { title, what } = titleOf(one, view);
  const isLate = lateness(one, view) !== undefined;
  const where = names.get(one.neighbourhood) ?? one.neighbourhood;
  const facts = [
    what,
    [where, one.run && runTitle(one.run, language)].filter(Boolean).join(", "),
    ownersOf(one, view),
    when(one.count, (count) => count > 0 && words.howMany(count)),
    !isLate && timeOf(one, today, language),
  ];
  const address = whereDone(one).replace(/(#|$)/, `?lang=${language}$1`);
  const label = [words.verbs[one.kind], html`<span class="buurt-unseen">: ${title}</span>`];
  const late = when(lateness(one, view), (days) => tag("late", words.daysLate(days)));
  return html`<li>${[
    html`<div><strong class="buurt-what">${title}</strong>${late}${factLine(facts)}</div>`,
    html`<a class="nl-button nl-button--secondary buurt-do" href="${address}">${label}</a>`,
  ]}</li>`;
}

/** What it is about: the promise or the question itself, where it has words; else what is to be done. */
function titleOf(one: Waiting, view: WaitingView): { title: Content; what?: string } {
  const words = inConsole(startWords, view.language);
  const precisely: Readonly<Record<string, string>> = words.precisely;
  const what = precisely[`${one.kind}:${one.detail ?? ""}`] ?? words.kinds[one.kind];
  const action = actionOf(one, view);
  if (action !== undefined) return { title: html`<span dir="auto">${action.title}</span>`, what };
  const text = view.questions.find(({ id }) => one.kind === "question" && id === one.object)?.text;
  if (text === undefined) return { title: what };
  return { title: html`<q dir="auto">${shortened(text)}</q>`, what: words.ofResident };
}

/** As much of a text as tells which it is. */
const shortened = (text: string): string =>
  text.length <= 90 ? text : `${text.slice(0, 89).trimEnd()}…`;

const actionOf = ({ object }: Waiting, { actions }: WaitingView): Action | undefined => {
  const [cycle, id] = object.split("#");
  return actions.find((one) => one.cycle === cycle && one.id === id);
};

/** Who answers for a promise, or is asked to. */
function ownersOf(one: Waiting, view: WaitingView): string | undefined {
  const action = actionOf(one, view);
  if (action === undefined) return undefined;
  const people = peopleOf(action).map(({ name }) => name);
  const names = organisationsOf(action).map((id) => partnerWords[view.language][kindOf(id)]);
  return (people.length > 0 ? people : names).join(", ");
}

/** For how many days somebody waits in vain. */
function lateness(one: Waiting, view: WaitingView): number | undefined {
  const action = one.kind === "action" ? actionOf(one, view)?.due : undefined;
  const last = one.until ?? action;
  return last !== undefined && last < view.today ? daysBetween(last, view.today) : undefined;
}

/** Since when it waits, or until when it can. */
function timeOf({ from, until }: Waiting, today: Day, language: Language): string {
  const words = inConsole(startWords, language);
  if (until === today) return words.today;
  return until === undefined
    ? words.since(shortDayIn(language, from))
    : words.until(shortDayIn(language, until));
}
