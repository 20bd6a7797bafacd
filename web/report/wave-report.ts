import type { ReportIndicator } from "#domain/measurement/report/wave-report.ts";
import { dayIn } from "#web/copy/dates.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveReportWords } from "#web/copy/report/wave-report.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { note } from "#web/pages/components.ts";
import { documentOf } from "#web/pages/document.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { changeIn, changeMarginIn, figureIn, marginIn, sizeIn } from "./figures.ts";
import { chapters } from "./wave-chapters.ts";
import { howMeasured } from "./wave-method.ts";
import { labelOf, lastOf, type WaveView } from "./wave-view.ts";

/** The report of a wave as one page that stands by itself, on a screen and on paper: first the answer, then the figures, then how they were measured. */
export function waveReportPage(view: WaveView): string {
  const title = titleOf(view);
  return documentOf(
    { language: view.language, title },
    html`<main class="buurt-wide"><h1>${title}</h1>${waveReportBody(view)}</main>`,
  );
}

export function titleOf({ language, report: { scope } }: WaveView): string {
  const words = waveTitleWords[language];
  return scope.kind === "all" ? words.titleAll : words.title(scope.name);
}

/** What stands below the title, for whoever has a frame of their own. */
export function waveReportBody(view: WaveView): Html {
  const { language, report, files = [] } = view;
  const words = waveReportWords[language];
  return html`<div class="buurt-report">${when(report.readers === "inside", () => note(words.inside))}${opening(view)}${theAnswer(view)}${chapters(view)}${howMeasured(view)}${when(files.length > 0, () => html`<h2>${words.files}</h2><ul>${files.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`)}</div>`;
}

function opening({ language, report: { waves, scope, indicators } }: WaveView): Html {
  const words = waveReportWords[language];
  const measured = measuredWords[language];
  const [first, last] = [waves[0], waves.at(-1)];
  const days =
    first === undefined || last === undefined
      ? ""
      : waves.length === 1
        ? words.first(dayIn(language, first.closed))
        : words.intro(dayIn(language, first.closed), dayIn(language, last.closed));
  const apart =
    scope.kind === "all" && scope.apart.length > 0 ? ` ${words.apart(scope.apart)}` : "";
  const held = indicators.some(({ cause }) => cause.kind === "held-against");
  return html`<p>${days}</p>${when(scope.kind === "all", () => html`<p>${words.pooled}${apart}</p>`)}${waves.length > 1 && !held ? note(measured.cause) : ""}`;
}

/** Per indicator of the primary set one sentence that claims no more than its evidence. */
function theAnswer(view: WaveView): Html {
  const words = waveReportWords[view.language];
  const primary = view.report.indicators.filter((indicator) => indicator.primary);
  return html`<h2 id="answer">${words.short}</h2>${primary.length === 0 ? html`<p>${words.noPrimary}</p>` : html`<p>${words.shortText}</p><ul>${primary.map((indicator) => html`<li><strong>${labelOf(view, indicator)}</strong>: ${answerOf(view, indicator)}</li>`)}</ul>`}`;
}

function answerOf(view: WaveView, indicator: ReportIndicator): Html | string {
  const { language } = view;
  const words = waveReportWords[language];
  const measured = measuredWords[language];
  const last = lastOf(view)?.number;
  const figure = (wave: number | undefined) => indicator.figures.find((one) => one.wave === wave);
  const [then, now] = [figure(view.report.waves[0]?.number), figure(last)];
  const present =
    now?.estimate === undefined
      ? measured.tooFew
      : words.now(figureIn(language, indicator, now.estimate), marginIn(language, indicator, now));
  const change = indicator.changes.find(({ wave }) => wave === last);
  if (change === undefined) return present;
  if (
    change.difference === undefined ||
    then?.estimate === undefined ||
    now?.estimate === undefined
  )
    return html`<strong>${measured.verdicts[change.verdict]}</strong>. ${present}`;
  return html`<strong>${measured.verdicts[change.verdict]}</strong>. ${words.changed(figureIn(language, indicator, then.estimate), figureIn(language, indicator, now.estimate), changeIn(language, indicator, change.difference), changeMarginIn(language, indicator, change))} ${change.detectable === undefined || change.verdict !== "no-demonstrable-difference" ? "" : words.couldShow(sizeIn(language, indicator, change.detectable))}`;
}
