import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg, holm } from "#domain/measurement/statistics/adjusting.ts";
import { causeOf } from "#domain/measurement/statistics/cause.ts";
import { cohensD, cohensH } from "#domain/measurement/statistics/effect.ts";
import {
  detectableChange,
  detectableShare,
  errorOfDifference,
  marginOfError,
  prospectsOf,
  powerOf,
  respondentsNeeded,
} from "#domain/measurement/statistics/power.ts";
import { brokenBetween, unbroken, verdictOf } from "#domain/measurement/statistics/verdict.ts";

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("many comparisons", () => {
  test("Holm gives the published adjusted values", () => {
    // The published p are rounded to six digits, and so is what follows from them.
    const published = [0.026691, 0.832757, 0.430447, 0.012161, 0.430447, 0.430447];
    for (const [at, p] of holm([
      0.005338, 0.832757, 0.188057, 0.002027, 0.130949, 0.107612,
    ]).entries())
      expect(Math.abs((p ?? Number.NaN) - (published[at] ?? Number.NaN))).toBeLessThan(1.1e-6);
  });

  test("Benjamini and Hochberg claim the first four of their fifteen, of which Holm claims three", () => {
    const raw = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(raw);
    expect([adjusted, holm(raw)].map((all) => all.filter((p = 1) => p <= 0.05).length)).toEqual([
      4, 3,
    ]);
    expect(adjusted.map((p) => p?.toFixed(4))).toEqual([
      "0.0015",
      "0.0030",
      "0.0095",
      "0.0356",
      "0.0603",
      "0.0639",
      "0.0639",
      "0.0645",
      "0.0765",
      "0.4860",
      "0.5812",
      "0.7149",
      "0.7532",
      "0.8132",
      "1.0000",
    ]);
  });

  test.each([
    ["Holm", holm],
    ["Benjamini and Hochberg", benjaminiHochberg],
  ])(
    "%s never makes a p smaller, keeps their order, and does not mind in which order they come",
    (_, adjust) => {
      fc.assert(
        fc.property(chances, (raw) => {
          const adjusted = adjust(raw).map((p) => p ?? Number.NaN);
          const ranks = raw
            .map((p, at) => [p, adjusted[at] ?? Number.NaN] as const)
            .toSorted(([one], [other]) => one - other);
          expect(ranks.every(([p, after]) => after >= p && after <= 1)).toBe(true);
          expect(
            ranks.every(([, after], at) => at === 0 || after >= (ranks[at - 1]?.[1] ?? Infinity)),
          ).toBe(true);
          expect(adjust(raw.toReversed()).toReversed()).toEqual(adjusted);
        }),
      );
    },
  );

  test("Holm is never milder than Benjamini and Hochberg", () => {
    fc.assert(
      fc.property(chances, (raw) => {
        const mild = benjaminiHochberg(raw);
        expect(holm(raw).every((p = 0, at) => p >= (mild[at] ?? 9) - 1e-15)).toBe(true);
      }),
    );
  });

  test("a comparison that could not be made stays empty and still counts in the family", () => {
    expect(holm([0.01, undefined, 0.02])).toEqual([0.03, undefined, 0.04]);
    expect(benjaminiHochberg([0.01, undefined])).toEqual([0.02, undefined]);
    expect(holm([])).toEqual([]);
  });
});

