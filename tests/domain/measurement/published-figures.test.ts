import { describe, expect, test } from "vitest";
import { benjaminiHochberg, holm } from "#domain/measurement/adjusting.ts";
import { compare } from "#domain/measurement/compare.ts";
import { estimateOf } from "#domain/measurement/estimate.ts";
import { chiSquareOne, erfc, normalBelow, normalQuantile, twoSided } from "#domain/measurement/normal.ts";
import { mcnemar } from "#domain/measurement/panel.ts";
import { detectableChange, errorOfDifference, marginOfError } from "#domain/measurement/power.ts";
import { newcombe, pooledZ, wilson } from "#domain/measurement/proportion.ts";
import { rake } from "#domain/measurement/raking.ts";
import { SCALES, scaleScore } from "#domain/measurement/scales.ts";

const share = (yes: number, n: number) => ({ share: yes / n, n });
const rounded = (numbers: readonly (number | undefined)[], digits: number) => numbers.map((number) => Number(number?.toFixed(digits)));
const yesOrNo = (yes: number, n: number) => ({ values: Array.from({ length: n }, (_, at) => (at < yes ? 1 : 0)) });

describe("the figures that were published come out to the digits that were printed:", () => {
  test.each([[18, 20, 0.69896635, 0.97213352], [4, 20, 0.08065766, 0.41601743], [0, 30, 0, 0.11351339]])("Wilson's interval of %i in %i", (yes, n, low, high) => {
    const interval = wilson(share(yes, n));
    expect(rounded([interval?.low, interval?.high], 8)).toEqual([low, high]);
  });

  test("Newcombe's interval of 7 in 34 against 1 in 34", () => {
    const interval = newcombe(share(7, 34), share(1, 34));
    expect(rounded([interval?.low, interval?.high], 4)).toEqual([0.0189, 0.3404]);
  });

  test("the pooled z of 5 in 83 against 12 in 99", () => {
    const { z, p } = pooledZ(share(5, 83), share(12, 99)) ?? {};
    expect(rounded([z, p], 8)).toEqual([-1.40783042, 0.15918129]);
  });

  test("Holm's six", () => {
    expect(rounded(holm([0.005338, 0.832757, 0.188057, 0.002027, 0.130949, 0.107612]), 5)).toEqual(rounded([0.026691, 0.832757, 0.430447, 0.012161, 0.430447, 0.430447], 5));
  });

  test("Benjamini and Hochberg's fifteen, of which four are claimed at 5 %", () => {
    const raw = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(benjaminiHochberg(raw).filter((p = 1) => p <= 0.05)).toHaveLength(4);
    expect(holm(raw).filter((p = 1) => p <= 0.05)).toHaveLength(3);
  });

  test("Kalton's raking weights", () => {
    const cells = [[20, 40, 40], [50, 140, 310], [100, 50, 50], [30, 100, 70]];
    const people = cells.flatMap((row, y) => row.flatMap((count, x) => Array.from({ length: count }, () => ({ y, x }))));
    const raked = rake(people.length, [
      { name: "row", of: people.map(({ y }) => y), categories: ["a", "b", "c", "d"], population: [175, 550, 430, 345] },
      { name: "column", of: people.map(({ x }) => x), categories: ["p", "q", "r"], population: [365, 415, 720] },
    ]);
    if (raked.kind !== "weights") throw new Error(raked.kind);
    const weightOf = (y: number, x: number) => raked.weights[people.findIndex((one) => one.y === y && one.x === x)];
    expect(cells.map((row, y) => rounded(row.map((_, x) => weightOf(y, x)), 2))).toEqual([[1.81, 1.45, 2.02], [1.08, 0.87, 1.21], [2.2, 1.76, 2.45], [1.83, 1.47, 2.04]]);
  });

  test("63 in 180 against 47 in 175", () => {
    const { difference, low, high, p } = compare("proportion", estimateOf("proportion", yesOrNo(63, 180)), estimateOf("proportion", yesOrNo(47, 175)));
    expect(rounded([difference, low, high, p], 4)).toEqual([0.0814, -0.0148, 0.1754, 0.0972]);
  });

  test.each([[150, 8, 14.8], [200, 6.9, 12.8], [300, 5.7, 10.5], [400, 4.9, 9.1]])("%i respondents tell a share to ± %d points, and show a change of %d points", (n, margin, detectable) => {
    const se = errorOfDifference(0.3, [n, n]);
    expect(rounded([100 * (marginOfError(n) ?? 0), 100 * detectableChange(se ?? 0)], 1)).toEqual([margin, detectable]);
  });

  test("McNemar's 121 against 59 who changed", () => {
    const { statistic, p, method } = mcnemar({ gained: 121, lost: 59, pairs: 314 }) ?? {};
    expect([method, ...rounded([statistic], 4)]).toEqual(["chi-square", 21.3556]);
    expect(p).toBeCloseTo(3.8e-6, 7);
  });
});

