import { type Day, isWave, partsOf, type RunId, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { WaitKind } from "#contract/waiting.ts";
import type { Waiting } from "#domain/waiting.ts";
import { startWords } from "#web/copy/console/start.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden } from "#web/pages/components.ts";
import { runPath } from "#web/console-paths.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, PLACES } from "#console/console-page.ts";

/** Where each thing is done. */
function placeOf({ kind, neighbourhood, object, run }: Waiting): string {
  const page = run === undefined ? `/console/neighbourhoods/${neighbourhood}` : runPath(run);
  const action = object.slice(object.indexOf("#") + 1);
  return {
    agenda: `${page}#agenda`,
    outcomes: page,
    question: `/console/questions/${neighbourhood}#q-${object}`,
    action: `/console/actions/${run ?? ""}/${action}`,
    mail: `/console/progress/${run ?? ""}`,
    response: `/console/progress/${run ?? ""}`,
    report: page,
    stalled: page,
    failed: page,
  }[kind];
}

/** Which cycle or measurement, by its number; the area stands there where it is not the whole neighbourhood. */
function nameOf(run: RunId, language: Language): string {
  if (isWave(run)) return inConsole(waveWords, language).wave(Number(run.slice(-3)));
  const { area, number } = partsOf(run);
  return `${cycleHeadingWords[language].cycle(number)}${area === WHOLE ? "" : ` (${area})`}`;
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
  const { language, csrf, waiting, names, today, all, kinds, only, from, next } = view;
  const words = inConsole(startWords, language);
  const [path, hash] = ["/console", (to: string) => to.replace(/(#|$)/, `?lang=${language}$1`)];
  const one = (thing: Waiting): Html => {
    const { kind, neighbourhood, run, count } = thing;
    const where = names.get(neighbourhood) ?? neighbourhood;
    const which = when(run, (its) => html`, ${nameOf(its, language)}`);
    const many = when(count, (its) => html`${words.howMany(its)} `);
    const link = html`<p><a href="${hash(placeOf(thing))}">${words.kinds[kind]}</a></p>`;
    const time = timeOf(thing, today, language);
    return html`<li class="buurt-card">${link}<p>${where}${which}. ${many}${time}</p></li>`;
  };
  const chosen = (kind: WaitKind | undefined) => (kind === only ? html` aria-current="true"` : "");
  const choice = (kind: WaitKind) =>
    html`<a href="${path}?kind=${kind}&amp;lang=${language}"${chosen(kind)}>${words.names[kind]} (${
      kinds.get(kind) ?? 0
    })</a> `;
  const filter = html`<nav aria-label="${words.only}"><a href="${path}?lang=${language}"${chosen(
    undefined,
  )}>${words.all}</a> ${WaitKind.options.filter((kind) => kinds.has(kind)).map(choice)}</nav>`;
  const list =
    waiting.length === 0
      ? html`<p>${words.nothing}</p><ul><li><a href="${PLACES.neighbourhoods}?lang=${language}">${words.toNeighbourhoods}</a></li><li><a href="${PLACES.manual}?lang=${language}">${words.toManual}</a></li></ul>`
      : html`<p>${words.count(all)}${waiting.length < all ? ` ${words.shown(from + 1, from + waiting.length)}` : ""}</p>${kinds.size > 1 || only !== undefined ? filter : ""}<ul class="buurt-cards">${waiting.map(one)}</ul>${when(next, (at) => html`<p><a href="${path}?from=${at}${only === undefined ? "" : `&kind=${only}`}&amp;lang=${language}">${words.next}</a></p>`)}`;
  const form = html`<form method="post" action="/console/logout-everywhere">${hidden(
    "csrf",
    csrf,
  )}${button(words.everywhere, { quiet: true })}</form>`;
  const account = html`<details><summary>${words.account}</summary><p>${
    words.everywhereText
  }</p>${form}</details>`;
  return consoleLayout(view, words.title, path, html`${list}${account}`);
}
