import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "#domain/measurement/statistics/compare.ts";
import { estimateOf } from "#domain/measurement/statistics/estimate.ts";
import { weightedMean } from "#domain/measurement/statistics/weighted-mean.ts";

const aWeight = fc.double({ min: 0.01, max: 100, noNaN: true });
const answersOf = (value: fc.Arbitrary<number>) =>
  fc
    .array(fc.record({ value, weight: aWeight, stratum: fc.nat(5) }), { maxLength: 60 })
    .map((rows) => ({
      values: rows.map((row) => row.value),
      weights: rows.map((row) => row.weight),
      strata: rows.map((row) => row.stratum),
    }));
const yesNoMissing = answersOf(fc.constantFrom(0, 1, Number.NaN));
const grades = answersOf(fc.constantFrom(1, 2.5, 6.667, 10, Number.NaN));
const numbersIn = (figures: object) =>
  Object.values(figures).filter((figure) => typeof figure === "number");

describe("an estimate", () => {
  test("never is NaN, whatever is missing, empty, alone or alike", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("proportion" as const, "mean" as const),
        fc.oneof(yesNoMissing),
        yesNoMissing,
        (kind, one, other) => {
          const [now, then] = [estimateOf(kind, one), estimateOf(kind, other)];
          for (const figure of [
            ...numbersIn(now),
            ...numbersIn(then),
            ...numbersIn(compare(kind, now, then)),
          ])
            expect(Number.isFinite(figure)).toBe(true);
        },
      ),
    );
  });

  test("counts for no more respondents than answered", () => {
    fc.assert(
      fc.property(grades, (answers) => {
        const { n, effective, deff } = weightedMean(answers);
        expect(effective).toBeLessThanOrEqual(n);
        expect(deff).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("of answers that are all alike has no spread at all, so no difference is demonstrated by rounding", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.array(aWeight, { minLength: 2, maxLength: 60 }),
        fc.array(aWeight, { minLength: 2, maxLength: 60 }),
        (value, now, then) => {
          const [later, before] = [now, then].map((weights) =>
            estimateOf("mean", { values: weights.map(() => value), weights }),
          );
          if (later === undefined || before === undefined) throw new Error("no estimate");
          expect([later.estimate, later.se, later.deviation]).toEqual([value, 0, 0]);
          expect(compare("mean", later, before)).toMatchObject({ difference: 0, p: undefined });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("of 63 in 180 against one of 47 in 175 differs by .0814, −.0148 to .1754, p .0972: the comparison is that of the shares", () => {
    const yesOrNo = (yes: number, n: number) =>
      estimateOf("proportion", {
        values: Array.from({ length: n }, (_, at) => (at < yes ? 1 : 0)),
      });
    const { difference, low, high, p } = compare("proportion", yesOrNo(63, 180), yesOrNo(47, 175));
    expect([difference, low, high, p].map((figure) => figure?.toFixed(4))).toEqual([
      "0.0814",
      "-0.0148",
      "0.1754",
      "0.0972",
    ]);
  });
});
