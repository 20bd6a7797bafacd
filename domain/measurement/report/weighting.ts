import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { type Margin, rake, type Unrakable } from "#domain/measurement/statistics/raking.ts";
import type { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { spreadOf } from "#domain/measurement/statistics/weighted-mean.ts";

/**
 * How the respondents of a wave were weighted. `largest` is in mean weights; `unknown` counts those
 * who did not tell a margin, and count for their own part of the sample there.
 */
export type Weighting = {
  wave: string;
  respondents: number;
  effective: number;
  deff: number;
  largest: number;
  trimmed: number;
  rounds: number;
  unknown: Record<string, number>;
};
type WaveWeights =
  | { kind: "weights"; weights: number[] | undefined; weighting: Weighting }
  | (Unrakable & { wave: string });

/** The base weights of a wave, raked to the population where the spec has margins. */
export function weigh(
  { wave, respondents, weights: base, margins: codes }: WaveAnswers,
  spec: Pick<MeasureSpec, "margins" | "trim">,
): WaveWeights {
  const raked =
    spec.margins.length === 0 || respondents === 0
      ? { kind: "weights" as const, weights: base, rounds: 0, trimmed: 0 }
      : rake(
          respondents,
          spec.margins.map((margin, at) => marginOf(margin, codes[at] ?? [], base)),
          { base, limit: spec.trim },
        );
  if (raked.kind !== "weights") return { ...raked, wave };
  const { weights, rounds, trimmed } = raked;
  const { effective, deff, largest } = spreadOf(weights ?? alike(respondents));
  const unknown = Object.fromEntries(
    spec.margins.map(({ column, population }, at) => [
      column,
      codes[at]?.filter((code) => code === Object.keys(population).length).length ?? 0,
    ]),
  );
  return {
    kind: "weights",
    weights,
    weighting: { wave, respondents, effective, deff, largest, trimmed, rounds, unknown },
  };
}

/** Without weights everybody counts for one. */
export const alike = (respondents: number): number[] =>
  Array.from({ length: respondents }, () => 1);

/** The population in parts of the sample. Those who did not tell are a category that keeps the part it has. */
function marginOf(
  { column, population }: MeasureSpec["margins"][number],
  of: readonly number[],
  base: readonly number[] | undefined,
): Margin {
  const people = Object.values(population);
  const all = people.reduce((sum, one) => sum + one, 0);
  const weightOf = (at: number) => base?.[at] ?? 1;
  const total = of.reduce((sum, _, at) => sum + weightOf(at), 0);
  const silent =
    of.reduce((sum, code, at) => (code === people.length ? sum + weightOf(at) : sum), 0) / total;
  const shares = people.map((one) => (one / all) * (1 - silent) * of.length);
  return {
    name: column,
    of,
    categories: [...Object.keys(population), "(unknown)"],
    population: [...shares, silent * of.length],
  };
}
