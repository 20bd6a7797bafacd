import { NOTHING } from "#domain/measurement/statistics/compare.ts";
import type { Measured } from "#domain/measurement/report/measure.ts";
import { largeEnough, publishable } from "#domain/disclosure.ts";
import { csvOf } from "#functions/formats/csv.ts";

const or = (value: number | undefined): number | null => value ?? null;

/** The figures under the names that the field gives them; what cannot be told is null. */
export function forPrograms({ estimates, comparisons, weighting, notes }: Measured) {
  return {
    estimates: estimates.map(({ wave, item, n, effective, deff, estimate, se, low, high }) => ({
      wave,
      item,
      n,
      n_eff: effective,
      deff,
      estimate: or(estimate),
      se: or(se),
      low: or(low),
      high: or(high),
    })),
    comparisons: comparisons.map(
      ({
        wave,
        baseline,
        item,
        primary,
        difference,
        low,
        high,
        z,
        p,
        adjusted,
        verdict,
        detectable,
        effect,
        panel,
      }) => ({
        wave,
        baseline,
        item,
        primary,
        difference: or(difference),
        low: or(low),
        high: or(high),
        z: or(z),
        p: or(p),
        p_adjusted: or(adjusted),
        verdict,
        detectable: or(detectable),
        effect: or(effect),
        panel: panel ?? null,
      }),
    ),
    weighting,
    notes,
  };
}

export type ResultFile = {
  kind: "estimates" | "comparisons" | "json";
  name: string;
  type: string;
  text: string;
};

const NO_PANEL = { pairs: null, difference: null, low: null, high: null, p: null };

/**
 * The results of a measurement as they are published: everything as JSON, figures and changes as CSV with the same
 * names. The changes of a panel have columns of their own, which begin with `panel_`.
 * No figure stands on fewer than fifty answers, and no number of answers below ten is told.
 */
export function resultFiles(measured: Measured): ResultFile[] {
  const results = inPublic(measured);
  const changes = results.comparisons.map(({ panel, ...rest }) => {
    const { pairs, difference, low, high, p } = panel ?? NO_PANEL;
    return {
      ...rest,
      primary: rest.primary ? 1 : 0,
      panel_pairs: pairs,
      panel_difference: difference,
      panel_low: low,
      panel_high: high,
      panel_p: p,
    };
  });
  return [
    {
      kind: "json",
      name: "results.json",
      type: "application/json; charset=utf-8",
      text: `${JSON.stringify(results)}\n`,
    },
    {
      kind: "estimates",
      name: "estimates.csv",
      type: "text/csv; charset=utf-8",
      text: tableOf(
        ["wave", "item", "n", "n_eff", "deff", "estimate", "se", "low", "high"],
        results.estimates,
      ),
    },
    {
      kind: "comparisons",
      name: "comparisons.csv",
      type: "text/csv; charset=utf-8",
      text: tableOf(
        [
          "wave",
          "baseline",
          "item",
          "primary",
          "difference",
          "low",
          "high",
          "z",
          "p",
          "p_adjusted",
          "verdict",
          "detectable",
          "effect",
          "panel_pairs",
          "panel_difference",
          "panel_low",
          "panel_high",
          "panel_p",
        ],
        changes,
      ),
    },
  ];
}

function inPublic(measured: Measured) {
  const { estimates, comparisons, weighting } = forPrograms({
    ...measured,
    comparisons: measured.comparisons.map((one) => changeInPublic(one, measured)),
  });
  return {
    estimates: estimates.map((one) => (publishable(one.n) ? one : { ...one, ...hidden(one) })),
    comparisons,
    weighting: weighting
      .filter(({ respondents }) => largeEnough(respondents, "public"))
      .map(({ wave, respondents, effective, deff, largest, trimmed, rounds }) => ({
        wave,
        respondents,
        effective,
        deff,
        largest,
        trimmed,
        rounds,
      })),
    notes: measured.notes.filter(({ kind }) => kind === "lonely-strata" || kind === "all-alike"),
  };
}

const hidden = ({ n }: { n: number }) => ({
  ...(largeEnough(n, "public") ? {} : { n: null }),
  n_eff: null,
  deff: null,
  estimate: null,
  se: null,
  low: null,
  high: null,
});

/** A change stands on the answers of both waves. */
function changeInPublic<Change extends Measured["comparisons"][number]>(
  change: Change,
  { estimates }: Measured,
) {
  const { item, wave, baseline, panel, verdict } = change;
  const figures = estimates.filter(
    (one) =>
      one.item === item && (one.wave === wave || one.wave === baseline) && publishable(one.n),
  );
  if (figures.length < 2)
    return {
      ...change,
      ...NOTHING,
      adjusted: undefined,
      panel: undefined,
      verdict: verdict === "method-break" ? verdict : ("no-figure" as const),
    };
  return { ...change, panel: panel !== undefined && publishable(panel.pairs) ? panel : undefined };
}

const tableOf = <Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Record<Name, string | number | null>>[],
): string =>
  csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? undefined))]);
