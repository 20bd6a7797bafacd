import type { Notice } from "#domain/dispatch/notice.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { Verb, whyNot } from "#domain/dispatch/transitions.ts";
import { isWave, WHOLE } from "#contract/ids.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Language } from "#contract/language.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailKindWords } from "#web/copy/mail-kinds.ts";
import { momentName } from "#web/pages/facts.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";

/** What cycles and waves have in common on their pages. */

export const placeAt = ({ id }: Pick<Run, "id">, path: string): string =>
  `/console/${isWave(id) ? "waves" : "cycles"}/${id}/${path}`;

/** Where a form about a run goes. */
export const post = (run: Pick<Run, "id">, path: string, language: Language): string =>
  `${placeAt(run, path)}?lang=${language}`;

/** What a run is called. */
export const runName = (run: Run, neighbourhood: Neighbourhood, language: Language): string =>
  "area" in run
    ? `${run.area === WHOLE ? "" : `${neighbourhood.name}, `}${areaName(neighbourhood, run.area)}: ${cycleHeadingWords[language].cycle(run.number)}`
    : `${neighbourhood.name}: ${inConsole(waveWords, language).wave(run.number)}`;

export const backToRun = ({ id }: Pick<Run, "id">, language: Language): Html =>
  html`<p><a href="/console/${isWave(id) ? "waves" : "cycles"}/${id}?lang=${language}">${inConsole(runWords, language).back}</a></p>`;

/** What somebody typed stays to be read also where there is no form for it any more. */
export const yourReason = (reason: string, language: Language): Html | "" =>
  reason === ""
    ? ""
    : html`<p>${inConsole(runWords, language).yourReason} <q dir="auto">${reason}</q></p>`;

/** What the reader may do with a run and see of it, and where its execution is looked at. */
export type Ways = {
  steer: boolean;
  progress: boolean;
  recipients: boolean;
  fieldwork: readonly ("letters" | "paper" | "visits")[];
  execution: string | undefined;
  stands: boolean;
};

/** What can be done with a run now: each first says what will happen. `come` is a moment that came already and waits for the morning. */
export function steering(
  run: Run,
  { steer, execution, stands }: Ways,
  language: Language,
  come: boolean,
): Html | "" {
  const words = inConsole(runWords, language);
  if (!steer) return "";
  const verbs = Verb.options.filter(
    (verb) =>
      whyNot(run, verb) === undefined &&
      !(verb === "advance" && come) &&
      (verb !== "rerun" || run.status === "failed"),
  );
  const label = (verb: Verb) =>
    verb === "advance" && run.hold !== undefined
      ? words.advance(momentName(run, run.hold.moment, language))
      : words.verbs[verb];
  const link = (verb: Verb) => html`<a href="${post(run, verb, language)}">${label(verb)}</a>`;
  return html`<h2>${words.steering}</h2>${verbs.length === 0 ? "" : html`<ul>${verbs.map((verb) => html`<li>${link(verb)}</li>`)}</ul>`}${stands && run.status !== "failed" ? html`<p>${words.standsStill} ${link("rerun")}</p>` : ""}${when(execution, (address) => html`<p><a href="${address}">${words.execution}</a></p>`)}`;
}

/** Where one sees how it goes, and who hears of what. */
export function looks(
  { id }: Pick<Run, "id">,
  { progress, recipients }: Ways,
  language: Language,
): Html | "" {
  const words = inConsole(runWords, language);
  const links = [
    ...(progress ? [[`progress/${id}`, words.progress]] : []),
    ...(recipients ? [[`recipients/${id}/invitation`, words.seeWho]] : []),
  ];
  return links.length === 0
    ? ""
    : html`<ul>${links.map(([path, label]) => html`<li><a href="/console/${path}?lang=${language}">${label}</a></li>`)}</ul>`;
}

/** What became of each kind of mail. */
export function mailTable({
  language,
  dispatches,
}: {
  language: Language;
  dispatches: readonly DispatchReport[];
}): Html | "" {
  const words = inConsole(runWords, language);
  const kinds = mailKindWords[language];
  const columns = [
    "residents",
    "sent",
    "bounced",
    "suppressed",
    "answered",
    "unknown",
    "unsent",
  ] as const;
  if (dispatches.length === 0) return "";
  return html`<h2>${words.dispatch}</h2>${table({ caption: words.dispatch, named: false, head: [words.kind, ...columns.map((column) => words.columns[column])], rows: dispatches.map((report) => [kinds[report.kind], ...columns.map((column) => report[column])]), numbers: columns.map((_, at) => at + 1) })}`;
}

/** Messages to the team that did not arrive, and what to do about it. */
export function notArrived({
  language,
  notices,
}: {
  language: Language;
  notices: readonly Notice[];
}): Html | "" {
  const words = inConsole(noticeWords, language);
  const lost = notices
    .flatMap(({ about, to, at, notArrived: known }) =>
      known === undefined || about === undefined ? [] : [{ about, to, at, why: known.why }],
    )
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  if (lost.length === 0) return "";
  return html`<section class="buurt-card" aria-labelledby="not-arrived"><h2 id="not-arrived">${words.title}</h2><ul>${lost.map(({ about, to, at, why }) => html`<li>${words.about[about]}, <bdi>${to?.role ?? words.coordinator}</bdi> (${dayIn(language, at)}): ${words.why[why]}</li>`)}</ul><p>${words.mend}</p></section>`;
}

/** Where letters, paper forms and visits of a run are. */
export function fieldworkLinks(
  { id }: Pick<Run, "id">,
  { fieldwork }: Pick<Ways, "fieldwork">,
  language: Language,
): Html | "" {
  const { links } = inConsole(fieldworkWords, language);
  const paths = {
    letters: `letters/${id}`,
    paper: `answers/${id}/paper`,
    visits: `answers/${id}/visits`,
  };
  return fieldwork.length === 0
    ? ""
    : html`<ul>${fieldwork.map((what) => html`<li><a href="/console/${paths[what]}?lang=${language}">${links[what]}</a></li>`)}</ul>`;
}
