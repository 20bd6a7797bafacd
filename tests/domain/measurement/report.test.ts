import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftDays } from "#domain/calendar/time.ts";
import { AreaId } from "#contract/ids.ts";
import { shownParts } from "#domain/disclosure.ts";
import { figuresOf, valueOf } from "#domain/measurement/questionnaire/asked-figures.ts";
import { measure } from "#domain/measurement/report/measure.ts";
import { groupOf } from "#domain/measurement/report/parts-of-wave.ts";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import { IndicatorId, type Question } from "#domain/measurement/questionnaire/question.ts";
import { shownRows } from "#domain/measurement/report/response-of-wave.ts";
import { reportOfAll } from "#domain/measurement/report/report-of-all.ts";
import {
  type Measurements,
  type ReportInput,
  reportOfWaves,
} from "#domain/measurement/report/report-of-waves.ts";
import { ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { breaksOf, type WaveData } from "#domain/measurement/wave/wave-answers.ts";
import { type ReportIndicator, WaveReport } from "#domain/measurement/report/wave-report.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import { bankQuestions, questionBank } from "#stores/question-bank.ts";
import { day } from "#tests/builders.ts";
import { aFollowUp, anAnswer, aQuestion } from "./questions.ts";
import { aWave, chances, DESIGN, facts, measurements } from "./waves.ts";

const asked = bankQuestions;
const figures = figuresOf(asked, questionBank.scales);
const worth = (item: string, given: Record<string, string[]>) =>
  valueOf(
    figures.find(({ item: { id } }) => id === item) ?? expect.fail(`no ${item}`),
    asked,
    Object.fromEntries(
      Object.entries(given).map(([question, answers]) => [
        question,
        answers.map((one) => AnswerId.parse(one)),
      ]),
    ),
  );
const reportOf = (its: Measurements, more: Partial<ReportInput> = {}) =>
  reportOfWaves({ ...its, references: [], ...more });
const indicator = (report: WaveReport | undefined, id: string): ReportIndicator =>
  report?.indicators.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
const lastOf = ({ changes }: ReportIndicator) => changes.at(-1) ?? expect.fail("no change");
const SOME = [
  "team-known",
  "took-part",
  "unsafe",
  "unsafe-how-often",
  "team-reached",
  "contact-satisfied",
  "liveability",
  "trust-municipality",
].flatMap((id) => bankQuestions.get(QuestionId.parse(id)) ?? []);
/** Fewer questions, where a test reckons many reports. */
const few = (
  waves: number,
  {
    n = 240,
    seed = 7,
    habits = {},
    neighbourhood = facts(),
    panel = 0,
  }: {
    n?: number;
    seed?: number;
    habits?: Record<string, Record<string, number>>;
    neighbourhood?: ReturnType<typeof facts>;
    panel?: number;
  } = {},
): Measurements => {
  const chance = chances(seed);
  return {
    neighbourhood,
    design: DESIGN,
    scales: questionBank.scales,
    waves: Array.from({ length: waves }, (_, at) =>
      aWave({
        neighbourhood,
        number: at + 1,
        n,
        chance,
        panel,
        questions: bankSome,
        habits: at === 0 ? {} : habits,
      }),
    ),
  };
};
const order = new Map(questionBank.questions.map(({ id }, at) => [id, at]));
const bankSome = SOME.toSorted(
  (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0),
);

describe("what an answer is worth", () => {
  test('"don\'t know" is no answer, and neither is a question that was left open', () => {
    expect([
      worth("trust-municipality-much", { "trust-municipality": ["much"] }),
      worth("trust-municipality-much", { "trust-municipality": ["little"] }),
    ]).toEqual([1, 0]);
    expect([
      worth("trust-municipality-much", { "trust-municipality": ["unknown"] }),
      worth("trust-municipality-much", {}),
    ]).toEqual([Number.NaN, Number.NaN]);
  });

  test("among everybody, who said no before counts as a no; who was asked and did not answer does not count", () => {
    expect([
      worth("unsafe-often", { unsafe: ["no"] }),
      worth("unsafe-often", { unsafe: ["yes"], "unsafe-how-often": ["often"] }),
    ]).toEqual([0, 1]);
    expect([worth("unsafe-often", { unsafe: ["yes"] }), worth("unsafe-often", {})]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });

  test("among everybody, who was turned away two questions before also counts as a no", () => {
    const often = {
      id: IndicatorId.parse("third-yes"),
      measure: "share" as const,
      counts: [AnswerId.parse("yes")],
      among: "everybody" as const,
    };
    const chain = new Map(
      [
        aQuestion("first", { compulsory: true }),
        aFollowUp("second", "first", { compulsory: true }),
        aFollowUp("third", "second", { indicators: [often] }),
      ].map((question) => [question.id, question]),
    );
    const third = figuresOf(chain, [])[0] ?? expect.fail("no figure");
    const value = (given: Record<string, string>) =>
      valueOf(
        third,
        chain,
        Object.fromEntries(
          Object.entries(given).map(([question, answer]) => [question, [AnswerId.parse(answer)]]),
        ),
      );
    expect([
      value({ first: "no" }),
      value({ first: "yes", second: "no" }),
      value({ first: "yes", second: "yes", third: "yes" }),
    ]).toEqual([0, 0, 1]);
    expect([
      value({ first: "unknown" }),
      value({ first: "yes", second: "unknown" }),
      value({}),
    ]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("among a list, only who gave one of these answers counts", () => {
    expect([
      worth("team-reached", { "team-reached": ["reached"] }),
      worth("team-reached", { "team-reached": ["not-reached"] }),
      worth("team-reached", { "team-reached": ["not-tried"] }),
    ]).toEqual([1, 0, Number.NaN]);
  });

  test("of several answers one that counts is enough; a grade is its number; a score is the mean of what was answered", () => {
    expect([
      worth("victim-of-any", { victim: ["burglary", "bicycle-theft"] }),
      worth("victim-of-any", { victim: ["none"] }),
    ]).toEqual([1, 0]);
    expect([
      worth("liveability-mean", { liveability: ["8"] }),
      worth("liveability-mean", { liveability: ["unknown"] }),
    ]).toEqual([8, Number.NaN]);
    // Very much is 10 and little is 4: two of four items are enough.
    expect([
      worth("trust-in-team", { "trust-police": ["very-much"], "trust-welfare": ["little"] }),
      worth("trust-in-team", { "trust-police": ["very-much"] }),
    ]).toEqual([7, Number.NaN]);
  });

  test("fewer feelings of unsafety and fewer victims are better, more of all else", () => {
    expect(
      figures.filter(({ item }) => item.better === "lower").map(({ item }) => item.id),
    ).toEqual(["unsafe-ever", "unsafe-often", "victim-of-any"]);
  });

  test("a score of which an item is not asked is not reckoned", () => {
    expect(figures.map(({ item }): string => item.id)).toContain("trust-in-team");
    expect(
      figuresOf(
        new Map([...asked].filter(([id]) => id !== "trust-police")),
        questionBank.scales,
      ).map(({ item }): string => item.id),
    ).not.toContain("trust-in-team");
  });
});

describe("who is counted", () => {
  test("an answer that was never handed in is in no figure, only in how many began", () => {
    const [data] = few(1).waves;
    const without = {
      ...few(1),
      waves: [
        {
          ...(data ?? expect.fail()),
          responses: data?.responses.filter(({ handedIn }) => handedIn) ?? [],
        },
      ],
    };
    expect(reportOf(few(1)).indicators).toEqual(reportOf(without).indicators);
    expect([reportOf(few(1)).waves[0]?.begun, reportOf(without).waves[0]?.begun]).toEqual([
      265,
      undefined,
    ]);
  });

  test("who comes back for the panel alone changes no estimate, and counts beside their own answers", () => {
    const its = few(2, { panel: 60 });
    const more = its.waves.map((wave): WaveData => ({
      ...wave,
      responses: [
        ...wave.responses,
        ...wave.responses.slice(0, 40).map((response, at) => ({
          ...response,
          weight: undefined,
          panel: PanelCode.parse(`extra-${at}`.padEnd(22, "x")),
        })),
      ],
    }));
    const [one, other] = [reportOf(its), reportOf({ ...its, waves: more })];
    expect(indicator(other, "team-known").figures).toEqual(indicator(one, "team-known").figures);
    expect([
      lastOf(indicator(one, "team-known")).panel?.pairs,
      lastOf(indicator(other, "team-known")).panel?.pairs,
    ]).toEqual([60, 100]);
  });

  test("a person who stands twice in a wave counts once in the panel, with the last answer", () => {
    const item = ItemId.parse("known");
    const spec = MeasureSpec.parse({
      items: [
        {
          id: "known",
          better: "higher",
          type: "proportion",
          column: "known",
          counts: ["ja"],
          others: ["nee"],
        },
      ],
    });
    const wave = (name: string, persons: string[], values: number[]) => ({
      wave: name,
      respondents: values.length,
      values: new Map([[item, values]]),
      weights: undefined,
      strata: undefined,
      margins: [],
      persons,
    });
    const result = measure(
      spec,
      [wave("1", ["a", "b"], [0, 0]), wave("2", ["a", "b", "a"], [0, 1, 1])],
      "1",
    );
    expect(result.kind === "measured" ? result.comparisons[0]?.panel : undefined).toMatchObject({
      pairs: 2,
      gained: 2,
      lost: 0,
    });
  });

  test("everybody is in one group at most: took part before invited, invited before known", () => {
    const group = (tookPart: string | undefined, known: string | undefined) =>
      groupOf({
        ...(tookPart === undefined
          ? {}
          : { [QuestionId.parse("took-part")]: [AnswerId.parse(tookPart)] }),
        ...(known === undefined
          ? {}
          : { [QuestionId.parse("team-known")]: [AnswerId.parse(known)] }),
      });
    expect([
      group("yes", "yes"),
      group("invited", "no"),
      group("no", "yes"),
      group("unknown", "no"),
      group(undefined, "yes"),
      group(undefined, undefined),
    ]).toEqual(["took-part", "invited", "heard", "not-heard", "heard", undefined]);
  });

  test("the groups add up to all who answered", () => {
    const report = reportOf(few(1, { n: 900 }), { readers: "inside" });
    for (const {
      groups,
      figures: [figure],
    } of report.indicators)
      if (groups.every(({ n }) => n !== undefined))
        expect(groups.reduce((sum, { n = 0 }) => sum + n, 0)).toBe(figure?.n);
    expect(indicator(report, "unsafe-ever").groups.every(({ n }) => n !== undefined)).toBe(true);
  });
});

describe("method breaks", () => {
  const reworded = bankSome.map((question): Question =>
    question.id === "unsafe"
      ? {
          ...question,
          version: 2,
          words: { ...question.words, nl: "Voelt u zich hier weleens onveilig?" },
        }
      : question,
  );
  test("cut a figure, and every figure whose question waits for the one that changed", () => {
    const chance = chances(3);
    const its = {
      ...few(1),
      waves: [
        aWave({ number: 1, n: 200, chance, questions: bankSome }),
        aWave({ number: 2, n: 200, chance, questions: reworded }),
        aWave({ number: 3, n: 200, chance, questions: reworded }),
      ],
    };
    const report = reportOf(its);
    expect(
      ["unsafe-ever", "unsafe-often", "team-known"].map((id) => indicator(report, id).breaks),
    ).toEqual([[2], [2], []]);
    expect(indicator(report, "unsafe-ever").changes).toEqual([
      { wave: 2, verdict: "method-break" },
      { wave: 3, verdict: "method-break" },
    ]);
    expect(indicator(report, "unsafe-ever").latest).toMatchObject({ wave: 3, before: 2 });
    const small = reportOf({
      ...few(1),
      waves: [
        aWave({ number: 1, n: 40, chance, questions: bankSome }),
        aWave({ number: 2, n: 40, chance, questions: reworded }),
      ],
    });
    expect([
      lastOf(indicator(small, "unsafe-ever")).verdict,
      lastOf(indicator(small, "team-known")).verdict,
    ]).toEqual(["method-break", "no-figure"]);
  });

  test("are found also where a wave between did not ask the question", () => {
    const chance = chances(3);
    const waves = [
      aWave({ number: 1, n: 60, chance, questions: bankSome }),
      aWave({
        number: 2,
        n: 60,
        chance,
        questions: bankSome.filter(({ id }) => !id.startsWith("unsafe")),
      }),
      aWave({ number: 3, n: 60, chance, questions: reworded }),
    ];
    expect(breaksOf(waves, [QuestionId.parse("unsafe")])).toEqual(["3"]);
  });
});

describe("a verdict", () => {
  test("finds a planted effect, and claims none where there is none", () => {
    const planted = Array.from({ length: 20 }, (_, at) =>
      reportOf(
        few(2, {
          seed: 100 + at,
          habits: { "team-known": { yes: 85, no: 15 }, unsafe: { yes: 8, no: 92 } },
        }),
      ),
    );
    expect(
      planted.filter((report) =>
        ["team-known", "unsafe-ever"].every(
          (id) => lastOf(indicator(report, id)).verdict === "better",
        ),
      ).length,
    ).toBeGreaterThanOrEqual(19);
    const nothing = Array.from({ length: 60 }, (_, at) => reportOf(few(2, { seed: 500 + at })));
    const claims = nothing.filter(({ indicators }) =>
      indicators.some((one) => one.primary && ["better", "worse"].includes(lastOf(one).verdict)),
    );
    expect(claims.length).toBeLessThanOrEqual(4);
  }, 60_000);

  test("rests on the primary set of the first wave, whatever a later bank declares", () => {
    const chance = chances(4);
    const declared = bankSome.map((question): Question => ({
      ...question,
      indicators: question.indicators.map((one) => ({
        ...one,
        primary: "declared later on, which is too late",
      })),
    }));
    const report = reportOf({
      ...few(1),
      waves: [
        aWave({ number: 1, n: 100, chance, questions: bankSome }),
        aWave({ number: 2, n: 100, chance, questions: declared }),
      ],
    });
    expect(report.indicators.filter(({ primary }) => primary).map(({ id }) => id)).toEqual([
      "unsafe-ever",
      "trust-municipality-much",
      "team-known",
    ]);
  });

  test("is not given on fewer than fifty answers, and neither is the change that would tell the figure", () => {
    const report = reportOf(few(2, { n: 45 }));
    expect(
      report.indicators
        .flatMap((one) => [...one.figures, ...one.changes])
        .filter(
          (one) =>
            ("estimate" in one && one.estimate !== undefined) ||
            ("difference" in one && one.difference !== undefined),
        ),
    ).toEqual([]);
    expect(new Set(report.indicators.map((one) => lastOf(one).verdict))).toEqual(
      new Set(["no-figure"]),
    );
  });
});

describe("a cause", () => {
  const there = (habits = {}) =>
    few(2, { seed: 61, n: 300, neighbourhood: facts("Limmel"), habits });
  const better = { "team-known": { yes: 90, no: 10 } };
  test("is not claimed without a comparison area", () => {
    expect(
      new Set(reportOf(few(2, { habits: better })).indicators.map(({ cause }) => cause.kind)),
    ).toEqual(new Set(["not-claimed"]));
  });

  test("is held against the change there: what improved in both places says nothing of the approach", () => {
    const alone = indicator(
      reportOf(few(2, { n: 300, habits: better }), { comparison: there() }),
      "team-known",
    );
    expect(alone.cause).toMatchObject({ kind: "held-against", place: "Limmel", verdict: "better" });
    const both = indicator(
      reportOf(few(2, { n: 300, habits: better }), { comparison: there(better) }),
      "team-known",
    );
    expect([lastOf(both).verdict, both.cause]).toMatchObject([
      "better",
      { kind: "held-against", verdict: "no-demonstrable-difference" },
    ]);
    if (alone.cause.kind === "held-against")
      expect(alone.cause.difference + alone.cause.there).toBeCloseTo(
        lastOf(alone).difference ?? Number.NaN,
        4,
      );
  });

  test("is not looked for in an area that was measured at other times", () => {
    // Half a year earlier and half a year later: neither closed when ours did.
    const late = there().waves.map((wave, at): WaveData => ({
      ...wave,
      wave: {
        ...wave.wave,
        plan: {
          ...wave.wave.plan,
          closing: shiftDays(wave.wave.plan.closing, at === 0 ? -182 : 182),
        },
      },
    }));
    expect(
      indicator(
        reportOf(few(2, { habits: better }), { comparison: { ...there(), waves: late } }),
        "team-known",
      ).cause,
    ).toEqual({ kind: "not-claimed" });
  });
});

describe("weights", () => {
  test("meet the areas: a part of the neighbourhood that answered too little counts for its residents", () => {
    const its = few(1);
    const [data] = its.waves;
    const half = {
      ...(data ?? expect.fail()),
      responses: data?.responses.filter(({ area }, at) => area !== "noord" || at % 4 === 0) ?? [],
    };
    expect(reportOf({ ...its, waves: [half] }).weighting).toEqual({ by: ["area"] });
  });

  test("where nobody of an area answered, the report says so and weights by the draw: it never fails", () => {
    const its = few(2);
    const waves = its.waves.map((wave, at) =>
      at === 0
        ? wave
        : { ...wave, responses: wave.responses.filter(({ area }) => area !== "zuid") },
    );
    const report = reportOf({ ...its, waves });
    expect(report.weighting).toEqual({
      by: [],
      fault: { wave: 2, kind: "empty", margin: "area", category: "zuid" },
    });
    expect(lastOf(indicator(report, "team-known")).difference).toBeDefined();
  });

  const gender = aQuestion("gender", {
    answers: [anAnswer("woman", 1), anAnswer("man", 2), anAnswer("other", 3)],
  });
  test("fall back on the areas alone when what people told of themselves cannot be met", () => {
    const chance = chances(8);
    const waves = [1, 2].map((number) =>
      aWave({
        number,
        n: 200,
        chance,
        questions: [...bankSome, gender],
        habits: { gender: { woman: 50, man: 50 } },
      }),
    );
    const population = (other: number) => ({
      [gender.id]: {
        [AnswerId.parse("woman")]: 1600,
        [AnswerId.parse("man")]: 1540,
        ...(other > 0 ? { [AnswerId.parse("other")]: other } : {}),
      },
    });
    expect(
      reportOf({ ...few(1), waves, design: { ...DESIGN, population: population(0) } }).weighting,
    ).toEqual({ by: ["area", "gender"] });
    expect(
      reportOf({ ...few(1), waves, design: { ...DESIGN, population: population(40) } }).weighting,
    ).toMatchObject({
      by: ["area"],
      fault: { kind: "empty", margin: "gender", category: "other" },
    });
  });

  test("a wave in which nobody answered yet gives a report without figures", () => {
    const report = reportOf(few(2, { n: 0 }));
    expect(
      report.indicators
        .flatMap((one) => one.figures)
        .every(({ n, estimate }) => n === undefined && estimate === undefined),
    ).toBe(true);
  });
});

describe("what is hidden", () => {
  const numbers = fc.array(fc.nat({ max: 90 }), { minLength: 2, maxLength: 5 });
  test("cannot be computed back: what is missing of a whole is two numbers or more that could be others, and as large as what may be told", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 20 }), (bases, rest) => {
        const { counts, figures: told } = shownParts(bases, rest, "public");
        const all = [...bases, ...(rest > 0 ? [rest] : [])];
        const hidden = all.filter((_, at) => at >= bases.length || counts[at] === undefined);
        const secret = bases.filter((base, at) => counts[at] === undefined && base < 10);
        expect(counts.every((count) => count === undefined || count >= 10)).toBe(true);
        if (secret.length > 0) expect(hidden.length > 1 || all.length === 1).toBe(true);
        if (secret.length > 0 && hidden.length < all.length)
          expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(10);
        for (const [at, figure] of told.entries())
          if (figure) expect(bases[at]).toBeGreaterThanOrEqual(50);
        const untold = all.filter(
          (base, at) => base > 0 && (at >= bases.length || told[at] !== true),
        );
        if (untold.length > 0 && told.includes(true))
          expect(untold.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(50);
      }),
    );
  });

  test("of who was drawn, began and answered no number below ten is told, and none that is hidden alone in a row", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            answered: fc.nat({ max: 60 }),
            unfinished: fc.nat({ max: 30 }),
            more: fc.nat({ max: 60 }),
          }),
          { minLength: 2, maxLength: 5 },
        ),
        (areas) => {
          const shown = shownRows(
            areas.map(({ answered, unfinished, more }) => ({
              answered,
              unfinished,
              drawn: answered + unfinished + more,
            })),
            "public",
          );
          for (const [at, { answered, begun }] of shown.entries()) {
            const {
              answered: real,
              unfinished,
              more,
            } = areas[at] ?? { answered: 0, unfinished: 0, more: 0 };
            if (answered !== undefined)
              expect([answered >= 10, unfinished + more >= 10 || begun !== undefined]).toEqual([
                true,
                true,
              ]);
            if (begun !== undefined)
              expect([begun - real, begun]).toEqual([unfinished, real + unfinished]);
          }
        },
      ),
    );
  });

  test("how few began and did not hand in costs no row its answers: then nobody is told how many began", () => {
    const rows = [
      { answered: 60, unfinished: 3, drawn: 200 },
      { answered: 80, unfinished: 40, drawn: 300 },
    ];
    expect(shownRows(rows, "public")).toEqual([
      { answered: 60, begun: undefined },
      { answered: 80, begun: undefined },
    ]);
    expect(
      shownRows(
        rows.map((row) => ({ ...row, unfinished: 12 })),
        "public",
      ),
    ).toEqual([
      { answered: 60, begun: 72 },
      { answered: 80, begun: 92 },
    ]);
  });

  test("stands nowhere in a public report: no number of people below ten, no figure of fewer than fifty", () => {
    for (const [n, seed] of [
      [30, 1],
      [70, 2],
      [140, 3],
      [260, 4],
    ] as const) {
      const report = reportOf(few(2, { n, seed, panel: 20 }));
      const people: number[] = [];
      JSON.stringify(report, (key, value: unknown) =>
        ["n", "pairs", "answered", "begun", "respondents", "panelOnly", "trimmed"].includes(key) &&
        typeof value === "number" &&
        people.push(value) > 0
          ? value
          : value,
      );
      expect(people.length > 0 && Math.min(...people)).toBeGreaterThanOrEqual(10);
      for (const { figures: its, groups, modes } of report.indicators)
        for (const one of [...its, ...groups, ...modes])
          if (one.estimate !== undefined) expect(one.n).toBeGreaterThanOrEqual(50);
    }
  });

  test("inside the team numbers from five on are told", () => {
    const inside = reportOf(few(1, { n: 8 }), { readers: "inside" });
    expect([
      inside.waves[0]?.respondents,
      reportOf(few(1, { n: 8 })).waves[0]?.respondents,
    ]).toEqual([8, undefined]);
  });
});