describe("power", () => {
  test.each([
    [150, "8.0", "14.8"],
    [200, "6.9", "12.8"],
    [300, "5.7", "10.5"],
    [400, "4.9", "9.1"],
  ])(
    "%i answers are exact to ± %s points, and show a change of %s points from 30 %% four times in five",
    (n, margin, change) => {
      expect(((marginOfError(n) ?? 0) * 100).toFixed(1)).toBe(margin);
      expect((detectableChange(errorOfDifference(0.3, [n, n]) ?? 0) * 100).toFixed(1)).toBe(change);
    },
  );

  test("the number needed, the detectable change and the power tell the same", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.02, max: 0.3, noNaN: true }),
        (share, change) => {
          const n = respondentsNeeded(share, change);
          const power = (wanted: number) =>
            prospectsOf({ invited: n, response: 1, share, wanted }).prospects[0]?.power ?? 0;
          expect(detectableShare(share, [n, n])).toBeLessThanOrEqual(change + 1e-9);
          expect(detectableShare(share, [n - 1, n - 1])).toBeGreaterThan(change - 1e-9);
          expect(power(change)).toBeGreaterThanOrEqual(0.8);
          expect(power(change)).toBeCloseTo(power(-change), 12);
        },
      ),
    );
  });

  test("a share of 0 or 1 is not certain: what can be shown from there is like what can be shown beside it, and never nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 5000 }),
        fc.integer({ min: 10, max: 5000 }),
        (one, other) => {
          const from = (share: number) => detectableShare(share, [one, other]) ?? Number.NaN;
          expect([from(0), from(0)]).toEqual([from(1), expect.closeTo(from(1e-9), 6)]);
          expect(from(0)).toBeGreaterThan(0);
          expect([
            from(0) <= from(0.05) + 1e-12,
            from(0.05) <= from(0.5) + 1e-12,
            from(0) <= 1,
          ]).toEqual([true, true, true]);
        },
      ),
    );
    expect(respondentsNeeded(0, 0.05)).toBe(154);
    expect(prospectsOf({ invited: 0, response: 1, share: 0, wanted: 0.05 })).toMatchObject({
      needed: { respondents: 154 },
      prospects: [{ detectable: undefined, power: undefined }],
    });
  });

  test("where nothing changed, power is alpha", () => {
    expect(powerOf(0, 0.05)).toBeCloseTo(0.05, 12);
    expect([powerOf(0, 0), powerOf(0.1, 0)]).toEqual([0.05, 1]);
  });

  test("a plan tells what a wave can show, alone and pooled, and how many would have to be invited", () => {
    const { prospects, needed } = prospectsOf(
      { invited: 1000, response: 0.3, share: 0.3, wanted: 0.05 },
      [
        { neighbourhoods: 1, waves: 1 },
        { neighbourhoods: 4, waves: 1 },
        { neighbourhoods: 1, waves: 2 },
        { neighbourhoods: 1, waves: 1000 },
      ],
    );
    expect(
      prospects.map(({ respondents, detectable = 0 }) => [
        respondents,
        (detectable * 100).toFixed(1),
      ]),
    ).toEqual([
      [300, "10.5"],
      [1200, "5.2"],
      [600, "9.1"],
      [300_000, "7.4"],
    ]);
    expect(needed).toEqual({ respondents: 1319, invited: 4397 });
    expect(prospects[0]?.power).toBeCloseTo(0.268, 2);
  });

  test("a plan that invites as many as it says are needed has the power that was asked for, and not with a tenth fewer", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0.03, max: 0.09, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (share, wanted, comparisons) => {
          const plan = { response: 0.3, deff: 1.4, share, wanted, comparisons };
          const { needed } = prospectsOf({ ...plan, invited: 0 });
          const powerWith = (invited: number) =>
            prospectsOf({ ...plan, invited }).prospects[0]?.power ?? 0;
          expect(powerWith(needed?.invited ?? 0)).toBeGreaterThanOrEqual(0.8);
          expect(powerWith((needed?.invited ?? 0) * 0.9)).toBeLessThan(0.8);
        },
      ),
    );
  });

  test("weights and more comparisons make a plan weaker", () => {
    const base = { invited: 1000, response: 0.3, share: 0.3 };
    const detectable = (plan: object) =>
      prospectsOf({ ...base, ...plan }).prospects[0]?.detectable ?? 0;
    expect(detectable({ deff: 1.5 })).toBeCloseTo(detectable({}) * Math.sqrt(1.5), 12);
    expect(detectable({ comparisons: 6 })).toBeGreaterThan(detectable({}));
    expect(prospectsOf({ ...base, invited: 0 }).prospects[0]).toMatchObject({
      respondents: 0,
      margin: undefined,
      detectable: undefined,
    });
    expect(() => prospectsOf({ ...base, response: 0 })).toThrow(RangeError);
    expect(() => respondentsNeeded(0.3, 0)).toThrow(RangeError);
  });
});

