import { stringify } from "csv-stringify/sync";
import type {
  ReportChange,
  ReportFigure,
  WaveReport,
} from "#domain/measurement/report/wave-report.ts";

const COLUMNS = [
  "wave",
  "indicator",
  "unit",
  "primary",
  "n",
  "n_eff",
  "deff",
  "estimate",
  "se",
  "low",
  "high",
  "difference",
  "difference_low",
  "difference_high",
  "detectable",
  "p",
  "p_adjusted",
  "verdict",
];

/** A report as one table under the field's names: a line for each indicator and wave. What is hidden is empty here. */
export function csvOfReport({ indicators }: WaveReport): string {
  const rows = indicators.flatMap(({ id: indicator, unit, primary, figures, changes }) =>
    figures.map((figure) => ({
      ...changeAt(changes, figure),
      ...figure,
      indicator,
      unit,
      primary: Number(primary),
      n_eff: effective(figure),
    })),
  );
  return stringify(rows, { header: true, columns: COLUMNS, escape_formulas: false });
}

const effective = ({ n, deff }: ReportFigure): number | undefined =>
  n === undefined || deff === undefined ? undefined : n / deff;

function changeAt(changes: readonly ReportChange[], { wave }: ReportFigure): object {
  const change = changes.find((one) => one.wave === wave);
  if (change === undefined) return {};
  const { low: difference_low, high: difference_high, adjusted: p_adjusted, ...rest } = change;
  return { ...rest, difference_low, difference_high, p_adjusted };
}
