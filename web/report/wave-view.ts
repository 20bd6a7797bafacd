import { wordsIn } from "#domain/measurement/questionnaire/question.ts";
import type { ReportIndicator, WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Language } from "#contract/language.ts";
import { monthIn } from "#web/copy/dates.ts";
import { indicatorWords } from "#web/copy/report/indicators.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import type { Shown } from "./figures.ts";

/** A report in a language. `files` can be had beside it. */
export type WaveView = {
  language: Language;
  report: WaveReport;
  files?: readonly { label: string; href: string }[];
};

/** What an indicator is called: short where we have words for it, else its question. */
export function labelOf({ language }: WaveView, { id, question }: ReportIndicator): string {
  const known: Readonly<Record<string, string>> = indicatorWords[language];
  return known[id] ?? wordsIn(question, language);
}

/** The waves in order, with what they are called. */
export const namesOf = ({ language, report }: WaveView): ReadonlyMap<string, string> =>
  new Map(
    report.waves.map(({ number, closed }) => [
      String(number),
      waveTitleWords[language].wave(number, monthIn(language, closed)),
    ]),
  );

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
