import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chiSquareOne,
  erfc,
  normalBelow,
  normalQuantile,
  twoSided,
} from "#domain/measurement/statistics/normal.ts";
import { compensatedSum } from "#domain/measurement/statistics/sum.ts";

const near = (found: number, published: number) =>
  Math.abs(found - published) / Math.abs(published);

describe("the normal distribution", () => {
  test.each([
    [0.25, -0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.0005, -3.2905267314918945],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    [0.975, 1.959963984540054],
    [0.8, 0.8416212335729143],
    [0.995, 2.5758293035489004],
    [1e-300, -37.0470962993612],
  ])("has the quantile of %d at %d, as AS 241 publishes it or scipy has it", (p, z) => {
    expect(near(normalQuantile(p), z)).toBeLessThan(1e-15);
  });

  test.each([
    [-3, 1.9999779095030015],
    [-0.3, 1.3286267594591274],
    [0.1, 0.8875370839817152],
    [0.46875, 0.507386526782062],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028516],
    [2, 0.004677734981047266],
    [4.1, 6.7000276540849075e-9],
    [10, 2.0884875837625446e-45],
    [26, 5.663192408856145e-296],
  ])(
    "erfc(%d) is %d to the last digits, also far out where 1 − erf would have none",
    (x, value) => {
      expect(near(erfc(x), value)).toBeLessThan(2e-15);
    },
  );

  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [-5, 2.866515718791939e-7],
    [2, 0.9772498680518208],
    [3, 0.9986501019683699],
    [-1.96, 0.024997895148220435],
    [-10, 7.61985302416047e-24],
  ])("Φ(%d) is %d (Abramowitz and Stegun, table 26.1)", (z, chance) => {
    // Far out, the last digit of z / √2 is worth more than one of the chance.
    expect(near(normalBelow(z), chance)).toBeLessThan(2e-15 * Math.max(1, z * z));
  });

  test("3.841458820694124 is what chi-square with one degree of freedom passes once in twenty, and 1.96 and 2.576 what the normal distribution passes once in twenty and in a hundred", () => {
    expect(chiSquareOne(3.841458820694124)).toBeCloseTo(0.05, 14);
    expect([
      twoSided(1.959963984540054),
      twoSided(-2.5758293035489004),
      twoSided(0),
      twoSided(Infinity),
    ]).toEqual([expect.closeTo(0.05, 14), expect.closeTo(0.01, 14), 1, 0]);
  });

  test("the quantile undoes the distribution, far into the tails", () => {
    for (let z = -30; z <= 6; z += 0.01)
      expect(Math.abs(normalQuantile(normalBelow(z)) - z)).toBeLessThanOrEqual(
        z < 0 ? 1e-12 : 3e-16 / Math.exp((-z * z) / 2) + 1e-13,
      );
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalQuantile(normalBelow(z))).toBeCloseTo(z, z > 5 ? 1 : 6);
      }),
    );
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])("there is no quantile of %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

test("a sum keeps the small numbers that a large one would swallow, in whatever order they come", () => {
  const sumOf = (numbers: readonly number[]) => {
    const sum = compensatedSum();
    for (const number of numbers) sum.add(number);
    return sum.total();
  };
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumOf([1e100, 1, -1e100, 1])).toBe(2);
});