describe("a scale score", () => {
  test("of veilig is 6.667 for the answers 2, 4, 3, and 9.167 at best, not 10", () => {
    expect(scaleScore(SCALES.veilig, [2, 4, 3])).toBeCloseTo(6.6667, 4);
    expect(scaleScore(SCALES.veilig, [1, 5, 4])).toBeCloseTo(9.1667, 4);
    expect(scaleScore(SCALES.veilig, [5, 1, 1])).toBe(0);
  });

  test("of vertrouwen is 10, 8, 6, 4 and 2", () => {
    expect([1, 2, 3, 4, 5].map((answer) => scaleScore(SCALES.vertrouwen, [answer]))).toEqual([10, 8, 6, 4, 2]);
  });

  test("of verbonden and betrouwbaar runs from 0, helemaal oneens, to 10, helemaal eens", () => {
    for (const scale of [SCALES.verbonden, SCALES.betrouwbaar]) expect([5, 3, 1].map((answer) => scaleScore(scale, scale.points.map(() => answer)))).toEqual([0, 5, 10]);
  });

  test("is the mean of what was answered, from half of the items on unless another number is agreed", () => {
    const half = [1, 1, 3, undefined, undefined, undefined];
    const fewer = [1, undefined, undefined, undefined, undefined, 3];
    expect(scaleScore(SCALES.verbonden, half)).toBeCloseTo((10 / 3) * 2.5, 12);
    expect(scaleScore(SCALES.verbonden, fewer)).toBeUndefined();
    expect(scaleScore(SCALES.verbonden, fewer, 1)).toBe(7.5);
    expect(scaleScore(SCALES.verbonden, half, 5)).toBeUndefined();
    expect(scaleScore(SCALES.betrouwbaar, [1, 1, 1, undefined, undefined, undefined, undefined])).toBeUndefined();
  });

  test("is missing when nothing was answered, even if nothing has to be", () => {
    expect(scaleScore(SCALES.vertrouwen, [undefined], 0)).toBeUndefined();
  });

  test("knows no answer beside those of its items", () => {
    expect(() => scaleScore(SCALES.veilig, [1, 1, 5])).toThrow(RangeError);
    expect(() => scaleScore(SCALES.veilig, [0, 1, 1])).toThrow(RangeError);
    expect(() => scaleScore(SCALES.veilig, [1, 1])).toThrow(RangeError);
  });
});

describe("the normal distribution", () => {
  test.each([[0.5, 0], [0.8, 0.8416212335729143], [0.9, 1.2815515655446004], [0.95, 1.6448536269514722], [0.975, 1.959963984540054], [0.995, 2.5758293035489004], [0.0005, -3.2905267314918945], [1e-10, -6.361340902404056], [1e-20, -9.262340089798409]])("has its quantile of %d at %d", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(z)));
  });

  test.each([[0, 0.5], [1, 0.8413447460685429], [-1, 0.15865525393145705], [1.96, 0.9750021048517795], [3, 0.9986501019683699], [-5, 2.866515718791939e-7], [-10, 7.61985302416052e-24]])("lies below %d with a chance of %d", (z, p) => {
    expect(Math.abs(normalBelow(z) / p - 1)).toBeLessThanOrEqual(1e-14);
  });

  test("is turned around by its quantile, far into the tails", () => {
    for (let z = -30; z <= 6; z += 0.01) expect(Math.abs(normalQuantile(normalBelow(z)) - z)).toBeLessThanOrEqual(z < 0 ? 1e-12 : 1e-16 / Math.exp((-z * z) / 2) * 3 + 1e-13);
  });

  test("has no quantile at 0, at 1 or beyond", () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  test("gives the two-sided p that tables have", () => {
    expect(rounded([twoSided(1.959963984540054), twoSided(-2.5758293035489004), chiSquareOne(3.841458820694124), twoSided(0)], 12)).toEqual([0.05, 0.01, 0.05, 1]);
    expect(Math.abs(erfc(2) / 0.004677734981047266 - 1)).toBeLessThan(1e-14);
    expect(twoSided(Infinity)).toBe(0);
  });
});
