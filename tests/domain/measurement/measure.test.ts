import { describe, expect, test } from "vitest";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { measure } from "#domain/measurement/report/measure.ts";
import { ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";

const id = (name: string) => ItemId.parse(name);
const aWave = (
  wave: string,
  items: Record<string, number[]>,
  change: Partial<WaveAnswers> = {},
): WaveAnswers => ({
  wave,
  respondents: Object.values(items)[0]?.length ?? 0,
  values: new Map(Object.entries(items).map(([name, values]) => [id(name), values])),
  weights: undefined,
  strata: undefined,
  margins: [],
  persons: undefined,
  ...change,
});
const aProportion = (name: string, breaks: string[] = []) => ({
  id: name,
  better: "higher" as const,
  type: "proportion" as const,
  column: name,
  counts: ["ja"],
  others: ["nee"],
  breaks,
});
const yes = (count: number, n: number) =>
  Array.from({ length: n }, (_, at) => (at < count ? 1 : 0));
const measured = (...given: Parameters<typeof measure>) => {
  const result = measure(...given);
  if (result.kind !== "measured") throw new Error(result.kind);
  return result;
};

describe("two waves", () => {
  const spec = MeasureSpec.parse({
    items: [
      aProportion("known"),
      aProportion("active"),
      { id: "grade", better: "higher", type: "mean", column: "grade", lowest: 1, highest: 10 },
    ],
    primary: ["known", "active"],
  });

  test("are compared as one would by hand: Holm over the primary set, the others apart", () => {
    const [before, later] = [
      aWave("1", { known: yes(40, 200), active: yes(47, 175), grade: [6, 7, 8, Number.NaN] }),
      aWave("2", { known: yes(70, 200), active: yes(63, 180), grade: [7, 8, 9, 8] }),
    ];
    const { comparisons, estimates } = measured(spec, [before, later], "1");
    const [known, active, grade] = comparisons;
    // Known: .35 − .20; z = .15 / √(.275 · .725 · 2/200) = 3.3594, p = .00078; Holm doubles it. Active: p = .0972, alone in its step.
    expect(known).toMatchObject({
      difference: expect.closeTo(0.15, 12),
      z: expect.closeTo(3.3594, 4),
      adjusted: expect.closeTo(0.00156, 5),
      verdict: "better",
    });
    expect(active).toMatchObject({
      p: expect.closeTo(0.0972, 4),
      adjusted: expect.closeTo(0.0972, 4),
      verdict: "no-demonstrable-difference",
    });
    // Grade: 8 − 7; variances of the means 1/3 (2 degrees of freedom) and (2/3)/4 (3): t = 1 / √.5 with (1/2)² / (1/18 + 1/108) = 27/7 degrees of freedom.
    expect(grade).toMatchObject({
      difference: expect.closeTo(1, 12),
      z: expect.closeTo(Math.SQRT2, 12),
      adjusted: expect.closeTo(0.2327, 4),
      primary: false,
    });
    expect(estimates.find((one) => one.wave === "1" && one.item === "grade")).toMatchObject({
      n: 3,
      estimate: 7,
      deff: 1,
    });
  });

  test("with a method break between them are not compared, though both have figures", () => {
    const broken = MeasureSpec.parse({ items: [aProportion("known", ["2"])] });
    const { comparisons, estimates } = measured(
      broken,
      [aWave("1", { known: yes(20, 200) }), aWave("2", { known: yes(150, 200) })],
      "1",
    );
    expect(comparisons).toMatchObject([
      { verdict: "method-break", difference: undefined, p: undefined },
    ]);
    expect(estimates.map(({ estimate }) => estimate)).toEqual([0.1, 0.75]);
  });

  test("need a baseline", () =>
    expect(measure(spec, [aWave("2", { known: [1] })], "1")).toEqual({
      kind: "no-baseline",
      waves: ["2"],
    }));

  test("without an answer, with a single one, an empty stratum or all alike give notes and never NaN", () => {
    const none = [Number.NaN, Number.NaN];
    const waves = [
      aWave("1", { known: none, active: [1, Number.NaN], grade: [7, 7] }, { strata: [0, 0] }),
      aWave("2", { known: [1, 0], active: none, grade: [8, 8] }, { strata: [0, 1] }),
    ];
    const { notes, estimates, comparisons } = measured(spec, waves, "1", ["noord", "zuid"]);
    for (const figure of [...estimates, ...comparisons].flatMap((one) => Object.values(one)))
      expect(Number.isNaN(figure)).toBe(false);
    expect(comparisons.map(({ verdict }) => verdict)).toEqual([
      "no-figure",
      "no-figure",
      "no-figure",
    ]);
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(
      new Set([
        "no-answers",
        "single-answer",
        "all-alike",
        "small-base",
        "lonely-strata",
        "empty-strata",
      ]),
    );
  });
});

// Marsaglia's xorshift: the same waves on every machine.
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test("where nothing changed, the primary set claims a difference in at most 6 % of 1,000 waves, and a real change of 20 points in nearly all", () => {
  const names = ["a", "b", "c", "d"];
  const spec = MeasureSpec.parse({ items: names.map((name) => aProportion(name)), primary: names });
  const chance = chances(20_101_201);
  const n = 200;
  const wave = (name: string, change: number) =>
    aWave(
      name,
      Object.fromEntries(
        names.map((item, at) => [
          item,
          Array.from({ length: n }, () => (chance() < 0.25 + at * 0.1 + change ? 1 : 0)),
        ]),
      ),
      { weights: Array.from({ length: n }, () => 0.5 + chance()) },
    );
  const claims = (times: number, change: number) =>
    Array.from({ length: times }, () =>
      measured(spec, [wave("1", 0), wave("2", change)], "1").comparisons.some(
        ({ verdict }) => verdict === "better" || verdict === "worse",
      ),
    ).filter(Boolean).length;
  const falsely = claims(1000, 0);
  expect(falsely).toBeLessThanOrEqual(60);
  expect(falsely).toBeGreaterThan(10);
  expect(claims(50, 0.2)).toBeGreaterThanOrEqual(48);
}, 20_000);
