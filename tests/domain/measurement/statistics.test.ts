import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg, holm } from "#domain/measurement/adjusting.ts";
import { causeOf } from "#domain/measurement/cause.ts";
import { compare } from "#domain/measurement/compare.ts";
import { estimateOf } from "#domain/measurement/estimate.ts";
import { planWave } from "#domain/measurement/power.ts";
import { newcombe, pooledZ, wilson } from "#domain/measurement/proportion.ts";
import { rake } from "#domain/measurement/raking.ts";
import { visibleTable } from "#domain/measurement/small-cells.ts";
import { brokenBetween, unbroken, verdictOf } from "#domain/measurement/verdict.ts";
import { weightedMean } from "#domain/measurement/weighted-mean.ts";

const anyShare = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((yes) => ({ share: yes / n, n })));
const aWeight = fc.double({ min: 0.01, max: 100, noNaN: true });
const answersOf = (value: fc.Arbitrary<number>) => fc.array(fc.record({ value, weight: aWeight, stratum: fc.nat(5) }), { maxLength: 60 }).map((rows) => ({ values: rows.map((row) => row.value), weights: rows.map((row) => row.weight), strata: rows.map((row) => row.stratum) }));
const yesNoMissing = answersOf(fc.constantFrom(0, 1, Number.NaN));
const grades = answersOf(fc.constantFrom(1, 2.5, 6.667, 10, Number.NaN));
const numbersIn = (figures: object) => Object.values(figures).filter((figure) => typeof figure === "number");

describe("an interval", () => {
  test("of a proportion holds it and stays from 0 to 1; of a difference likewise from −1 to 1", () => {
    fc.assert(fc.property(anyShare, anyShare, (one, other) => {
      const [own, apart] = [wilson(one), newcombe(one, other)];
      if (own === undefined || apart === undefined) throw new Error("no interval");
      const difference = one.share - other.share;
      expect([own.low >= 0, own.low <= one.share, own.high >= one.share, own.high <= 1, apart.low >= -1, apart.low <= difference, apart.high >= difference, apart.high <= 1]).toEqual(Array(8).fill(true));
    }));
  });

  test("of a difference turns its sign with the groups, and the test keeps its p", () => {
    fc.assert(fc.property(anyShare, anyShare, (one, other) => {
      const [there, back] = [newcombe(one, other), newcombe(other, one)];
      expect(there?.low).toBeCloseTo(-(back?.high ?? 9), 12);
      expect(pooledZ(one, other)?.z).toBeCloseTo(-(pooledZ(other, one)?.z ?? 9), 10);
      expect(pooledZ(one, other)?.p).toBeCloseTo(pooledZ(other, one)?.p ?? 9, 12);
    }));
  });
});

describe("an estimate", () => {
  test("never is NaN, whatever is missing, empty, alone or alike", () => {
    fc.assert(fc.property(fc.constantFrom("proportion" as const, "mean" as const), fc.oneof(yesNoMissing), yesNoMissing, (kind, one, other) => {
      const [now, then] = [estimateOf(kind, one), estimateOf(kind, other)];
      for (const figure of [...numbersIn(now), ...numbersIn(then), ...numbersIn(compare(kind, now, then))]) expect(Number.isFinite(figure)).toBe(true);
    }));
  });

  test("counts for no more respondents than answered", () => {
    fc.assert(fc.property(grades, (answers) => {
      const { n, effective, deff } = weightedMean(answers);
      expect(effective).toBeLessThanOrEqual(n);
      expect(deff).toBeGreaterThanOrEqual(1);
    }));
  });

  test("of answers that are all alike has no spread at all, so no difference is demonstrated by rounding", () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.array(aWeight, { minLength: 2, maxLength: 60 }), fc.array(aWeight, { minLength: 2, maxLength: 60 }), (value, now, then) => {
      const [later, before] = [now, then].map((weights) => estimateOf("mean", { values: weights.map(() => value), weights }));
      if (later === undefined || before === undefined) throw new Error("no estimate");
      expect([later.estimate, later.se, later.deviation]).toEqual([value, 0, 0]);
      expect(compare("mean", later, before)).toMatchObject({ difference: 0, p: undefined });
    }), { numRuns: 1000 });
  });
});

