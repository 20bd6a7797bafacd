import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Margin, rake } from "#domain/measurement/statistics/raking.ts";
import { kish, weightedMean } from "#domain/measurement/statistics/weighted-mean.ts";

/** Respondents by row and column of a table of counts. */
function sampleOf(table: readonly (readonly number[])[]): { rows: number[]; columns: number[] } {
  const cells = table.flatMap((row, y) =>
    row.flatMap((count, x) => Array.from({ length: count }, () => [y, x] as const)),
  );
  return { rows: cells.map(([y]) => y), columns: cells.map(([, x]) => x) };
}
const marginOf = (name: string, of: readonly number[], population: readonly number[]): Margin => ({
  name,
  of,
  population,
  categories: population.map((_, at) => `${name} ${at}`),
});
const sumIn = (weights: readonly number[], of: readonly number[], category: number) =>
  weights.reduce((sum, weight, at) => (of[at] === category ? sum + weight : sum), 0);

const kalton = sampleOf([
  [20, 40, 40],
  [50, 140, 310],
  [100, 50, 50],
  [30, 100, 70],
]);
const margins = [
  marginOf("row", kalton.rows, [175, 550, 430, 345]),
  marginOf("column", kalton.columns, [365, 415, 720]),
];

describe("raking", () => {
  test("gives the weights that Kalton and Flores-Cervantes publish", () => {
    const result = rake(1000, margins);
    if (result.kind !== "weights") throw new Error(result.kind);
    const cell = (y: number, x: number) =>
      result.weights[
        kalton.rows.findIndex((row, at) => row === y && kalton.columns[at] === x)
      ]?.toFixed(2);
    expect([0, 1, 2, 3].map((y) => [0, 1, 2].map((x) => cell(y, x)))).toEqual([
      ["1.81", "1.45", "2.02"],
      ["1.08", "0.87", "1.21"],
      ["2.20", "1.76", "2.45"],
      ["1.83", "1.47", "2.04"],
    ]);
    for (const { of, population } of margins)
      for (const [category, wanted] of population.entries())
        expect(Math.abs(sumIn(result.weights, of, category) - wanted)).toBeLessThan(1e-9);
  });

  const tables = fc.array(
    fc.tuple(fc.nat(2), fc.nat(3), fc.nat(1), fc.double({ min: 0.2, max: 5, noNaN: true })),
    { minLength: 6, maxLength: 120 },
  );
  const parts = (length: number) =>
    fc.array(fc.integer({ min: 5, max: 100 }), { minLength: length, maxLength: length });
  const limits = fc.option(fc.double({ min: 1.2, max: 6, noNaN: true }), { nil: undefined });

  test("meets every margin within 1e-9 or says why not; no weight is negative or above the limit", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        tables,
        parts(3),
        parts(4),
        parts(2),
        limits,
        (people, first, second, third, limit) => {
          const scaled = (numbers: readonly number[]) =>
            numbers.map((number) => number / numbers.reduce((sum, one) => sum + one, 0));
          const wanted = [
            marginOf(
              "a",
              people.map(([a]) => a),
              scaled(first),
            ),
            marginOf(
              "b",
              people.map(([, b]) => b),
              scaled(second),
            ),
            marginOf(
              "c",
              people.map(([, , c]) => c),
              scaled(third),
            ),
          ];
          const result = rake(people.length, wanted, {
            base: people.map(([, , , weight]) => weight),
            limit,
          });
          kinds.add(result.kind);
          if (result.kind === "weights") {
            for (const { of, population } of wanted)
              for (const [category, share] of population.entries())
                expect(Math.abs(sumIn(result.weights, of, category) - share)).toBeLessThan(1e-9);
            expect(
              result.weights.every(
                (weight) =>
                  weight >= 0 && weight <= ((limit ?? Infinity) / people.length) * (1 + 1e-12),
              ),
            ).toBe(true);
          } else if (result.kind === "empty")
            expect(
              wanted
                .find(({ name }) => name === result.margin)
                ?.of.some((category) => `${result.margin} ${category}` === result.category),
            ).toBe(false);
          else if (result.kind === "not-converged") expect(result.gap).toBeGreaterThan(1e-9);
          else if (result.kind === "limit-too-low")
            expect(result.needed).toBeGreaterThan(limit ?? Infinity);
        },
      ),
      { numRuns: 300 },
    );
    expect([...kinds].toSorted()).toEqual(["empty", "limit-too-low", "not-converged", "weights"]);
  });

  test("the order of the respondents and of the margins changes nothing but rounding", () => {
    const one = rake(1000, margins, { limit: 2.1 });
    const other = rake(
      1000,
      margins.toReversed().map((margin) => ({ ...margin, of: margin.of.toReversed() })),
      { limit: 2.1 },
    );
    if (one.kind !== "weights" || other.kind !== "weights") throw new Error("no weights");
    for (const [at, weight] of other.weights.toReversed().entries())
      expect(weight).toBeCloseTo(one.weights[at] ?? Number.NaN, 9);
  });

  test("a limit trims the largest weights, and the others take over so that the margins still hold", () => {
    const result = rake(1000, margins, { limit: 1.5 });
    if (result.kind !== "weights") throw new Error(result.kind);
    expect(Math.max(...result.weights)).toBeLessThanOrEqual(1.5 * 1.5);
    expect(result.trimmed).toBeGreaterThan(0);
    for (const [category, wanted] of [175, 550, 430, 345].entries())
      expect(sumIn(result.weights, kalton.rows, category)).toBeCloseTo(wanted, 8);
  });

  test("base weights stay in proportion inside a cell", () => {
    const result = rake(4, [marginOf("a", [0, 0, 1, 1], [3, 1])], { base: [1, 2, 5, 5] });
    expect(result).toMatchObject({ kind: "weights" });
    expect(result.kind === "weights" && result.weights.map((weight) => weight.toFixed(12))).toEqual(
      ["1.000000000000", "2.000000000000", "0.500000000000", "0.500000000000"],
    );
  });

  test("a category that nobody answered for is named", () => {
    expect(rake(2, [marginOf("age", [0, 0], [5, 5])])).toEqual({
      kind: "empty",
      margin: "age",
      category: "age 1",
    });
  });

  test("margins about different numbers of people are named with both totals", () => {
    expect(rake(2, [marginOf("age", [0, 1], [5, 5]), marginOf("sex", [0, 1], [5, 6])])).toEqual({
      kind: "totals-differ",
      margins: ["age", "sex"],
      totals: [10, 11],
    });
  });

  test("a limit under which a category cannot be filled is told with the limit that it needs", () => {
    expect(rake(4, [marginOf("age", [0, 1, 1, 1], [3, 1])], { limit: 2 })).toEqual({
      kind: "limit-too-low",
      margin: "age",
      category: "age 0",
      needed: 3,
    });
  });

  test("margins that contradict each other in the sample do not converge, and the widest gap is told", () => {
    const result = rake(4, [
      marginOf("age", [0, 0, 1, 1], [3, 1]),
      marginOf("sex", [0, 0, 1, 1], [1, 3]),
    ]);
    expect(result).toMatchObject({ kind: "not-converged", gap: 0.5 });
  });

  test("post-stratification gives each cell its part at once", () => {
    const result = rake(4, [marginOf("cell", [0, 0, 0, 1], [6, 6])]);
    expect(result).toMatchObject({ kind: "weights", weights: [2, 2, 2, 6], gap: 0 });
  });

  test.each([
    [[], {}],
    [[marginOf("a", [0, 1], [1, 1])], { base: [1, 0] }],
    [[marginOf("a", [0, 2], [1, 1])], {}],
  ])("%# is no question that raking can answer", (wanted, options) => {
    expect(() => rake(2, wanted, options)).toThrow(RangeError);
  });
});

