import { adjustedByFamily } from "#domain/measurement/statistics/adjusting.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { type Comparison, compare, NOTHING } from "#domain/measurement/statistics/compare.ts";
import { type Estimate, estimateOf } from "#domain/measurement/statistics/estimate.ts";
import {
  mcnemar,
  pairedDifference,
  type Pairs,
  type PanelTest,
} from "#domain/measurement/statistics/panel.ts";
import type { Unrakable } from "#domain/measurement/statistics/raking.ts";
import { publishable } from "#domain/disclosure.ts";
import {
  type Item,
  type ItemId,
  kindOf,
  type MeasureSpec,
} from "#domain/measurement/questionnaire/spec.ts";
import { brokenBetween, type Verdict, verdictOf } from "#domain/measurement/statistics/verdict.ts";
import { weigh, type Weighting } from "./weighting.ts";

export type ItemEstimate = Estimate & { wave: string; item: ItemId };
/** The persons who answered in both waves, unweighted. */
type Panel = Pairs & PanelTest & { difference: number; low: number; high: number };
export type ItemComparison = Comparison & {
  wave: string;
  baseline: string;
  item: ItemId;
  primary: boolean;
  adjusted: number | undefined;
  verdict: Verdict;
  panel: Panel | undefined;
};

/** What a reader has to know beside a figure. */
type Note = { wave: string; item: ItemId } & (
  | { kind: "no-answers" | "single-answer" | "all-alike" }
  | { kind: "small-base"; n: number }
  | { kind: "lonely-strata"; strata: number }
  | { kind: "empty-strata"; strata: string[] }
);

export type Measured = {
  kind: "measured";
  weighting: Weighting[];
  estimates: ItemEstimate[];
  comparisons: ItemComparison[];
  notes: Note[];
};
export type Unmeasurable =
  | (Unrakable & { wave: string })
  | { kind: "no-baseline"; waves: string[] };

type Weighed = { answers: WaveAnswers; weights: number[] | undefined };

/**
 * All figures of all waves, and every wave against the baseline. `strata` are the names that the
 * codes in the answers stand for.
 * The primary set is adjusted by Holm per wave, all other items by Benjamini and Hochberg.
 */
export function measure(
  spec: MeasureSpec,
  waves: readonly WaveAnswers[],
  baseline: string,
  strata: readonly string[] = [],
): Measured | Unmeasurable {
  if (!waves.some(({ wave }) => wave === baseline))
    return { kind: "no-baseline", waves: waves.map(({ wave }) => wave) };
  const weighting: Weighting[] = [];
  const weighed: Weighed[] = [];
  for (const answers of waves) {
    const result = weigh(answers, spec);
    if (result.kind !== "weights") return result;
    weighting.push(result.weighting);
    weighed.push({ answers, weights: result.weights });
  }
  const estimates = weighed.flatMap(({ answers, weights }) =>
    spec.items.map((item): ItemEstimate => ({
      wave: answers.wave,
      item: item.id,
      ...estimateOf(kindOf(item), {
        values: answers.values.get(item.id) ?? [],
        weights,
        strata: answers.strata,
      }),
    })),
  );
  const figure = (wave: string, item: ItemId) =>
    estimates.find((one) => one.wave === wave && one.item === item);
  const names = waves.map(({ wave }) => wave);
  const first = waves.find(({ wave }) => wave === baseline);
  const comparisons = waves
    .filter(({ wave }) => wave !== baseline)
    .flatMap((answers) =>
      adjusted(
        spec,
        spec.items.map((item) =>
          comparisonOf(spec, item, {
            later: figure(answers.wave, item.id),
            before: figure(baseline, item.id),
            names,
            baseline,
            panel: first === undefined ? undefined : panelOf(item, answers, first),
          }),
        ),
      ),
    );
  return {
    kind: "measured",
    weighting,
    estimates,
    comparisons,
    notes: estimates.flatMap((estimate) => notesOn(estimate, waves, strata)),
  };
}