describe("all neighbourhoods together", () => {
  const one = few(3, { habits: { "team-known": { yes: 80, no: 20 } }, panel: 60 });
  const withoutFrame = ({ indicators, weighting, channels, notes }: WaveReport) => ({
    indicators,
    weighting,
    channels,
    notes,
  });
  test("are, when there is one, that one", () => {
    const [all, alone] = [reportOfAll([one]), reportOf(one)];
    expect(withoutFrame(all ?? expect.fail())).toEqual(withoutFrame(alone));
    expect(all?.waves.map(({ respondents, deff }) => [respondents, deff])).toEqual(
      alone.waves.map(({ respondents, deff }) => [respondents, deff]),
    );
  });

  test("count each by its residents, however many answered", () => {
    const small = { ...facts("Limmel"), inhabitants: 1 };
    const chance = chances(5);
    const known = (yes: number) => ({ "team-known": { yes, no: 100 - yes } });
    const data = (
      neighbourhood: ReturnType<typeof facts>,
      n: number,
      yes: number,
      times: number,
    ): Measurements => {
      const wave = aWave({
        neighbourhood,
        number: 1,
        n,
        chance,
        questions: bankSome,
        habits: known(yes),
      });
      const drawing = wave.wave.drawing ?? expect.fail();
      return {
        ...one,
        neighbourhood,
        waves: [
          {
            ...wave,
            wave: {
              ...wave.wave,
              drawing: {
                ...drawing,
                population: Object.fromEntries(
                  Object.entries(drawing.population).map(([area, people]) => [
                    AreaId.parse(area),
                    people * times,
                  ]),
                ),
              },
            },
          },
        ],
      };
    };
    const report = reportOfAll([data(facts(), 60, 100, 3), data(small, 400, 0, 1)]);
    expect(indicator(report, "team-known").figures[0]).toMatchObject({ n: 460, estimate: 0.75 });
  });

  test("are compared only over waves that all of them had", () => {
    const report = reportOfAll([one, few(2, { seed: 9, neighbourhood: facts("Limmel") })]);
    expect([report?.waves.map(({ number }) => number), report?.scope]).toMatchObject([
      [1, 2],
      { kind: "all", apart: [3] },
    ]);
    expect(reportOfAll([])).toBeUndefined();
  });

  test("do not give away the one that has too few answers to be told of", () => {
    const [large, larger, tiny] = [
      few(1, { n: 120 }),
      few(1, { n: 150, seed: 2, neighbourhood: facts("Wittevrouwenveld") }),
      few(1, { n: 6, seed: 3, neighbourhood: facts("Limmel") }),
    ];
    const report = reportOfAll([large, larger, tiny]);
    expect([report?.waves[0]?.respondents, indicator(report, "team-known").figures[0]]).toEqual([
      undefined,
      { wave: 1 },
    ]);
    expect(
      report?.response[0]?.categories.filter(({ answered }) => answered !== undefined),
    ).toHaveLength(1);
    expect(indicator(reportOfAll([large, larger]), "team-known").figures[0]).toMatchObject({
      n: 270,
    });
  });
});