describe("effect sizes", () => {
  test("Cohen's h of .65 against .45 is .404, and of 1 against 0 is π", () => {
    expect(cohensH(0.65, 0.45)).toBeCloseTo(0.4044, 3);
    expect(cohensH(1, 0)).toBeCloseTo(Math.PI, 14);
    expect(cohensH(0.45, 0.65)).toBe(-cohensH(0.65, 0.45));
  });

  test("Cohen's d counts in pooled standard deviations, and there is none where all answers are alike", () => {
    expect(cohensD({ mean: 7.5, deviation: 2, n: 100 }, { mean: 7, deviation: 2, n: 300 })).toBe(
      0.25,
    );
    expect(
      cohensD({ mean: 7, deviation: 0, n: 10 }, { mean: 6, deviation: 0, n: 10 }),
    ).toBeUndefined();
  });
});

describe("what may be said", () => {
  const fall = { difference: -0.12, low: -0.2, high: -0.04, adjusted: 0.02 };
  test("a fall is better where less is hoped for and worse where more is", () => {
    expect([verdictOf(fall, "lower"), verdictOf(fall, "higher")]).toEqual(["better", "worse"]);
  });

  test("without both the adjusted test and the interval nothing is claimed", () => {
    expect(verdictOf({ ...fall, adjusted: 0.051 }, "lower")).toBe("no-demonstrable-difference");
    expect(verdictOf({ ...fall, high: 0.001 }, "lower")).toBe("no-demonstrable-difference");
  });

  test("whatever the figures are, nothing is claimed beside an interval that holds 0, nor above alpha", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (difference, reach, adjusted) => {
          const verdict = verdictOf(
            { difference, low: difference - reach, high: difference + reach, adjusted },
            "lower",
          );
          expect(verdict).toBe(
            Math.abs(difference) <= reach || adjusted > 0.05
              ? "no-demonstrable-difference"
              : difference < 0
                ? "better"
                : "worse",
          );
        },
      ),
    );
  });

  test("no cause is claimed without a comparison area, nor where both areas changed alike", () => {
    const here = { difference: -0.1, se: 0.03 };
    expect(causeOf(here, undefined, "lower")).toEqual({ kind: "not-claimed" });
    expect(causeOf(here, { difference: -0.1, se: 0.03 }, "lower")).toMatchObject({
      kind: "held-against",
      difference: 0,
      p: 1,
      verdict: "no-demonstrable-difference",
    });
    expect(causeOf(here, { difference: 0.05, se: 0.04 }, "lower")).toMatchObject({
      kind: "held-against",
      z: expect.closeTo(-3, 12),
      verdict: "better",
    });
    expect(causeOf({ difference: 0.1, se: 0 }, { difference: 0, se: 0 }, "lower")).toEqual({
      kind: "not-claimed",
    });
  });

  test("a method break cuts the line, and no figure is compared across it", () => {
    const waves = ["2010", "2010-12", "2011-07", "2011-12"];
    expect(
      unbroken(
        waves.map((wave) => ({ wave })),
        ["2011-07"],
        waves,
      ).map((line) => line.map(({ wave }) => wave)),
    ).toEqual([
      ["2010", "2010-12"],
      ["2011-07", "2011-12"],
    ]);
    // The wave of the break is not shown: too few answered. The line is cut all the same.
    const shown = waves.filter((wave) => wave !== "2011-07").map((wave) => ({ wave }));
    expect(unbroken(shown, ["2011-07"], waves).map((line) => line.map(({ wave }) => wave))).toEqual(
      [["2010", "2010-12"], ["2011-12"]],
    );
    expect([
      brokenBetween(waves, ["2011-07"], "2010", "2010-12"),
      brokenBetween(waves, ["2011-07"], "2010", "2011-12"),
      brokenBetween(waves, ["2011-07"], "2011-07", "2011-12"),
      brokenBetween(waves, ["2011-07"], "2011-12", "2010"),
    ]).toEqual([false, true, false, true]);
  });
});