type Compared = {
  later: ItemEstimate | undefined;
  before: ItemEstimate | undefined;
  names: readonly string[];
  baseline: string;
  panel: Panel | undefined;
};
type Unadjusted = Omit<ItemComparison, "adjusted" | "verdict"> & { broken: boolean };

function comparisonOf(
  spec: MeasureSpec,
  item: Item,
  { later, before, names, baseline, panel }: Compared,
): Unadjusted {
  const wave = later?.wave ?? "";
  const primary = spec.primary.includes(item.id);
  const broken = brokenBetween(names, item.breaks, baseline, wave);
  // The strictest step of Holm: what is detectable there is detectable whatever the others do.
  const demands = {
    alpha: primary ? spec.alpha / spec.primary.length : spec.alpha,
    power: spec.power,
  };
  const figures =
    broken || later === undefined || before === undefined
      ? NOTHING
      : compare(kindOf(item), later, before, demands);
  return {
    wave,
    baseline,
    item: item.id,
    primary,
    broken,
    ...figures,
    panel: broken ? undefined : panel,
  };
}

function adjusted(spec: MeasureSpec, comparisons: readonly Unadjusted[]): ItemComparison[] {
  const values = adjustedByFamily(comparisons);
  return comparisons.map(({ broken, ...comparison }, at) => ({
    ...comparison,
    adjusted: values[at],
    verdict: broken ? "method-break" : verdictFrom(comparison, values[at], spec),
  }));
}

function verdictFrom(
  { item, difference, low, high }: Omit<Unadjusted, "broken">,
  p: number | undefined,
  spec: MeasureSpec,
): Verdict {
  if (difference === undefined || low === undefined || high === undefined || p === undefined)
    return "no-figure";
  const better = spec.items.find(({ id }) => id === item)?.better ?? "higher";
  return verdictOf({ difference, low, high, adjusted: p }, better, spec.alpha);
}

/**
 * McNemar over those who answered a yes-or-no item in both waves. Whoever stands twice in a wave
 * counts once, with the last answer.
 */
function panelOf(item: Item, later: WaveAnswers, before: WaveAnswers): Panel | undefined {
  if (item.type !== "proportion") return undefined;
  const [then, now] = [answersByPerson(item, before), answersByPerson(item, later)];
  const pairs = { gained: 0, lost: 0, pairs: 0 };
  for (const [person, fresh] of now) {
    const old = then.get(person);
    if (old === undefined) continue;
    pairs.pairs += 1;
    if (fresh > old) pairs.gained += 1;
    if (fresh < old) pairs.lost += 1;
  }
  const [test, change] = [mcnemar(pairs), pairedDifference(pairs)];
  return test === undefined || change === undefined ? undefined : { ...pairs, ...test, ...change };
}

function answersByPerson({ id }: Item, answers: WaveAnswers): Map<string, number> {
  const { persons, values } = answers.panel ?? answers;
  return new Map(
    (persons ?? []).flatMap((person, at) => {
      const value = values.get(id)?.[at] ?? Number.NaN;
      return person === "" || Number.isNaN(value) ? [] : [[person, value] as const];
    }),
  );
}

function notesOn(
  { wave, item, n, deviation, lonely }: ItemEstimate,
  waves: readonly WaveAnswers[],
  strata: readonly string[],
): Note[] {
  const notes: Note[] = [];
  if (n === 0) return [{ wave, item, kind: "no-answers" }];
  if (n === 1) notes.push({ wave, item, kind: "single-answer" });
  else if (deviation === 0) notes.push({ wave, item, kind: "all-alike" });
  if (!publishable(n)) notes.push({ wave, item, kind: "small-base", n });
  const answers = waves.find((one) => one.wave === wave);
  if (answers?.strata === undefined) return notes;
  const values = answers.values.get(item) ?? [];
  const answered = new Set(
    answers.strata.filter((_, at) => !Number.isNaN(values[at] ?? Number.NaN)),
  );
  const empty = strata.filter((_, code) => !answered.has(code));
  if (lonely > 0) notes.push({ wave, item, kind: "lonely-strata", strata: lonely });
  if (empty.length > 0) notes.push({ wave, item, kind: "empty-strata", strata: empty });
  return notes;
}