describe("adjusted p-values", () => {
  const family = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), { maxLength: 20 });
  test("keep their order, are no smaller than they were, and Holm's are no smaller than Benjamini and Hochberg's", () => {
    fc.assert(fc.property(family, (raw) => {
      const [strict, mild] = [holm(raw), benjaminiHochberg(raw)];
      for (const [at, p] of raw.entries()) {
        if (p === undefined) {
          expect([strict[at], mild[at]]).toEqual([undefined, undefined]);
          continue;
        }
        expect(mild[at]).toBeGreaterThanOrEqual(p - 1e-15);
        expect(strict[at]).toBeGreaterThanOrEqual((mild[at] ?? 9) - 1e-15);
        expect(strict[at]).toBeLessThanOrEqual(1);
        for (const [place, other = -1] of raw.entries()) if (other > p) expect([strict[place], mild[place]].map((q, nth) => (q ?? 0) >= ([strict, mild][nth]?.[at] ?? 9))).toEqual([true, true]);
      }
    }));
  });
  test("count a comparison that could not be made", () => expect(holm([0.02, undefined])).toEqual([0.04, undefined]));
});

describe("raking", () => {
  const sample = fc.array(fc.record({ age: fc.nat(2), home: fc.nat(1), base: fc.double({ min: 0.2, max: 5, noNaN: true }) }), { minLength: 1, maxLength: 80 });
  const part = fc.integer({ min: 1, max: 9 });
  const parts = fc.tuple(part, part, part, part, part);
  test("meets every margin within a billionth or says why not; no weight is negative or above the limit", () => {
    fc.assert(fc.property(sample, parts, fc.option(fc.double({ min: 1, max: 6, noNaN: true }), { nil: undefined }), (people, [a, b, c, d, e], limit) => {
      const margins = [{ name: "age", of: people.map(({ age }) => age), categories: ["a", "b", "c"], population: [a, b, c].map((one) => (100 * one) / (a + b + c)) }, { name: "home", of: people.map(({ home }) => home), categories: ["d", "e"], population: [d, e].map((one) => (100 * one) / (d + e)) }];
      const raked = rake(people.length, margins, { base: people.map(({ base }) => base), limit });
      if (raked.kind !== "weights") {
        expect(["empty", "limit-too-low", "not-converged"]).toContain(raked.kind);
        for (const figure of numbersIn(raked)) expect(Number.isFinite(figure)).toBe(true);
        return;
      }
      for (const { of, population } of margins) for (const [category, wanted] of population.entries()) expect(Math.abs(raked.weights.reduce((sum, weight, at) => (of[at] === category ? sum + weight : sum), 0) - wanted)).toBeLessThanOrEqual(1.01e-7);
      expect(Math.min(...raked.weights)).toBeGreaterThan(0);
      if (limit !== undefined) expect(Math.max(...raked.weights)).toBeLessThanOrEqual(((limit * 100) / people.length) * (1 + 1e-9));
    }), { numRuns: 60 });
  });
  test("names the category that nobody is in", () => expect(rake(2, [{ name: "age", of: [0, 0], categories: ["young", "old"], population: [1, 1] }])).toEqual({ kind: "empty", margin: "age", category: "old" }));
});

describe("a verdict", () => {
  test("claims nothing beside an interval that holds 0, nor above alpha", () => {
    fc.assert(fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (difference, reach, adjusted) => {
      const verdict = verdictOf({ difference, low: difference - reach, high: difference + reach, adjusted }, "lower");
      if (Math.abs(difference) <= reach || adjusted > 0.05) expect(verdict).toBe("no-demonstrable-difference");
      else expect(verdict).toBe(difference < 0 ? "better" : "worse");
    }));
  });
  test("is not given over a method break, and no line is drawn through one", () => {
    const waves = ["1", "2", "3"];
    expect([["1", "2"], ["1", "3"], ["2", "3"]].map(([from = "", to = ""]) => brokenBetween(waves, ["3"], from, to))).toEqual([false, true, true]);
    expect(unbroken(waves.map((wave) => ({ wave })), ["3"], waves).map((line) => line.map(({ wave }) => wave))).toEqual([["1", "2"], ["3"]]);
  });
  test("on a cause needs a comparison area", () => {
    expect(causeOf({ difference: 0.2, se: 0.01 }, undefined, "higher")).toEqual({ kind: "not-claimed" });
    expect(causeOf({ difference: 0.2, se: 0.03 }, { difference: 0.1, se: 0.04 }, "higher")).toMatchObject({ z: expect.closeTo(2, 12), verdict: "better" });
  });
});

