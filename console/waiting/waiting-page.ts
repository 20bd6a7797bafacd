import type { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { WaitKind } from "#contract/waiting.ts";
import type { Waiting } from "#domain/waiting.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { cards, link, list, paragraph } from "#web/pages/elements.ts";
import { runPath, topicsPath } from "#web/console-paths.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, linkLineIn } from "#console/console-page.ts";
import { runTitle } from "#console/run-title.ts";
import { PLACES } from "#console/places.ts";

/** Where each thing is done. */
export function whereDone({ kind, neighbourhood, object, run }: Waiting): string {
  const page = run === undefined ? `/console/neighbourhoods/${neighbourhood}` : runPath(run);
  const [first = "", action = ""] = object.split("#");
  const ofAction = `/console/actions/${first}/${action}`;
  return {
    floor: `${page}#floor`,
    agenda: `${page}#agenda`,
    outcomes: page,
    question: `/console/questions/${neighbourhood}#q-${object}`,
    help: `/console/offers/${neighbourhood}#o-${action}`,
    signal: `/console/signals/${neighbourhood}`,
    picture: `/console/pictures/${first}/${action}`,
    wording: `${topicsPath(neighbourhood)}/${object}`,
    owner: ofAction,
    words: `/console/reading/${run ?? ""}`,
    errand: `/console/errands/${neighbourhood}#${object}`,
    "not-helped": ofAction,
    action: ofAction,
    letters: `/console/letters/${run ?? ""}`,
    mail: `/console/progress/${run ?? ""}`,
    unreached: `/console/progress/${run ?? ""}`,
    response: `/console/progress/${run ?? ""}`,
    report: page,
    stalled: page,
    failed: page,
  }[kind];
}

/** Since when it waits, or until when it can. */
function timeOf({ from, until }: Waiting, today: Day, language: Language): string {
  const words = inConsole(startWords, language);
  if (until === undefined) return words.since(dayIn(language, from));
  return (until < today ? words.late : words.until)(dayIn(language, until));
}

export type StartView = Frame & {
  waiting: readonly Waiting[];
  names: ReadonlyMap<string, string>;
  today: Day;
  all: number;
  kinds: ReadonlyMap<WaitKind, number>;
  only: WaitKind | undefined;
  from: number;
  next: number | undefined;
};

/** What waits for somebody, the most urgent first, each with the place where it is done. */
export function startPage(view: StartView): Page {
  const { title } = inConsole(startWords, view.language);
  const content = view.waiting.length === 0 ? nothing(view) : waitingList(view);
  return consoleLayout(view, title, PLACES.start, content);
}

function nothing({ language }: StartView): Content {
  const words = inConsole(startWords, language);
  return [
    paragraph(words.nothing),
    list([
      linkIn(language, PLACES.neighbourhoods, words.toNeighbourhoods),
      linkIn(language, PLACES.manual, words.toManual),
    ]),
  ];
}

function waitingList(view: StartView): Content {
  const { language, waiting, all, kinds, only, from, next } = view;
  const words = inConsole(startWords, language);
  const some = waiting.length < all && ` ${words.shown(from + 1, from + waiting.length)}`;
  const ofKind = only === undefined ? "" : `&kind=${only}`;
  return [
    paragraph(words.count(all), some),
    (kinds.size > 1 || only !== undefined) && filter(view),
    cards(waiting.map((thing) => waitingCard(thing, view))),
    when(next, (at) => linkLineIn(language, `${PLACES.start}?from=${at}${ofKind}`, words.next)),
  ];
}

/** All that waits, or one kind of it. */
function filter({ language, kinds, only }: StartView): Html {
  const words = inConsole(startWords, language);
  const choice = (kind: WaitKind | undefined, path: string, label: string) => {
    const chosen = kind === only && html` aria-current="true"`;
    return html`<a href="${path}lang=${language}"${chosen}>${label}</a> `;
  };
  const choices = WaitKind.options
    .filter((kind) => kinds.has(kind))
    .map((kind) =>
      choice(
        kind,
        `${PLACES.start}?kind=${kind}&`,
        `${words.names[kind]} (${kinds.get(kind) ?? 0})`,
      ),
    );
  const every = choice(undefined, `${PLACES.start}?`, words.all);
  return html`<nav aria-label="${words.only}">${[every, choices]}</nav>`;
}

function waitingCard(thing: Waiting, { language, names, today }: StartView): Content {
  const words = inConsole(startWords, language);
  const { kind, neighbourhood, run, count, detail } = thing;
  const precisely: Readonly<Record<string, string>> = words.precisely;
  const where = names.get(neighbourhood) ?? neighbourhood;
  const which = when(run, (its) => `, ${runTitle(its, language)}`);
  const many = when(count, (its) => its > 0 && `${words.howMany(its)} `);
  const address = whereDone(thing).replace(/(#|$)/, `?lang=${language}$1`);
  return [
    paragraph(link(address, precisely[`${kind}:${detail ?? ""}`] ?? words.kinds[kind])),
    paragraph(`${where}${which}. ${many}${timeOf(thing, today, language)}`),
  ];
}
