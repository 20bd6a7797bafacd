import type { ReportIndicator, WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Language } from "#contract/language.ts";
import { monthIn } from "#web/copy/dates.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { indicatorName, type Shown } from "./figures.ts";

/** A report in a language. `files` can be had beside it. */
export type WaveView = {
  language: Language;
  report: WaveReport;
  files?: readonly { label: string; href: string }[];
};

export const labelOf = ({ language }: WaveView, { id, question }: ReportIndicator): string =>
  indicatorName(language, id, question);

/** The waves in order, with what they are called. */
export const namesOf = ({ language, report }: WaveView): ReadonlyMap<string, string> =>
  new Map(
    report.waves.map(({ number, closed }) => [
      String(number),
      waveTitleWords[language].wave(number, monthIn(language, closed)),
    ]),
  );

export const waveName = (view: WaveView, wave: number): string =>
  namesOf(view).get(String(wave)) ?? String(wave);

export const lastOf = ({ report }: WaveView): WaveReport["waves"][number] | undefined =>
  report.waves.at(-1);

export function shownOf(view: WaveView, indicator: ReportIndicator): Shown {
  const { unit, primary, breaks, figures, changes } = indicator;
  return {
    label: labelOf(view, indicator),
    unit,
    primary,
    breaks: breaks.map(String),
    figures: figures.map((one) => ({ ...one, wave: String(one.wave) })),
    changes: changes.map((one) => ({ ...one, wave: String(one.wave) })),
  };
}
