import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buurtIn, buurtStarted } from "./run-command.ts";

const SAMPLE = new URL("../../data/measurement/", import.meta.url).pathname;
let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "measure-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command of somebody who has files of answers and nothing else. */
const measure = (...args: string[]) => buurtIn(folder, ["measure", ...args]);
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const unsafe = {
  id: "unsafe",
  type: "proportion",
  column: "unsafe",
  counts: ["ja"],
  others: ["nee"],
  better: "lower",
};
const spec = (more: object = {}) =>
  JSON.stringify({ items: [unsafe], primary: ["unsafe"], missing: ["weet niet"], ...more });
/** So many rows, of which so many say yes. */
const wave = (yes: number, all: number) =>
  `unsafe\n${Array.from({ length: all }, (_, at) => (at < yes ? "ja" : "nee")).join("\n")}\n`;
type Told = {
  estimates: Record<string, unknown>[];
  comparisons: Record<string, unknown>[];
  notes: unknown[];
};

describe("buurt measure", () => {
  test("gives the figures of our range as they were worked out by hand: 47 of 175 against 63 of 180", async () => {
    write("2010.csv", wave(47, 175));
    write("2011.csv", wave(63, 180));
    write("spec.json", spec());
    const { code, out } = await measure("2010.csv", "2011.csv", "--spec", "spec.json", "--json");
    expect(code).toBe(0);
    const { estimates, comparisons } = JSON.parse(out) as Told;
    expect(estimates[1]).toMatchObject({
      wave: "2011",
      item: "unsafe",
      n: 180,
      n_eff: 180,
      deff: 1,
      estimate: 0.35,
      se: expect.closeTo(Math.sqrt((0.35 * 0.65) / 179), 12),
    });
    expect(comparisons).toEqual([
      expect.objectContaining({
        wave: "2011",
        baseline: "2010",
        item: "unsafe",
        difference: expect.closeTo(0.0814, 4),
        low: expect.closeTo(-0.0148, 4),
        high: expect.closeTo(0.1754, 4),
        p: expect.closeTo(0.0972, 4),
        p_adjusted: expect.closeTo(0.0972, 4),
        verdict: "no-demonstrable-difference",
      }),
    ]);
  });

  test("measures the sample with weights, and writes a page that says what is shown and claims no cause", async () => {
    const { code, out } = await measure(
      join(SAMPLE, "answers.csv"),
      "--spec",
      join(SAMPLE, "spec.json"),
      "--strata",
      "area",
      "--report",
      "report.html",
      "--json",
    );
    expect(code).toBe(0);
    const { comparisons, estimates } = JSON.parse(out) as Told;
    expect(comparisons.map(({ item, verdict }) => `${String(item)} ${String(verdict)}`)).toEqual([
      "unsafe no-demonstrable-difference",
      "knows better",
      "grade no-demonstrable-difference",
    ]);
    expect(estimates.every(({ n, n_eff: effective }) => Number(effective) < Number(n))).toBe(true);
    const page = readFileSync(join(folder, "report.html"), "utf8");
    for (const words of [
      "aantoonbaar beter",
      "geen aantoonbaar verschil",
      "niet waardoor",
      "Kent het Veilige Buurten Team",
    ])
      expect(page).toContain(words);
    expect(page.match(/<svg class="chart"/g)?.length).toBe(5);
    expect(page.match(/<table/g)?.length).toBe(4);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test("draws no line through a method break, and shows no percentage of fewer than fifty", async () => {
    write("one.csv", wave(30, 100));
    write("two.csv", wave(20, 40));
    write("broken.json", spec({ items: [{ ...unsafe, breaks: ["two"] }] }));
    const { out } = await measure(
      "one.csv",
      "two.csv",
      "--spec",
      "broken.json",
      "--report",
      "broken.html",
      "--language",
      "en",
      "--json",
    );
    expect((JSON.parse(out) as Told).comparisons).toEqual([
      expect.objectContaining({ verdict: "method-break", difference: null, p: null }),
    ]);
    const page = readFileSync(join(folder, "broken.html"), "utf8");
    expect(page).toContain("too few answers to show");
    expect(page).not.toContain(">50%<");
  });

  test.each([
    ["a column that is not there", "wave\n1\n", {}, [], 'line 1: there is no column "unsafe"'],
    [
      "an answer that the spec does not know",
      "unsafe\nja\nmisschien\n",
      {},
      [],
      'line 3, unsafe: "misschien" is no answer here; it takes ja, nee',
    ],
    [
      "a weight that is none",
      "unsafe,w\nja,1\nnee,-2\n",
      {},
      ["--weights", "w"],
      'line 3, w: "-2" is no weight',
    ],
    [
      "a line that is too short",
      "unsafe,w\nja\n",
      {},
      [],
      "line 2: the line has 1 fields where the first line has 2",
    ],
    [
      "a category that the population lacks",
      "unsafe,sex\nja,m\nnee,q\n",
      { margins: [{ column: "sex", population: { m: 1, v: 1 } }] },
      [],
      'line 3, sex: "q" is no category of the population',
    ],
    [
      "nobody of a part of the population",
      "unsafe,sex\nja,m\nnee,m\n",
      { margins: [{ column: "sex", population: { m: 1, v: 1 } }] },
      [],
      'nobody of "v" (sex) answered',
    ],
    ["an empty file", "", {}, [], "the file is empty"],
    [
      "a baseline that was never measured",
      "unsafe\nja\n",
      {},
      ["--baseline", "2009"],
      "There is no such wave to compare with",
    ],
    [
      "a spec that is not right",
      "unsafe\nja\n",
      { primary: ["other"] },
      [],
      "primary.0: there is no item other",
    ],
  ])("refuses %s, with the line and what is wrong", async (_, file, more, args, sentence) => {
    write("given.csv", file);
    write("given.json", spec(more));
    const { code, err, out } = await measure("given.csv", "--spec", "given.json", ...args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("without a spec it was not understood; without the file it says so", async () => {
    expect((await measure("one.csv")).code).toBe(2);
    write("spec.json", spec());
    expect(await measure("nowhere.csv", "--spec", "spec.json")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no file nowhere.csv."),
    });
  });

  test("refuses a file that is given twice, by whatever path: its answers would count double", async () => {
    write("once.csv", wave(30, 100));
    write("spec.json", spec());
    symlinkSync(join(folder, "once.csv"), join(folder, "again.csv"));
    for (const other of ["./once.csv", "again.csv"]) {
      const { code, out, err } = await measure("once.csv", other, "--spec", "spec.json");
      expect([code, out, err]).toEqual([1, "", expect.stringContaining(`${other} is given twice`)]);
    }
  });

  describe("reads letters as they were written", () => {
    const accents = { items: [{ ...unsafe, counts: ["één keer"], others: ["nooit"] }] };
    const text = "unsafe\nnooit\néén keer\n";

    test("in UTF-8 with or without its mark, and in any other encoding that is named", async () => {
      write("accents.json", spec(accents));
      write("utf8.csv", text);
      write("marked.csv", `\uFEFF${text}`);
      write("windows.csv", Buffer.from(text, "latin1"));
      write("utf16.csv", Buffer.from(`\uFEFF${text}`, "utf16le"));
      for (const args of [
        ["utf8.csv"],
        ["marked.csv"],
        ["windows.csv", "--encoding", "windows-1252"],
        ["utf16.csv", "--encoding", "utf-16le"],
      ]) {
        const { code, out } = await measure(...args, "--spec", "accents.json", "--json");
        expect([args[0], code, (JSON.parse(out) as Told).estimates[0]?.["estimate"]]).toEqual([
          args[0],
          0,
          0.5,
        ]);
      }
    });

    test("and refuses what is not in UTF-8 with its line, and the name of the encoding that it may be in", async () => {
      write("accents.json", spec(accents));
      write("windows.csv", Buffer.from(text, "latin1"));
      write("utf16.csv", Buffer.from(`\uFEFF${text}`, "utf16le"));
      write("cut.csv", Buffer.from(text).subarray(0, -8));
      const told = async (...args: string[]) =>
        (await measure(...args, "--spec", "accents.json")).err;
      expect(await told("windows.csv")).toContain(
        "windows.csv is not written in utf-8: line 3 holds other bytes. If it is written in windows-1252, as Excel does, add --encoding windows-1252",
      );
      expect(await told("utf16.csv")).toContain(
        "line 1 holds other bytes. If it is written in utf-16le, as Excel does, add --encoding utf-16le",
      );
      expect(await told("cut.csv")).toContain("it ends within a letter");
      expect(
        await measure("windows.csv", "--spec", "accents.json", "--encoding", "klingon"),
      ).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringContaining("like utf-8, windows-1252 or utf-16le"),
      });
      write("accents.json", Buffer.from(spec(accents), "latin1"));
      expect(await told("windows.csv")).toContain("accents.json is not written in utf-8");
    });
  });

  test("writes the results for programs, and tells in them no figure of fewer than fifty", async () => {
    write("2010.csv", wave(47, 175));
    write("2011.csv", wave(20, 40));
    write("spec.json", spec());
    const { code } = await measure(
      "2010.csv",
      "2011.csv",
      "--spec",
      "spec.json",
      "--results",
      "out/results",
    );
    const file = (name: string) => readFileSync(join(folder, "out/results", name), "utf8");
    expect(code).toBe(0);
    expect(file("estimates.csv")).toMatch(
      /^wave,item,n,n_eff,deff,estimate,se,low,high\n2010,unsafe,175,175,1,0\.26857\d*,.*\n2011,unsafe,40,,,,,,\n$/,
    );
    expect(file("comparisons.csv")).toContain("2011,2010,unsafe,1,,,,,,,no-figure");
    expect((JSON.parse(file("results.json")) as Told).estimates[0]).toMatchObject({
      n: 175,
      n_eff: 175,
    });
  });

  test("a hundred thousand answers never stand in memory as text", async () => {
    const items = Array.from({ length: 8 }, (_, at) => ({
      ...unsafe,
      id: `q${at}`,
      column: `q${at}`,
    }));
    const row = (at: number) =>
      `${at % 2 === 0 ? "2010" : "2011"},${"x".repeat(600)},${items.map((_, nth) => ((at * (nth + 3)) % 7 < 2 ? "ja" : "nee")).join(",")}`;
    write(
      "many.csv",
      `${["wave", "remark", ...items.map(({ column }) => column)].join(",")}\n${Array.from({ length: 100_000 }, (_, at) => row(at)).join("\n")}\n`,
    );
    write("many.json", spec({ items, primary: ["q0"], wave: "wave" }));
    const { code, out, err } = await buurtStarted(
      folder,
      ["measure", "many.csv", "--spec", "many.json", "--json"],
      { NODE_OPTIONS: "--max-old-space-size=60" },
    );
    expect([code, err]).toEqual([0, expect.not.stringContaining("heap")]);
    expect((JSON.parse(out) as Told).estimates).toHaveLength(16);
  });
});