describe("a small cell", () => {
  // Every table of whole numbers that has the shown cells and the known totals: what an attacker can make of it.
  const solutions = (table: readonly (readonly number[])[], shown: readonly (readonly (number | undefined)[])[]): Set<number>[] => {
    const cells = table.flatMap((row, y) => row.map((_, x) => ({ y, x })));
    const left = { rows: table.map((row) => row.reduce((a, b) => a + b, 0)), columns: (table[0] ?? []).map((_, x) => table.reduce((sum, row) => sum + (row[x] ?? 0), 0)) };
    const values = cells.map(() => new Set<number>());
    const chosen: number[] = [];
    const go = (at: number): void => {
      const cell = cells[at];
      if (cell === undefined) {
        if ([...left.rows, ...left.columns].every((rest) => rest === 0)) for (const [nth, value] of chosen.entries()) values[nth]?.add(value);
        return;
      }
      const [row = 0, column = 0, fixed] = [left.rows[cell.y], left.columns[cell.x], shown[cell.y]?.[cell.x]];
      for (let value = fixed ?? 0; value <= Math.min(fixed ?? Infinity, row, column); value += 1) {
        if (fixed === undefined && cell.x === (table[0]?.length ?? 0) - 1 && value !== row) continue;
        [left.rows[cell.y], left.columns[cell.x]] = [row - value, column - value];
        chosen[at] = value;
        go(at + 1);
        [left.rows[cell.y], left.columns[cell.x]] = [row, column];
      }
    };
    go(0);
    return values;
  };

  test("is hidden with its complement, so that nobody can tell a hidden cell from the totals", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 3 }), (table) => {
      const shown = visibleTable(table, 3);
      expect(table.flat().every((count, at) => count >= 3 || shown.flat()[at] === undefined)).toBe(true);
      if (shown.flat().every((count) => count === undefined)) return;
      for (const [at, values] of solutions(table, shown).entries()) if (shown.flat()[at] === undefined) expect(values.size).toBeGreaterThan(1);
    }), { numRuns: 60 });
  });
  test("cannot be told from several lines taken together", () => {
    const table = [[1, 9, 20, 20], [9, 1, 1, 20], [20, 20, 9, 1], [20, 20, 1, 9]];
    expect(visibleTable(table, 5).flat().filter((count) => count === undefined).length).toBeGreaterThan(9);
  });
  test("of none is a small cell too: two of them do not hide each other", () => expect(visibleTable([[0, 0, 7, 30]], 5)).toEqual([[undefined, undefined, undefined, 30]]));
});

describe("a plan", () => {
  test("that invites as many as it says are needed has the power that was asked for, and not with a tenth fewer", () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), fc.double({ min: 0.03, max: 0.09, noNaN: true }), fc.integer({ min: 1, max: 6 }), (share, wanted, comparisons) => {
      const plan = { response: 0.3, deff: 1.4, share, wanted, comparisons };
      const { needed } = planWave({ ...plan, invited: 0 });
      const powerWith = (invited: number) => planWave({ ...plan, invited }).prospects[0]?.power ?? 0;
      expect(powerWith(needed?.invited ?? 0)).toBeGreaterThanOrEqual(0.8);
      expect(powerWith((needed?.invited ?? 0) * 0.9)).toBeLessThan(0.8);
    }));
  });
  test("of 200 answers shows 12.8 points alone, and less when neighbourhoods or waves are taken together", () => {
    const found = planWave({ invited: 500, response: 0.4, share: 0.3 }, [{ neighbourhoods: 1, waves: 1 }, { neighbourhoods: 1, waves: 2 }, { neighbourhoods: 4, waves: 1 }]).prospects.map(({ detectable }) => Number((100 * (detectable ?? 0)).toFixed(1)));
    expect(found).toEqual([12.8, 11.1, 6.4]);
  });
});