describe("as it is stored", () => {
  const REFERENCES: ReferenceFigure[] = [
    {
      kind: "municipality",
      place: "Maastricht",
      indicator: "unsafe-often",
      on: day("2026-03-01"),
      n: 1200,
      estimate: 0.03,
      source: "Veiligheidsmonitor",
    },
    {
      kind: "comparison-area",
      place: "Heer",
      indicator: "liveability-mean",
      on: day("2026-03-01"),
      n: 300,
      estimate: 7.1,
      se: 0.1,
      source: "Buurtpeiling",
    },
  ];
  test("a report of all questions and five waves is smaller than 300 KB, and is read as it was written", () => {
    const report = reportOf(measurements({ waves: 5, n: 400, panel: 120 }), {
      references: REFERENCES,
      readers: "inside",
      comparison: measurements({ neighbourhood: facts("Limmel"), waves: 5, seed: 3 }),
    });
    const written = JSON.stringify(report);
    expect(Buffer.byteLength(written)).toBeLessThan(300_000);
    expect(WaveReport.parse(JSON.parse(written))).toEqual(report);
    expect(
      [...written.matchAll(/-?\d+\.\d+(?:e-?\d+)?/g)].filter(
        ([number]) => Number(number) !== Number(Number(number).toPrecision(6)),
      ),
    ).toEqual([]);
  });

  test("figures of others stand beside ours, with an interval when there is enough to reckon one", () => {
    const report = reportOf(measurements({ waves: 1 }), { references: REFERENCES });
    expect(indicator(report, "unsafe-often").references).toMatchObject([
      {
        place: "Maastricht",
        estimate: 0.03,
        low: expect.closeTo(0.0218, 3),
        high: expect.closeTo(0.0413, 3),
      },
    ]);
    expect(indicator(report, "liveability-mean").references).toMatchObject([
      { low: expect.closeTo(6.904, 3), high: expect.closeTo(7.296, 3) },
    ]);
  });
});
