import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mcnemar, pairedDifference } from "#domain/measurement/statistics/panel.ts";
import { newcombe, pooledZ, wilson } from "#domain/measurement/statistics/proportion.ts";

const of = (count: number, n: number) => ({ share: count / n, n });
const shares = fc
  .record({
    count: fc.double({ min: 0, max: 1, noNaN: true }),
    n: fc.double({ min: 0.5, max: 1e6, noNaN: true }),
  })
  .map(({ count, n }) => ({ share: count, n }));

describe("published figures", () => {
  test.each([
    [18, 20, "0.69896635", "0.97213352"],
    [4, 20, "0.08065766", "0.41601743"],
    [0, 30, "0.00000000", "0.11351339"],
  ])("Wilson: %i of %i lies between %s and %s", (count, n, low, high) => {
    const interval = wilson(of(count, n));
    expect([interval?.low.toFixed(8), interval?.high.toFixed(8)]).toEqual([low, high]);
  });

  test("Newcombe: 7 of 34 against 1 of 34 differ by .0189 to .3404", () => {
    const interval = newcombe(of(7, 34), of(1, 34));
    expect([interval?.low.toFixed(4), interval?.high.toFixed(4)]).toEqual(["0.0189", "0.3404"]);
  });

  test("pooled z: 5 of 83 against 12 of 99 gives z −1.40783042 and p .15918129", () => {
    const found = pooledZ(of(5, 83), of(12, 99));
    expect([found?.z.toFixed(8), found?.p.toFixed(8)]).toEqual(["-1.40783042", "0.15918129"]);
  });

  test("a neighbourhood's numbers: 63 of 180 against 47 of 175 differ by .0814, −.0148 to .1754, p .0972", () => {
    const [one, other] = [of(63, 180), of(47, 175)];
    const interval = newcombe(one, other);
    expect([
      (one.share - other.share).toFixed(4),
      interval?.low.toFixed(4),
      interval?.high.toFixed(4),
      pooledZ(one, other)?.p.toFixed(4),
    ]).toEqual(["0.0814", "-0.0148", "0.1754", "0.0972"]);
  });

  test("McNemar: of those who changed their mind on the prime minister 150 and 86, chi-square is 17.36 (Agresti, Categorical Data Analysis, 10.1)", () => {
    const found = mcnemar({ gained: 86, lost: 150, pairs: 1600 });
    expect([found?.method, found?.statistic?.toFixed(2)]).toEqual(["chi-square", "17.36"]);
    expect(found?.p).toBeLessThan(0.0001);
  });

  test("McNemar: of 314 persons 121 changed one way and 59 the other: chi-square 21.3556, p 3.8e-6", () => {
    const found = mcnemar({ gained: 121, lost: 59, pairs: 314 });
    expect([found?.method, found?.statistic?.toFixed(4)]).toEqual(["chi-square", "21.3556"]);
    expect(found?.p).toBeCloseTo(3.8e-6, 7);
  });

  test("McNemar: few changes are tested exactly: 1 against 8 gives 20/512, 5 against 10 the binomial's .30175781", () => {
    expect(mcnemar({ gained: 1, lost: 8, pairs: 40 })).toEqual({
      method: "exact",
      statistic: undefined,
      p: 0.0390625,
    });
    expect(mcnemar({ gained: 10, lost: 5, pairs: 15 })?.p.toFixed(8)).toBe("0.30175781");
  });

  test("25 changes are enough for the chi-square, 24 are not", () => {
    expect([
      mcnemar({ gained: 12, lost: 12, pairs: 24 })?.method,
      mcnemar({ gained: 12, lost: 13, pairs: 25 })?.method,
    ]).toEqual(["exact", "chi-square"]);
  });
});

describe("rules", () => {
  test("Wilson's interval holds the estimate and stays between 0 and 1", () => {
    fc.assert(
      fc.property(shares, ({ share, n }) => {
        const { low = Number.NaN, high = Number.NaN } = wilson({ share, n }) ?? {};
        expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });

  test("Newcombe's interval holds the difference, and turning the two around turns it around", () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [there, back] = [newcombe(one, other), newcombe(other, one)];
        const difference = one.share - other.share;
        expect(
          there !== undefined &&
            there.low <= difference &&
            difference <= there.high &&
            there.low >= -1 - 1e-12 &&
            there.high <= 1 + 1e-12,
        ).toBe(true);
        expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 12);
      }),
    );
  });

  test("turning two waves around negates z and keeps p", () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [there, back] = [pooledZ(one, other), pooledZ(other, one)];
        expect(there?.z).toBeCloseTo(-(back?.z ?? Number.NaN), 9);
        expect(there?.p).toBeCloseTo(back?.p ?? Number.NaN, 12);
        expect((there?.p ?? -1) >= 0 && (there?.p ?? 2) <= 1).toBe(true);
      }),
    );
  });

  test("turning a panel around keeps McNemar's p and negates the change, whose interval holds it", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(200), (gained, lost, same) => {
        const there = { gained, lost, pairs: gained + lost + same + 1 };
        const [one, other] = [
          pairedDifference(there),
          pairedDifference({ ...there, gained: lost, lost: gained }),
        ];
        expect(mcnemar(there)?.p).toBe(mcnemar({ ...there, gained: lost, lost: gained })?.p);
        expect(one?.difference).toBeCloseTo(-(other?.difference ?? Number.NaN), 12);
        expect(
          one !== undefined &&
            one.low <= one.difference &&
            one.difference <= one.high &&
            one.low >= -1 &&
            one.high <= 1,
        ).toBe(true);
      }),
    );
  });

  test("where nobody answered there is no interval and no test, and where all say the same nothing differs", () => {
    const [nobody, all] = [{ share: 0, n: 0 }, of(30, 30)];
    expect([
      wilson(nobody),
      newcombe(nobody, all),
      pooledZ(all, nobody),
      mcnemar({ gained: 0, lost: 0, pairs: 0 }),
      pairedDifference({ gained: 0, lost: 0, pairs: 0 }),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(pooledZ(all, of(50, 50))).toEqual({ z: 0, p: 1 });
    expect(mcnemar({ gained: 0, lost: 0, pairs: 12 })?.p).toBe(1);
  });

  test("a single respondent has an interval, and it is wide", () => {
    const { low = 1, high = 0 } = wilson(of(1, 1)) ?? {};
    expect(high).toBe(1);
    expect(low).toBeCloseTo(0.2065, 4);
  });

  test.each([-0.01, 1.01, Number.NaN])("%d is no proportion", (share) => {
    expect(() => wilson({ share, n: 10 })).toThrow(RangeError);
  });

  test.each([
    { gained: 3, lost: 3, pairs: 5 },
    { gained: -1, lost: 3, pairs: 5 },
    { gained: 0.5, lost: 3, pairs: 5 },
  ])("%j is no panel", (pairs) => {
    expect(() => mcnemar(pairs)).toThrow(RangeError);
  });
});
