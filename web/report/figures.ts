import { type Words, wordsIn } from "#domain/form/question.ts";
import { unbroken, type Verdict } from "#domain/measurement/statistics/verdict.ts";
import type { Language } from "#contract/language.ts";
import { intervalChart, trendChart } from "#web/charts.ts";
import { numberIn, percentIn, signedIn } from "#web/copy/numbers.ts";
import { indicatorWords } from "#web/copy/report/indicators.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { table } from "#web/pages/components.ts";
import { heading, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";

type Range = { low?: number | undefined; high?: number | undefined };
/** A figure in its own unit; what may not or cannot be told is not there. */
type ShownFigure = Range & {
  wave: string;
  n?: number | undefined;
  estimate?: number | undefined;
};
export type Change = Range & { difference?: number | undefined; detectable?: number | undefined };
type ShownChange = Change & { wave: string; verdict: Verdict };
/** What is shown of one indicator: from `breaks` on it was asked otherwise. */
export type Shown = {
  label: string;
  unit: "share" | "mean" | "score";
  primary: boolean;
  breaks: readonly string[];
  figures: readonly ShownFigure[];
  changes: readonly ShownChange[];
};

export type Unit = Pick<Shown, "unit">;
export const NONE = "–";

/** A figure that is not known is a dash. */
export const known = (value: number | undefined, write: (value: number) => string): string =>
  value === undefined ? NONE : write(value);

/** A share as a percentage, a mean or a score with two decimals. */
export const figureIn = (language: Language, { unit }: Unit, value: number | undefined): string =>
  known(value, (figure) =>
    unit === "share" ? percentIn(language, figure, 1) : numberIn(language, figure, 2),
  );

/** A difference between shares is written in percentage points. */
const DIFFERENCES = {
  share: { scale: 100, decimals: 1 },
  mean: { scale: 1, decimals: 2 },
  score: { scale: 1, decimals: 2 },
} as const;

function differenceIn(write: typeof signedIn, language: Language, { unit }: Unit, value: number) {
  const { scale, decimals } = DIFFERENCES[unit];
  return write(language, value * scale, decimals);
}

const pointsIn = (language: Language, { unit }: Unit): string =>
  unit === "share" ? ` ${measuredWords[language].points}` : "";

/** A change, with its sign. */
export const changeIn = (language: Language, unit: Unit, value: number | undefined): string =>
  known(
    value,
    (change) => differenceIn(signedIn, language, unit, change) + pointsIn(language, unit),
  );

/** The size of a change, up or down. */
export const sizeIn = (language: Language, unit: Unit, value: number | undefined): string =>
  known(value, (size) => differenceIn(numberIn, language, unit, size) + pointsIn(language, unit));

const rangeOf = (
  language: Language,
  { low, high }: Range,
  write: (value: number) => string,
): string =>
  low === undefined || high === undefined
    ? NONE
    : measuredWords[language].from(write(low), write(high));
export const marginIn = (language: Language, unit: Unit, range: Range): string =>
  rangeOf(language, range, (value) => figureIn(language, unit, value));
export const changeMarginIn = (language: Language, unit: Unit, range: Range): string =>
  rangeOf(language, range, (value) => differenceIn(signedIn, language, unit, value));

/** A change, its interval, and how large a change the answers could have shown. */
export const changeCells = (language: Language, unit: Unit, change: Change): string[] => [
  changeIn(language, unit, change.difference),
  changeMarginIn(language, unit, change),
  sizeIn(language, unit, change.detectable),
];

/** What an indicator is called: short where we have words for it, else its question. */
export function indicatorName(language: Language, id: string, question: Words | undefined): string {
  const short: Readonly<Record<string, string>> = indicatorWords[language];
  return short[id] ?? (question === undefined ? id : wordsIn(question, language));
}

/** A table under a heading that names it; without rows, nothing. */
export const titledTable = ({
  title,
  lead,
  ...columns
}: Omit<Parameters<typeof table>[0], "caption" | "named"> & {
  title: string;
  lead?: string;
}): Content =>
  columns.rows.length > 0 && [
    heading(3, title),
    when(lead, (text) => paragraph(text)),
    table({ caption: title, named: false, ...columns }),
  ];

type LabelledChange = Change & Unit & { label: string; verdict: string };

/** The changes with their intervals: the shares apart from the rest, since their units differ. */
export const changeCharts = (
  language: Language,
  title: string,
  changes: readonly LabelledChange[],
): Content =>
  [true, false].map((shares) => {
    const rows = changes.filter(({ unit }) => (unit === "share") === shares).flatMap(barOf);
    const format = (value: number) => numberIn(language, value, shares ? 0 : 2);
    return rows.length > 0 && intervalChart({ title, rows, format });
  });

function barOf({ label, unit, difference, low, high, verdict }: LabelledChange) {
  const { scale } = DIFFERENCES[unit];
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * scale);
  const marked = verdict === "better" || verdict === "worse";
  return difference === undefined
    ? []
    : [{ label, value: difference * scale, low: scaled(low), high: scaled(high), marked }];
}

