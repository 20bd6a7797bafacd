import { stringify } from "csv-stringify/sync";
import type { WaveReport } from "#domain/measurement/report/wave-report.ts";

const HEAD = [
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

/**
 * A report as one table under the field's names: a line for each indicator and wave. What is hidden
 * in the report is empty here.
 */
export function csvOfReport({ indicators }: WaveReport): string {
  const rows = indicators.flatMap(({ id, unit, primary, figures, changes }) =>
    figures.map(({ wave, n, estimate, se, low, high, deff }) => {
      const change = changes.find((one) => one.wave === wave);
      const effective = n === undefined || deff === undefined ? undefined : n / deff;
      return [
        wave,
        id,
        unit,
        primary ? 1 : 0,
        n,
        effective,
        deff,
        estimate,
        se,
        low,
        high,
        change?.difference,
        change?.low,
        change?.high,
        change?.detectable,
        change?.p,
        change?.adjusted,
        change?.verdict,
      ];
    }),
  );
  return stringify([HEAD, ...rows], { escape_formulas: false });
}
