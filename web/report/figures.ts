import { unbroken, type Verdict } from "#domain/measurement/statistics/verdict.ts";
import type { Language } from "#contract/language.ts";
import { intervalChart, trendChart } from "#web/charts.ts";
import { numberIn, percentIn, signedIn } from "#web/copy/numbers.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";

type Range = { low?: number | undefined; high?: number | undefined };
/** A figure in its own unit; what may not or cannot be told is not there. */
export type ShownFigure = Range & {
  wave: string;
  n?: number | undefined;
  estimate?: number | undefined;
};
export type ShownChange = Range & {
  wave: string;
  difference?: number | undefined;
  detectable?: number | undefined;
  verdict: Verdict;
};
/** What is shown of one indicator: from `breaks` on it was asked otherwise. */
export type Shown = {
  label: string;
  unit: "share" | "mean" | "score";
  primary: boolean;
  breaks: readonly string[];
  figures: readonly ShownFigure[];
  changes: readonly ShownChange[];
};

type Unit = Pick<Shown, "unit">;
const NONE = "–";

/** A share as a percentage, a mean or a score with two decimals. */
export const figureIn = (language: Language, { unit }: Unit, value: number | undefined): string =>
  value === undefined
    ? NONE
    : unit === "share"
      ? percentIn(language, value, 1)
      : numberIn(language, value, 2);

/** A change: shares in percentage points. */
export const changeIn = (language: Language, { unit }: Unit, value: number | undefined): string =>
  value === undefined
    ? NONE
    : unit === "share"
      ? `${signedIn(language, value * 100, 1)} ${measuredWords[language].points}`
      : signedIn(language, value, 2);

/** The size of a change, up or down. */
export const sizeIn = (language: Language, { unit }: Unit, value: number | undefined): string =>
  value === undefined
    ? NONE
    : unit === "share"
      ? `${numberIn(language, value * 100, 1)} ${measuredWords[language].points}`
      : numberIn(language, value, 2);

const rangeOf = (
  language: Language,
  { low, high }: Range,
  told: (value: number) => string,
): string =>
  low === undefined || high === undefined
    ? NONE
    : measuredWords[language].from(told(low), told(high));
export const marginIn = (language: Language, unit: Unit, range: Range): string =>
  rangeOf(language, range, (value) => figureIn(language, unit, value));
export const changeMarginIn = (language: Language, { unit }: Unit, range: Range): string =>
  rangeOf(language, range, (value) =>
    unit === "share" ? signedIn(language, value * 100, 1) : signedIn(language, value, 2),
  );

/** A wave against the baseline: a chart of the shares and one of the rest, since their units differ, and one table of all. */
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
}): Html {
  const words = measuredWords[language];
  const rows = shown.flatMap((one) => {
    const change = one.changes.find((its) => its.wave === wave);
    return change === undefined ? [] : [{ one, change }];
  });
  const chart = (shares: boolean) =>
    changeChart(
      language,
      title,
      rows.filter(({ one }) => (one.unit === "share") === shares),
      shares,
    );
  return html`${chart(true)}${chart(false)}${table({ caption: title, named: false, head: [words.indicator, words.difference, words.interval, words.detectable, words.verdict], rows: rows.map(({ one, change }) => [html`${one.label}${one.primary ? html` <abbr title="${words.primary}">*</abbr>` : ""}`, changeIn(language, one, change.difference), changeMarginIn(language, one, change), sizeIn(language, one, change.detectable), html`<strong>${words.verdicts[change.verdict]}</strong>`]), numbers: [1] })}`;
}

function changeChart(
  language: Language,
  title: string,
  all: readonly { one: Shown; change: ShownChange }[],
  shares: boolean,
): Html | "" {
  const scale = shares ? 100 : 1;
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * scale);
  const rows = all.flatMap(({ one: { label }, change: { difference, low, high, verdict } }) =>
    difference === undefined
      ? []
      : [
          {
            label,
            value: difference * scale,
            low: scaled(low),
            high: scaled(high),
            marked: verdict === "better" || verdict === "worse",
          },
        ],
  );
  return when(rows.length > 0, () =>
    intervalChart({ title, rows, format: (value) => numberIn(language, value, shares ? 0 : 2) }),
  );
}

/** One indicator over the waves, with a chart where there is more than one figure to show. `names` are the waves in order, with what they are called; `changes` puts what became of it since the baseline in the table. */
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
}): Html {
  const words = measuredWords[language];
  const title = words.trend(shown.label);
  const called = (wave: string) => names.get(wave) ?? wave;
  const points = shown.figures.flatMap(({ wave, estimate, low, high }) =>
    estimate === undefined ? [] : [{ wave, value: estimate, low, high }],
  );
  const lines = unbroken(points, shown.breaks, [...names.keys()]).map((line) =>
    line.map((point) => ({ ...point, wave: called(point.wave) })),
  );
  const change = (wave: string) => shown.changes.find((one) => one.wave === wave);
  const row = (figure: ShownFigure) => [
    called(figure.wave),
    figure.n ?? NONE,
    figure.estimate === undefined ? words.tooFew : figureIn(language, shown, figure.estimate),
    marginIn(language, shown, figure),
    ...(changes ? changeCells(language, shown, change(figure.wave)) : []),
  ];
  return html`${when(points.length >= least, () => trendChart({ title, waves: [...names.values()], lines, format: (value) => figureIn(language, shown, value) }))}${table({ caption: title, named: false, head: [words.wave, words.answers, words.figure, words.interval, ...(changes ? [words.difference, words.interval, words.detectable, words.verdict] : [])], rows: shown.figures.map(row), numbers: [1, 2, ...(changes ? [4] : [])] })}`;
}

function changeCells(language: Language, shown: Shown, change: ShownChange | undefined): string[] {
  return change === undefined
    ? [NONE, NONE, NONE, NONE]
    : [
        changeIn(language, shown, change.difference),
        changeMarginIn(language, shown, change),
        sizeIn(language, shown, change.detectable),
        measuredWords[language].verdicts[change.verdict],
      ];
}
