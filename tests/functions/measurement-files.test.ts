import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Channel } from "#domain/answer/ballot.ts";
import {
  AreaId,
  BallotKey,
  Day,
  measurementRoundOf,
  NeighbourhoodId,
  waveIdOf,
} from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Given } from "#domain/form/form.ts";
import { measure } from "#domain/measurement/report/measure.ts";
import { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { collectAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Response } from "#domain/measurement/wave/wave.ts";
import { questionBank } from "#stores/question-bank.ts";
import { sha256 } from "#stores/sha256.ts";
import { responseFiles } from "#console/measurement/formats/responses.ts";
import { resultFiles } from "#cli/commands/results.ts";
import { savParts, type System } from "#console/measurement/formats/sav.ts";
import { aQuestion, anAnswer, id } from "#tests/domain/measurement/questions.ts";

type Meta = {
  header: {
    n_cases: number;
    n_vars: number;
    encoding: string;
    fileLabel?: string;
    weight?: { name: string };
  };
  sysvars: { name: string; label: string; missing: unknown }[];
  valueLabels: { appliesToNames: string[]; entries: { val: number; label: string }[] }[];
};
/** Another's reader, so that it is not us alone who understand what we write. */
const { SavBufferReader } = createRequire(import.meta.url)("sav-reader") as {
  SavBufferReader: new (bytes: Buffer) => {
    meta: Meta;
    open(): Promise<void>;
    readAllRows(nulls: boolean): Promise<Record<string, unknown>[]>;
  };
};
async function read(parts: Iterable<Buffer | string>) {
  const reader = new SavBufferReader(Buffer.concat([...parts].map((part) => Buffer.from(part))));
  await reader.open();
  return { meta: reader.meta, rows: await reader.readAllRows(true) };
}
/** The reader gives SPSS's own missing value as the number that stands for it. */
const MISSING = -Number.MAX_VALUE;

const [CENTRE, NORTH] = [AreaId.parse("centre"), AreaId.parse("north")];
const AREAS = [
  { id: CENTRE, name: "Centrum" },
  { id: NORTH, name: "Noord" },
];
const round = measurementRoundOf(waveIdOf(NeighbourhoodId.parse("limmel"), 1));
const yesNo = aQuestion("unsafe-here");
const several = aQuestion("victim", {
  kind: "multiple",
  answers: [
    anAnswer("burglary", 1),
    anAnswer("theft", 2),
    anAnswer("none", 8, { alone: true }),
    anAnswer("unknown", 9, { missing: true, alone: true }),
  ],
});
const open = aQuestion("remarks", { kind: "open", answers: [], longest: 2000 });
const QUESTIONS = [yesNo, several, open];
let keys = 0;
const response = (given: object, more: Partial<Response> = {}): Response => ({
  round,
  key: BallotKey.parse(sha256(String((keys += 1)))),
  handedIn: true,
  page: 3,
  area: CENTRE,
  channel: "email",
  language: "nl",
  weight: 1.5,
  given: Given.parse(given),
  ...more,
});
const files = (
  responses: readonly Response[],
  {
    language = "nl",
    ...more
  }: {
    language?: Language;
    beside?: { panel?: boolean; open?: boolean };
    smallest?: number;
    questions?: typeof QUESTIONS;
  } = {},
) => {
  const made = responseFiles(
    {
      questionnaire: { questions: more.questions ?? QUESTIONS },
      responses,
      areas: AREAS,
      language,
      title: "Limmel, meting 1",
      day: Day.parse("2026-10-19"),
      smallest: 1,
      ...more,
    },
    sha256,
  );
  const text = (kind: string) =>
    [...(made.find((file) => file.kind === kind)?.parts ?? [])].join("");
  return {
    csv: parse(text("csv"), { columns: true }) as Record<string, string>[],
    codebook: parse(text("codebook"), { columns: true }) as Record<string, string>[],
    text,
    sav: () => made.find((file) => file.kind === "sav")?.parts ?? [],
  };
};

describe("the answers of a wave without identity", () => {
  test("are one row for each response that was handed in, with codes as numbers", () => {
    const { csv } = files([
      response({ "unsafe-here": ["yes"] }, { area: NORTH, channel: "paper", language: "ar" }),
      response({ "unsafe-here": ["no"] }, { handedIn: false }),
    ]);
    expect(csv).toEqual([
      {
        area: "2",
        channel: "3",
        language: "3",
        weight: "1.5",
        unsafe_here: "1",
        victim_burglary: "",
        victim_theft: "",
        victim_none: "",
        victim_unknown: "",
      },
    ]);
  });

  test("an area that the neighbourhood does not have any more stands under its own name, after the others", () => {
    const { csv, codebook } = files([response({}, { area: AreaId.parse("south") }), response({})]);
    expect(new Set(csv.map(({ area }) => area))).toEqual(new Set(["1", "3"]));
    expect(
      codebook
        .filter(({ variable }) => variable === "area")
        .map(({ value, words }) => [value, words]),
    ).toEqual([
      ["1", "Centrum"],
      ["2", "Noord"],
      ["3", "south"],
    ]);
  });

  test("a multiple answer is 0 or 1 for each of its answers, and neither for who does not know or did not answer", () => {
    const { csv } = files([
      response({ victim: ["theft"] }),
      response({ victim: ["unknown"] }),
      response({ victim: ["none"] }),
      response({}),
    ]);
    expect(
      csv
        .map(
          ({
            victim_burglary: burglary,
            victim_theft: theft,
            victim_none: none,
            victim_unknown: unknown,
          }) => [burglary, theft, none, unknown].join(),
        )
        .toSorted(),
    ).toEqual([",,,", ",,,1", "0,0,1,0", "0,1,0,0"]);
  });

  test("hold no key, no panel code and no open answer until somebody decides so", () => {
    const one = response(
      { remarks: "Mijn buurman Jan" },
      { panel: PanelCode.parse("p".repeat(22)) },
    );
    const [plain, beside] = [files([one]), files([one], { beside: { panel: true, open: true } })];
    const bytes = Buffer.concat([...plain.sav()].map((part) => Buffer.from(part))).toString(
      "latin1",
    );
    for (const secret of [one.key, "p".repeat(22), "buurman"])
      expect(plain.text("csv") + bytes).not.toContain(secret);
    expect(beside.csv[0]).toMatchObject({ panel: "p".repeat(22), remarks: "Mijn buurman Jan" });
    expect(beside.text("csv")).not.toContain(one.key);
  });

  test("stand in an order that follows from what they say alone: whoever came first, and under which key, cannot be told", () => {
    const answers = fc.array(
      fc.record({
        answer: fc.constantFrom("yes", "no", "unknown"),
        area: fc.constantFrom(CENTRE, NORTH),
        channel: fc.constantFrom<Channel>("email", "letter", "paper"),
      }),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(answers, fc.integer(), (given, turn) => {
        const cast = () =>
          given.map(({ answer, area, channel }) =>
            response({ "unsafe-here": [answer] }, { area, channel }),
          );
        const at = Math.abs(turn) % given.length;
        const shuffled = cast();
        expect(
          files([...shuffled.slice(at), ...shuffled.slice(0, at)].toReversed()).text("csv"),
        ).toBe(files(cast()).text("csv"));
      }),
    );
  });

  test("do not tell the channel and the language of who shares them with fewer than five, nor such an area", () => {
    const many = Array.from({ length: 6 }, () => response({ "unsafe-here": ["yes"] }));
    const { csv } = files(
      [
        ...many,
        response({ "unsafe-here": ["no"] }, { language: "uk" }),
        response({ "unsafe-here": ["unknown"] }, { area: NORTH }),
      ],
      { smallest: 5 },
    );
    expect(csv.find(({ unsafe_here: answer }) => answer === "2")).toMatchObject({
      area: "1",
      channel: "",
      language: "",
    });
    expect(csv.find(({ unsafe_here: answer }) => answer === "3")).toMatchObject({
      area: "",
      channel: "",
      language: "",
    });
    expect(
      csv.filter(
        ({ area, channel, language }) => area === "1" && channel === "1" && language === "1",
      ),
    ).toHaveLength(6);
  });

  test.each(["=1+1", "@SUM(A1)", "+31", "-2+3", " =1", "'=1"])(
    "an open answer %j is text and no formula",
    (words) => {
      const { text } = files([response({ remarks: words })], { beside: { open: true } });
      expect(text("csv")).toContain(`'${words}`);
    },
  );

  test("the code book tells what every number means, and which are missing values", () => {
    const { codebook } = files([response({})], { language: "en" });
    expect(codebook.filter(({ variable }) => variable === "unsafe_here")).toEqual([
      {
        variable: "unsafe_here",
        label: "unsafe-here in English?",
        level: "nominal",
        value: "1",
        words: "yes en",
        missing: "0",
      },
      {
        variable: "unsafe_here",
        label: "unsafe-here in English?",
        level: "nominal",
        value: "2",
        words: "no en",
        missing: "0",
      },
      {
        variable: "unsafe_here",
        label: "unsafe-here in English?",
        level: "nominal",
        value: "3",
        words: "unknown en",
        missing: "1",
      },
    ]);
  });
});

describe("the same as SPSS's own file", () => {
  test("is read by another's program with labels, missing values and weight, and holds what the CSV holds", async () => {
    const responses = [
      response({ "unsafe-here": ["unknown"], victim: ["theft"] }, { weight: 2.25 }),
      response({ "unsafe-here": ["no"] }, { weight: undefined, area: NORTH }),
    ];
    const { csv, sav } = files(responses);
    const { meta, rows } = await read(sav());
    expect(meta.header).toMatchObject({
      n_cases: 2,
      n_vars: 9,
      encoding: "UTF-8",
      fileLabel: "Limmel, meting 1",
      weight: { name: "weight" },
    });
    expect(meta.sysvars.find(({ name }) => name === "unsafe_here")).toMatchObject({
      label: "unsafe-here?",
      missing: 3,
    });
    expect(
      meta.valueLabels
        .find(({ appliesToNames }) => appliesToNames.includes("area"))
        ?.entries.map(({ val, label }) => [val, label]),
    ).toEqual([
      [1, "Centrum"],
      [2, "Noord"],
    ]);
    expect(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            value === MISSING ? "" : String(value),
          ]),
        ),
      ),
    ).toEqual(csv);
  });

  test.each(Language.options)(
    "speaks %s: every question and every answer of the bank in its own letters, cut at no half letter",
    async (language) => {
      const { questions } = questionBank;
      const closed = questions.filter(
        ({ kind }) => kind === "single" || kind === "agree" || kind === "grade",
      );
      const { meta } = await read(
        files([response({})], { language, questions: [...questions] }).sav(),
      );
      expect(closed.length).toBeGreaterThan(15);
      for (const { id: question, words, answers } of closed) {
        const name = question.replaceAll("-", "_");
        expect(meta.sysvars.find((one) => one.name === name)?.label).toContain(
          (words[language] ?? "").normalize("NFC"),
        );
        expect(
          meta.valueLabels
            .find(({ appliesToNames }) => appliesToNames.includes(name))
            ?.entries.map(({ val, label }) => [val, label]),
        ).toEqual(answers.map((answer) => [answer.code, answer.words[language]?.normalize("NFC")]));
      }
    },
  );

  const system = (more: Partial<System>): System => ({
    title: "t",
    day: "2026-10-19",
    variables: [],
    cases: 0,
    rows: [],
    ...more,
  });

  test("labels and texts that are too long end in a whole letter", async () => {
    const long = "їжак ".repeat(200);
    const { meta } = await read(
      savParts(
        system({
          variables: [
            {
              kind: "number",
              name: "x",
              label: long,
              level: "nominal",
              decimals: 0,
              values: [{ value: 1, label: `a${long}` }],
              missing: [],
            },
          ],
        }),
      ),
    );
    const [label, words] = [
      meta.sysvars[0]?.label ?? "",
      meta.valueLabels[0]?.entries[0]?.label ?? "",
    ];
    expect([
      Buffer.byteLength(label) <= 255,
      Buffer.byteLength(label) > 250,
      long.startsWith(label),
    ]).toEqual([true, true, true]);
    expect([
      Buffer.byteLength(words) <= 120,
      Buffer.byteLength(words) > 115,
      `a${long}`.startsWith(words),
    ]).toEqual([true, true, true]);
  });

  test("any numbers and any plain texts come back as they were, also texts that SPSS holds in segments", async () => {
    const cell = fc.record({
      number: fc.option(
        fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e300, max: 1e300 })),
      ),
      short: fc.stringMatching(/^[a-z]{0,9}$/),
      long: fc.stringMatching(/^[a-z]{0,700}$/),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 8 }),
        fc.constantFrom(255, 256, 504, 505, 700),
        async (given, width) => {
          const variables: System["variables"] = [
            { kind: "text", name: "long", label: "l", width },
            {
              kind: "number",
              name: "number",
              label: "n",
              level: "scale",
              decimals: 2,
              values: [],
              missing: [],
            },
            { kind: "text", name: "short", label: "s", width: 9 },
          ];
          const { rows, meta } = await read(
            savParts(
              system({
                variables,
                cases: given.length,
                rows: given.map(({ number, short, long }) => [long, number ?? undefined, short]),
              }),
            ),
          );
          expect(meta.sysvars.map(({ name }) => name)).toEqual(["long", "number", "short"]);
          expect(rows).toEqual(
            given.map(({ number, short, long }) => ({
              long: long.slice(0, width),
              number: number ?? MISSING,
              short,
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("comes in parts, so that a hundred thousand rows never stand in memory together", () => {
    let most = 0;
    let all = 0;
    const row = Array.from({ length: 40 }, (_, at) => at);
    const rows = (function* () {
      for (let at = 0; at < 100_000; at += 1) yield row;
    })();
    for (const part of savParts(
      system({
        variables: row.map((at) => ({
          kind: "number",
          name: `x${at}`,
          label: "",
          level: "scale",
          decimals: 0,
          values: [],
          missing: [],
        })),
        cases: 100_000,
        rows,
      }),
    )) {
      most = Math.max(most, part.length);
      all += part.length;
    }
    expect(all).toBeGreaterThan(100_000 * 40 * 8);
    expect(most).toBeLessThan(200_000);
  });

  test.each([
    ["two of one name", ["x", "X"]],
    ["a word of SPSS", ["with"]],
    ["a letter that it does not take", ["a-b"]],
    ["nothing", [""]],
  ])("refuses names: %s", (_, names) => {
    expect(() => [
      ...savParts(
        system({ variables: names.map((name) => ({ kind: "text", name, label: "", width: 1 })) }),
      ),
    ]).toThrow(RangeError);
  });

  test("a question may be called like a column of ours, and an answer as another question ends", async () => {
    const questions = [aQuestion("weight"), aQuestion("with"), aQuestion("victim-theft"), several];
    const { meta } = await read(files([response({})], { questions }).sav());
    expect(meta.sysvars.map(({ name }) => name)).toEqual([
      "area",
      "channel",
      "language",
      "weight",
      "weight_2",
      "with_2",
      "victim_theft",
      "victim_burglary",
      "victim_theft_2",
      "victim_none",
      "victim_unknown",
    ]);
    expect(id("weight")).toBe("weight");
  });
});

describe("the results for programs", () => {
  const spec = MeasureSpec.parse({
    wave: "wave",
    items: [
      {
        id: "unsafe",
        type: "proportion",
        column: "unsafe",
        counts: ["ja"],
        others: ["nee"],
        better: "lower",
      },
    ],
    primary: ["unsafe"],
  });
  const measured = (waves: readonly [string, yes: number, all: number][]) => {
    const answers = collectAnswers(spec, {});
    const table = answers.table(["wave", "unsafe"], "");
    if (table.kind === "open")
      for (const [wave, yes, all] of waves)
        for (let at = 0; at < all; at += 1) table.add([wave, at < yes ? "ja" : "nee"]);
    const result = measure(spec, answers.waves(), waves[0]?.[0] ?? "");
    if (result.kind !== "measured") throw new Error(result.kind);
    return result;
  };
  const textOf = (result: ReturnType<typeof measured>, kind: string) =>
    resultFiles(result).find((file) => file.kind === kind)?.text ?? "";

  test("say the same as CSV and as JSON, a number below 0 stays a number, and what cannot be told is empty", () => {
    const result = measured([
      ["2010", 63, 180],
      ["2011", 47, 175],
    ]);
    const json = JSON.parse(textOf(result, "json")) as {
      comparisons: Record<string, unknown>[];
      estimates: Record<string, unknown>[];
    };
    const [change] = parse(textOf(result, "comparisons"), { columns: true }) as Record<
      string,
      string
    >[];
    expect(json.comparisons[0]).toMatchObject({
      wave: "2011",
      baseline: "2010",
      item: "unsafe",
      difference: expect.closeTo(-0.0814, 4),
      p: expect.closeTo(0.0972, 4),
      verdict: "no-demonstrable-difference",
    });
    expect(change).toMatchObject({
      difference: String(json.comparisons[0]?.["difference"]),
      p_adjusted: String(json.comparisons[0]?.["p_adjusted"]),
      primary: "1",
      panel_p: "",
    });
    const estimates = parse(textOf(result, "estimates"), { columns: true }) as Record<
      string,
      string
    >[];
    expect(estimates.map(({ wave, n }) => [wave, n])).toEqual([
      ["2010", "180"],
      ["2011", "175"],
    ]);
  });

  test("tell no figure of fewer than fifty answers, no change that rests on one, and no number of answers below ten", () => {
    const result = measured([
      ["2010", 63, 180],
      ["2011", 2, 7],
      ["2012", 20, 49],
    ]);
    const { estimates, comparisons } = JSON.parse(textOf(result, "json")) as {
      comparisons: Record<string, unknown>[];
      estimates: Record<string, unknown>[];
    };
    expect(estimates.map(({ n, estimate }) => [n, estimate])).toEqual([
      [180, 0.35],
      [null, null],
      [49, null],
    ]);
    expect(comparisons.map(({ difference, p, verdict }) => [difference, p, verdict])).toEqual([
      [null, null, "no-figure"],
      [null, null, "no-figure"],
    ]);
    expect(textOf(result, "json")).not.toMatch(/:7\b/);
  });
});