describe("weighted answers", () => {
  test("Kish: weights 1, 1, 2 tell as much as 16/6 respondents", () => {
    const { n, effective, deff } = kish([1, 1, 2]);
    expect([n, effective.toFixed(12), deff.toFixed(12)]).toEqual([
      3,
      (16 / 6).toFixed(12),
      (18 / 16).toFixed(12),
    ]);
  });

  test("n_eff is at most n, and is n when all weigh the same", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (weights) => {
          const { n, effective, deff } = kish(weights);
          expect(effective <= n && effective >= 1 - 1e-9 && deff >= 1).toBe(true);
          expect(kish(weights.map(() => 7)).effective).toBeCloseTo(n, 9);
        },
      ),
    );
  });

  test("without weights the standard error is the textbook's s/√n", () => {
    const { mean, se, deviation } = weightedMean({ values: [2, 4, 4, 4, 5, 5, 7, 9] });
    expect([mean, deviation]).toEqual([5, 2]);
    expect(se).toBeCloseTo(Math.sqrt(32 / 7 / 8), 14);
  });

  test("Taylor: with weights it follows the published formula, worked by hand", () => {
    // ȳ = (1·1 + 2·2 + 1·4)/4 = 2.25; z = −.3125, −.125, .4375; Σz² = .3046875; n/(n−1) = 1.5.
    const { mean, se, n, effective } = weightedMean({
      values: [1, 2, Number.NaN, 4],
      weights: [1, 2, 9, 1],
    });
    expect([mean, n]).toEqual([2.25, 3]);
    expect(effective).toBeCloseTo(16 / 6, 12);
    expect(se).toBeCloseTo(Math.sqrt(0.45703125), 14);
  });

  test("strata that differ from each other take that difference out of the standard error", () => {
    const { se } = weightedMean({ values: [1, 1, 9, 9], strata: [0, 0, 1, 1] });
    expect(se).toBe(0);
    expect(weightedMean({ values: [1, 3, 7, 9], strata: [0, 0, 1, 1] }).se).toBeCloseTo(
      Math.sqrt(2 * 2 * (1 / 16) * 2),
      14,
    );
  });

  test("a stratum with one answer is counted around the mean of all, and told", () => {
    const { se, lonely } = weightedMean({ values: [1, 1, 9], strata: [0, 0, 1] });
    expect(lonely).toBe(1);
    expect(se).toBeCloseTo((9 - 11 / 3) / 3, 14);
  });

  test("nobody has no mean, one respondent no standard error, and equal answers none either but 0", () => {
    expect(weightedMean({ values: [Number.NaN] })).toEqual({
      n: 0,
      effective: 0,
      deff: 1,
      mean: undefined,
      se: undefined,
      deviation: undefined,
      lonely: 0,
      strata: 0,
    });
    expect(weightedMean({ values: [7] })).toMatchObject({ n: 1, mean: 7, se: undefined });
    expect(weightedMean({ values: [7, 7, 7], weights: [1, 2, 3] })).toMatchObject({
      mean: 7,
      se: 0,
      deviation: 0,
    });
  });

  test("the order of the respondents changes nothing but rounding", () => {
    const people = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 10 }),
        weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
        stratum: fc.nat(2),
      }),
      { minLength: 2, maxLength: 60 },
    );
    fc.assert(
      fc.property(people, (some) => {
        const of = (all: typeof some) =>
          weightedMean({
            values: all.map(({ value }) => value),
            weights: all.map(({ weight }) => weight),
            strata: all.map(({ stratum }) => stratum),
          });
        const [one, other] = [of(some), of(some.toReversed())];
        for (const key of ["mean", "se", "effective"] as const)
          expect(one[key]).toBeCloseTo(other[key] ?? Number.NaN, 10);
      }),
    );
  });

  test.each([0, -1, Number.NaN, Infinity])("%d is no weight", (weight) => {
    expect(() => weightedMean({ values: [1], weights: [weight] })).toThrow(RangeError);
    expect(() => kish([weight])).toThrow(RangeError);
  });
});
