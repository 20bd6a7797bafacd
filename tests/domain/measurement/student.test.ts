import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateOf } from "#domain/measurement/statistics/estimate.ts";
import { normalQuantile, twoSided } from "#domain/measurement/statistics/normal.ts";
import { reachOfStudent, twoSidedStudent, welch } from "#domain/measurement/statistics/student.ts";

/** To 11 digits of the value itself. */
const near = (value: number) => expect.closeTo(value, 11 - Math.ceil(Math.log10(Math.abs(value))));

// Reckoned with 30 digits (mpmath, betainc).
describe("Student's t", () => {
  test.each([
    [1, 1, 0.5],
    [2.228138851964939, 10, 0.0500000000018086],
    [0.5, 3.7, 0.645335633319932],
    [3, 2, 0.0954659662667091],
    [12.7, 1, 0.0500243276893442],
    [1.96, 100, 0.0527789013662297],
    [2.5, 57.3, 0.0153053679238024],
    [6, 30, 1.39427687672047e-6],
    [0.001, 5, 0.999240786772198],
    [1.96, 100_000, 0.0499985631943016],
  ])("beyond %d with %d degrees of freedom lies a chance of %d", (t, freedom, p) => {
    expect([twoSidedStudent(t, freedom), twoSidedStudent(-t, freedom)]).toEqual([near(p), near(p)]);
  });

  test.each([
    [0.95, 1, 12.7062047361747],
    [0.95, 2, 4.30265272974946],
    [0.95, 10, 2.22813885198627],
    [0.95, 57.3, 2.00223826823134],
    [0.99, 4, 4.60409487134999],
    [0.95, 1000, 1.96233908082641],
    [0.6, 30, 0.853767261471298],
    [0.95, 100_000, 1.95998770753461],
  ])(
    "an interval of %d with %d degrees of freedom reaches %d standard errors",
    (confidence, freedom, reach) => {
      expect(reachOfStudent(confidence, freedom)).toEqual(near(reach));
    },
  );

  test("is wider than the normal distribution, and becomes it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        (t, freedom) => {
          expect(twoSidedStudent(t, freedom)).toBeGreaterThan(twoSided(t));
          expect(twoSidedStudent(t, freedom)).toBeGreaterThan(twoSidedStudent(t, freedom * 2));
        },
      ),
    );
    expect(reachOfStudent(0.95, 1e9)).toBeCloseTo(normalQuantile(0.975), 7);
    expect(twoSidedStudent(Infinity, 3)).toBe(0);
  });

  test("has a reach for every chance that is one, and degrees of freedom above 0", () => {
    expect(() => reachOfStudent(1, 3)).toThrow(RangeError);
    expect(() => twoSidedStudent(1, 0)).toThrow("degrees of freedom are above 0");
  });

  test("of two means has fewer degrees of freedom than both together, and all when they are alike", () => {
    expect(
      welch([
        { se: 1, freedom: 20 },
        { se: 1, freedom: 20 },
      ]),
    ).toBeCloseTo(40, 12);
    fc.assert(
      fc.property(
        fc.tuple(
          ...[0, 1].map(() =>
            fc.record({
              se: fc.double({ min: 0.1, max: 10, noNaN: true }),
              freedom: fc.integer({ min: 1, max: 500 }),
            }),
          ),
        ),
        ([one = { se: 1, freedom: 1 }, other = { se: 1, freedom: 1 }]) => {
          const freedom = welch([one, other]);
          expect(freedom).toBeGreaterThanOrEqual(
            Math.min(one.freedom, other.freedom) * (1 - 1e-12),
          );
          expect(freedom).toBeLessThanOrEqual((one.freedom + other.freedom) * (1 + 1e-12));
        },
      ),
    );
  });
});

describe("the interval of a mean", () => {
  test("is Student's: 6, 7 and 8 give 7 ± 4.303 · 1/√3", () => {
    const { low, high, freedom } = estimateOf("mean", { values: [6, 7, 8] });
    expect([low, high, freedom]).toEqual([
      near(7 - 4.30265272974946 / Math.sqrt(3)),
      near(7 + 4.30265272974946 / Math.sqrt(3)),
      2,
    ]);
  });

  test("has a degree of freedom less for every stratum, and fewer for unequal weights", () => {
    const values = [6, 7, 8, 5, 9, 4];
    expect(estimateOf("mean", { values, strata: [0, 0, 0, 1, 1, 1] }).freedom).toBe(4);
    expect(estimateOf("mean", { values, weights: [1, 1, 1, 1, 1, 3] }).freedom).toBeCloseTo(
      64 / 14 - 1,
      12,
    );
    // Each in a stratum alone: nothing is left, and one is the least there can be.
    expect(estimateOf("mean", { values: [6, 7], strata: [0, 1] }).freedom).toBe(1);
  });
});
