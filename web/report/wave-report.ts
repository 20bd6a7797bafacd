import type { ReportIndicator } from "#domain/measurement/report/wave-report.ts";
import { VERDICTS } from "#domain/measurement/statistics/verdict.ts";
import { dayIn } from "#web/copy/dates.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { waveReportWords } from "#web/copy/report/wave-report.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { note } from "#web/pages/components.ts";
import { reportDocument } from "#web/pages/document.ts";
import { chapter, heading, link, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import { changeIn, changeMarginIn, figureIn, marginIn, sizeIn } from "./figures.ts";
import { firstOf, type KeyFigure, keyFigures } from "./key-figures.ts";
import { chapters } from "./wave-chapters.ts";
import { howMeasured } from "./wave-method.ts";
import { labelOf, lastOf, type WaveView } from "./wave-view.ts";

/**
 * The report of a wave as one page that stands by itself, on a screen and on paper: first the
 * answer, then the figures, then how they were measured.
 */
export const waveReportPage = (view: WaveView): string =>
  reportDocument({ language: view.language, title: titleOf(view) }, waveReportBody(view));

export function titleOf({ language, report: { scope } }: WaveView): string {
  const words = waveTitleWords[language];
  return scope.kind === "all" ? words.titleAll : words.title(scope.name);
}

/** What stands below the title, for whoever has a frame of their own. */
export function waveReportBody(view: WaveView): Content {
  const { language, report, files = [] } = view;
  const words = waveReportWords[language];
  return html`<div class="buurt-report">${[
    report.readers === "inside" && note(words.inside),
    opening(view),
    theAnswer(view),
    chapters(view),
    howMeasured(view),
    files.length > 0 && [
      heading(2, words.files),
      list(files.map(({ label, href }) => link(href, label))),
    ],
  ]}</div>`;
}

/** The answer, the figures to look at first, and what they mean. */
function opening(view: WaveView): Content {
  const { language, report } = view;
  const words = waveReportWords[language];
  const measured = measuredWords[language];
  const { waves, scope, indicators } = report;
  const held = indicators.some(({ cause }) => cause.kind === "held-against");
  const keys = keysOf(view);
  return [
    keys.length > 0 && html`<p class="buurt-lead">${tally(view, keys)}</p>`,
    keyFigures(language, firstOf(keys)),
    keys.length > 0 && paragraph(measured.meaning),
    paragraph(daysOf(view)),
    scope.kind === "all" &&
      paragraph(words.pooled, scope.apart.length > 0 && ` ${words.apart(scope.apart)}`),
    waves.length > 1 && !held && note(measured.cause),
  ];
}

/** On how many topics the verdict rests, and how many came out how. */
function tally({ language }: WaveView, keys: readonly KeyFigure[]): string {
  const { verdicts } = measuredWords[language];
  const counted = VERDICTS.flatMap((verdict) => {
    const times = keys.filter((key) => key.verdict === verdict).length;
    return times === 0 ? [] : [`${verdicts[verdict]}: ${times}`];
  });
  return waveReportWords[language].tally(keys.length, counted.join(" · "));
}

/** What became of the indicators that were chosen before, in the last wave. */
function keysOf(view: WaveView): KeyFigure[] {
  const last = lastOf(view)?.number;
  const first = view.report.waves[0]?.number;
  return view.report.indicators
    .filter(({ primary }) => primary)
    .flatMap((indicator) => {
      const change = indicator.changes.find(({ wave }) => wave === last);
      if (change === undefined) return [];
      const [before, now] = [estimateAt(indicator, first), estimateAt(indicator, last)];
      return [{ ...change, unit: indicator.unit, label: labelOf(view, indicator), before, now }];
    });
}

function daysOf({ language, report: { waves } }: WaveView): string {
  const words = waveReportWords[language];
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined) return "";
  const day = dayIn(language, first.closed);
  return waves.length === 1 ? words.first(day) : words.intro(day, dayIn(language, last.closed));
}

/** Per indicator of the primary set one sentence that claims no more than its evidence. */
function theAnswer(view: WaveView): Content {
  const words = waveReportWords[view.language];
  const primary = view.report.indicators.filter((indicator) => indicator.primary);
  const line = (indicator: ReportIndicator) =>
    html`${strong(labelOf(view, indicator))}: ${answerOf(view, indicator)}`;
  const answer =
    primary.length === 0
      ? paragraph(words.noPrimary)
      : [paragraph(words.shortText), list(primary.map(line))];
  // Before there is a change nothing stands above it that would say it shorter.
  return keysOf(view).length === 0
    ? [heading(2, words.short, "answer"), answer]
    : chapter("answer", words.short, answer);
}

function answerOf(view: WaveView, indicator: ReportIndicator): Content {
  const { verdicts } = measuredWords[view.language];
  const last = lastOf(view)?.number;
  const change = indicator.changes.find(({ wave }) => wave === last);
  const present = presentOf(view, indicator);
  if (change === undefined) return present;
  return [strong(verdicts[change.verdict]), ". ", changed(view, indicator, change) ?? present];
}

const estimateAt = ({ figures }: ReportIndicator, wave: number | undefined) =>
  figures.find((one) => one.wave === wave)?.estimate;

function presentOf(view: WaveView, indicator: ReportIndicator): string {
  const { language } = view;
  const words = waveReportWords[language];
  const measured = measuredWords[language];
  const last = lastOf(view)?.number;
  const now = indicator.figures.find((one) => one.wave === last);
  return now?.estimate === undefined
    ? measured.tooFew
    : words.now(figureIn(language, indicator, now.estimate), marginIn(language, indicator, now));
}

/** From what to what; where nothing can be shown, how large a change could have been. */
function changed(
  view: WaveView,
  indicator: ReportIndicator,
  change: ReportIndicator["changes"][number],
): string | undefined {
  const { language, report } = view;
  const words = waveReportWords[language];
  const { difference, detectable, verdict, wave } = change;
  const then = estimateAt(indicator, report.waves[0]?.number);
  const now = estimateAt(indicator, wave);
  if (difference === undefined || then === undefined || now === undefined) return undefined;
  const told = words.changed(
    figureIn(language, indicator, then),
    figureIn(language, indicator, now),
    changeIn(language, indicator, difference),
    changeMarginIn(language, indicator, change),
  );
  const unshown = verdict === "no-demonstrable-difference" ? detectable : undefined;
  const could = when(unshown, (size) => words.couldShow(sizeIn(language, indicator, size)));
  return `${told} ${could}`;
}