/** A wave against the baseline: charts, and one table of all. */
export function changesBlock({
  language,
  title,
  wave,
  shown,
}: {
  language: Language;
  title: string;
  wave: string;
  shown: readonly Shown[];
}): Content {
  const words = measuredWords[language];
  const changed = shown.flatMap((indicator) => {
    const change = indicator.changes.find((one) => one.wave === wave);
    return change === undefined ? [] : [{ ...indicator, ...change }];
  });
  const star = html` <abbr title="${words.primary}">*</abbr>`;
  return [
    changeCharts(language, title, changed),
    table({
      caption: title,
      named: false,
      head: [words.indicator, words.difference, words.interval, words.detectable, words.verdict],
      rows: changed.map((one) => [
        [one.label, one.primary && star],
        ...changeCells(language, one, one),
        strong(words.verdicts[one.verdict]),
      ]),
      numbers: [1],
    }),
  ];
}

/**
 * One indicator over the waves, with a chart where there are as many figures to show as `least`.
 * `names` are the waves in order, with what they are called; `changes` puts what became of it since
 * the baseline in the table.
 */
export function courseBlock({
  language,
  shown,
  names,
  changes = false,
  least = 1,
}: {
  language: Language;
  shown: Shown;
  names: ReadonlyMap<string, string>;
  changes?: boolean;
  least?: number;
}): Content {
  const words = measuredWords[language];
  const title = words.trend(shown.label);
  const called = (wave: string) => names.get(wave) ?? wave;
  const points = shown.figures.flatMap(({ wave, estimate, low, high }) =>
    estimate === undefined ? [] : [{ wave, value: estimate, low, high }],
  );
  const lines = unbroken(points, shown.breaks, [...names.keys()]).map((line) =>
    line.map((point) => ({ ...point, wave: called(point.wave) })),
  );
  const format = (value: number) => figureIn(language, shown, value);
  const row = (figure: ShownFigure) => [
    called(figure.wave),
    figure.n ?? NONE,
    figure.estimate === undefined ? words.tooFew : format(figure.estimate),
    marginIn(language, shown, figure),
    ...(changes ? sinceBaseline(language, shown, figure.wave) : []),
  ];
  const since = [words.difference, words.interval, words.detectable, words.verdict];
  return [
    points.length >= least && trendChart({ title, waves: [...names.values()], lines, format }),
    table({
      caption: title,
      named: false,
      head: [words.wave, words.answers, words.figure, words.interval, ...(changes ? since : [])],
      rows: shown.figures.map(row),
      numbers: changes ? [1, 2, 4] : [1, 2],
    }),
  ];
}

function sinceBaseline(language: Language, shown: Shown, wave: string): string[] {
  const { verdicts } = measuredWords[language];
  const change = shown.changes.find((one) => one.wave === wave);
  return change === undefined
    ? [NONE, NONE, NONE, NONE]
    : [...changeCells(language, shown, change), verdicts[change.verdict]];
}
