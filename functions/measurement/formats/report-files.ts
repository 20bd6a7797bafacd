import { stringify } from "csv-stringify/sync";
import type {
  ReportChange,
  ReportFigure,
  ReportIndicator,
  WaveReport,
} from "#domain/measurement/report/wave-report.ts";

type Line = {
  indicator: ReportIndicator;
  figure: ReportFigure;
  change: ReportChange | undefined;
};

/** What stands in each column, under the field's names. */
const COLUMNS: Readonly<Record<string, (line: Line) => string | number | undefined>> = {
  wave: ({ figure }) => figure.wave,
  indicator: ({ indicator }) => indicator.id,
  unit: ({ indicator }) => indicator.unit,
  primary: ({ indicator }) => (indicator.primary ? 1 : 0),
  n: ({ figure }) => figure.n,
  n_eff: ({ figure: { n, deff } }) =>
    n === undefined || deff === undefined ? undefined : n / deff,
  deff: ({ figure }) => figure.deff,
  estimate: ({ figure }) => figure.estimate,
  se: ({ figure }) => figure.se,
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  difference: ({ change }) => change?.difference,
  difference_low: ({ change }) => change?.low,
  difference_high: ({ change }) => change?.high,
  detectable: ({ change }) => change?.detectable,
  p: ({ change }) => change?.p,
  p_adjusted: ({ change }) => change?.adjusted,
  verdict: ({ change }) => change?.verdict,
};

/** A report as one table: a line for each indicator and wave. What is hidden in the report is empty here. */
export function csvOfReport({ indicators }: WaveReport): string {
  const rows = indicators.flatMap((indicator) =>
    indicator.figures.map((figure) => {
      const change = indicator.changes.find(({ wave }) => wave === figure.wave);
      return Object.values(COLUMNS).map((cell) => cell({ indicator, figure, change }));
    }),
  );
  return stringify([Object.keys(COLUMNS), ...rows], { escape_formulas: false });
}
