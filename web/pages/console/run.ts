import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { isWave } from "#domain/ids.ts";
import type { Language } from "#domain/language.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { momentName } from "../facts.ts";
import { button, hidden, table, textbox } from "../components.ts";
import { type Html, html } from "../html.ts";

/** What cycles and waves have in common on their pages. */

/** Where a form about a run goes. */
export const post = ({ id }: Pick<Run, "id">, path: string, language: Language): string => `/console/${isWave(id) ? "waves" : "cycles"}/${id}/${path}?lang=${language}`;

/** What can be done with a run now, each with a reason. A wave is not paused, and nobody but a reader of its report lets that out. */
export function steering(run: Run, csrf: string, language: Language, come: boolean): Html | "" {
  const words = consoleWordsOf(language);
  const { hold, status } = run;
  const advance = hold === undefined || come || hold.moment === "publication" ? [] : [["advance", words.advance(momentName(run, hold.moment, language))] as const];
  const pause = isWave(run.id) ? [] : [status === "paused" ? (["resume", words.resume] as const) : (["pause", words.pause] as const)];
  const verbs = status === "running" || status === "paused" ? [...(status === "running" ? advance : []), ...pause, ["stop", words.stop] as const] : [];
  if (verbs.length === 0) return "";
  return html`<h2>${words.steering}</h2>${verbs.map(([verb, label]) => html`<details><summary>${label}</summary><form method="post" action="${post(run, verb, language)}">${hidden("csrf", csrf)}${textbox({ id: `why-${verb}`, name: "reason", label: words.reason, attributes: { required: true, minlength: 3 } })}${button(label)}</form></details>`)}`;
}

/** What became of each kind of mail. */
export function mailTable({ language, dispatches }: { language: Language; dispatches: readonly DispatchReport[] }): Html | "" {
  const words = consoleWordsOf(language);
  const { kinds } = wordsOf(language).mine;
  const columns = ["residents", "sent", "bounced", "suppressed", "answered", "unknown", "unsent"] as const;
  if (dispatches.length === 0) return "";
  return html`<h2>${words.dispatch}</h2>${table({ caption: words.dispatch, named: false, head: [words.kind, ...columns.map((column) => words.columns[column])], rows: dispatches.map((report) => [kinds[report.kind], ...columns.map((column) => report[column])]), numbers: columns.map((_, at) => at + 1) })}`;
}

/** Messages to the team that did not arrive, and what to do about it. */
export function notArrived({ language, notices }: { language: Language; notices: readonly Notice[] }): Html | "" {
  const { notArrived: words } = consoleWordsOf(language);
  const lost = notices.flatMap(({ about, to, at, notArrived: known }) => (known === undefined || about === undefined ? [] : [{ about, to, at, why: known.why }])).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  if (lost.length === 0) return "";
  return html`<section class="buurt-card" aria-labelledby="not-arrived"><h2 id="not-arrived">${words.title}</h2><ul>${lost.map(({ about, to, at, why }) => html`<li>${words.about[about]}, <bdi>${to?.role ?? words.coordinator}</bdi> (${dayIn(language, at)}): ${words.why[why]}</li>`)}</ul><p>${words.mend}</p></section>`;
}

/** Where letters, paper forms and visits of a run are. */
export function fieldworkLinks({ id }: Pick<Run, "id">, language: Language): Html {
  const { links } = consoleWordsOf(language).fieldwork;
  const paths = { letters: `letters/${id}`, paper: `answers/${id}/paper`, visits: `answers/${id}/visits` };
  return html`<ul>${(["letters", "paper", "visits"] as const).map((what) => html`<li><a href="/console/${paths[what]}?lang=${language}">${links[what]}</a></li>`)}</ul>`;
}
