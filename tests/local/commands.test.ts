import { buurtIn, buurtStarted } from "./run-command.ts";
import { releases, unpack } from "#tests/golden/folders.ts";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buurt = (...args: string[]) => buurtIn(ROOT, args);
const started = (...args: string[]) => buurtStarted(folder, args);

describe("the command", () => {
  test.each([
    [["--help"]],
    [["start", "--help"]],
    [["import", "--help"]],
    [["simulate", "--help"]],
    [["reference", "--help"]],
    [["status", "--help"]],
  ])("buurt %j says what it does", async (args) => {
    const { code, out } = await buurt(...args);
    expect([code, out.startsWith("Usage: buurt")]).toEqual([0, true]);
  });

  test.each([
    [["dance"], "unknown command 'dance'"],
    [["simulate", "--cycles", "many"], "give a whole number from 1 to 20"],
    [["simulate", "--first-day", "tomorrow"], "give a day like 2026-09-07"],
    [["start", "--port", "99999"], "give a port from 0"],
    [["import", "limmel"], "missing required argument 'file'"],
  ])("buurt %j is not understood: exit code 2 and what to write", async (args, sentence) => {
    const { code, err } = await buurt(...args);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });

  test("is started from any folder, and tells the shell by its exit code how it went", async () => {
    writeFileSync(join(folder, "ballots.csv"), "first,second,third\ntopic-a,topic-b,\n");
    const runs = await Promise.all([
      started("recount", "ballots.csv", "--json"),
      started("power", "--invited", "500", "--response", "40%", "--share", "30%", "--change", "5%"),
      started("recount", "nothing.csv"),
      started("dance"),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 1, 2]);
    expect(runs.map(({ out }) => out !== "")).toEqual([true, true, false, false]);
  });

  test("status of a folder where nothing runs has an exit code of its own", async () => {
    expect(await buurt("status", "--folder", join(folder, "nothing"), "--json")).toMatchObject({
      code: 3,
      out: '{"running":false}\n',
    });
  });

  test.each([
    [
      ["import", "atlantis", "data/sample/zonnestraat/residents.csv"],
      "There is no neighbourhood atlantis yet",
    ],
    [
      [
        "import",
        "zonnestraat",
        "nowhere.csv",
        "--facts",
        "data/sample/zonnestraat/neighbourhood.json",
      ],
      "There is no file nowhere.csv",
    ],
    [
      ["import", "Zonnestraat!", "data/sample/zonnestraat/residents.csv"],
      "is no id of a neighbourhood",
    ],
    [["simulate", "--neighbourhood", "nowhere"], "There is no nowhere/neighbourhood.json"],
    [["simulate", "--measure", "data/topics.json"], "data/topics.json is not right"],
    [
      ["reference", "limmel", "data/sample/zonnestraat/residents.csv"],
      "residents.csv cannot be used, and nothing was kept",
    ],
  ])("buurt %j: exit code 1 and what to put right", async (args, sentence) => {
    const { code, err } = await buurt(...args, "--folder", join(ROOT, ".buurt"));
    expect([code, err.includes(sentence)], err).toEqual([1, true]);
  });

  test(
    "a resident is erased where nothing runs, in the folder of an earlier release too, and is then nobody",
    { timeout: 180_000 },
    async () => {
      const place = join(folder, "earlier");
      unpack(releases()[0] ?? "", place);
      const who = ["zonnestraat", "omar.achten.1@example.org", "--folder", place];
      expect((await buurt("resident", "export", ...who)).out).toContain("Omar Achten");
      const erased = await buurt("resident", "erase", ...who);
      expect([erased.code, erased.err]).toEqual([0, ""]);
      const again = await buurt("resident", "export", ...who);
      expect([again.code, again.err]).toEqual([
        1,
        expect.stringContaining("Nothing is kept about"),
      ]);
    },
  );

  test("a residents file with faults is listed line by line, and nothing is imported", async () => {
    const file = join(folder, "residents.csv");
    writeFileSync(
      file,
      "name;email;language;area\nAnna;anna@example.org;nl;straat\nBert;bert;nl;straat\nCor;cor@example.org;fr;straat\n",
    );
    const { code, out, err } = await buurt(
      "import",
      "zonnestraat",
      file,
      "--facts",
      "data/sample/zonnestraat/neighbourhood.json",
      "--json",
      "--folder",
      join(ROOT, ".buurt"),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      imported: false,
      faults: [
        { line: 3, column: "email", message: '"bert" is not an e-mail address' },
        {
          line: 4,
          column: "language",
          message: '"fr" is no language that mails are written in; use nl, en, ar, tr, pl, uk',
        },
      ],
    });
    expect(err).toContain("has 2 faults, and nothing was imported");
  });

  test.each([
    [
      "portrait.webp",
      "RIFF\u0000\u0000\u0000\u0000WAVEfmt ",
      "portrait.webp is no JPEG, PNG or WebP, whatever its name says",
    ],
    ["nobody.png", undefined, 'nobody.png. Put it there, or leave "photo" out.'],
    [
      "../portrait.png",
      "\u0089PNG\r\n\u001a\n",
      "is no photo. Give the name of a .jpg, .png or .webp file that stands beside it",
    ],
  ])(
    "a neighbourhood whose contact person's photo is %s is refused with what to do",
    async (photo, bytes, sentence) => {
      const place = mkdtempSync(join(folder, "place-"));
      const facts = JSON.parse(
        readFileSync(join(ROOT, "data/sample/zonnestraat/neighbourhood.json"), "utf8"),
      ) as { contact: object };
      writeFileSync(
        join(place, "neighbourhood.json"),
        JSON.stringify({ ...facts, contact: { ...facts.contact, photo } }),
      );
      writeFileSync(
        join(place, "residents.csv"),
        "name;email;language;area\nAnna;anna@example.org;nl;straat\n",
      );
      if (bytes !== undefined) writeFileSync(join(place, photo), bytes, "latin1");
      const { code, err } = await buurt(
        "import",
        "zonnestraat",
        join(place, "residents.csv"),
        "--dry-run",
        "--folder",
        join(ROOT, ".buurt"),
      );
      expect([code, err.includes(sentence)], err).toEqual([1, true]);
    },
  );

  test(
    "the same seed writes the same bytes, another seed other ones",
    { timeout: 240_000 },
    async () => {
      const measure = join(folder, "measure.json");
      writeFileSync(
        measure,
        JSON.stringify({
          design: {
            version: "test",
            source: "of the test",
            sample: { kind: "census", onePerAddress: false },
            publishAfter: 1,
          },
          waves: 2,
          effectIn: [],
        }),
      );
      const runs = await Promise.all(
        [
          ["11", "one"],
          ["11", "two"],
        ].map(([seed = "", out = ""]) =>
          started(
            "simulate",
            "--seed",
            seed,
            "--measure",
            measure,
            "--out",
            join(folder, out),
            "--json",
            "--folder",
            join(ROOT, ".buurt"),
          ),
        ),
      );
      for (const { code, out } of runs) {
        expect(code).toBe(0);
        const summary = JSON.parse(out) as {
          largestHistory: number;
          largestStateBytes: number;
          measured: { waves: { status: string; drawn: number; verdicts: object }[] };
        };
        // Of so few nothing is published, and so nothing is claimed.
        expect(
          summary.measured.waves.map(({ status, drawn, verdicts }) => [
            status,
            drawn,
            [...new Set(Object.values(verdicts))],
          ]),
        ).toEqual([
          ["closed", 60, []],
          ["closed", 60, ["no-figure"]],
        ]);
        expect(summary).toMatchObject({
          residents: 60,
          cycles: [{ status: "closed", residents: 60 }],
        });
        expect(summary.largestHistory).toBeLessThanOrEqual(1000);
        expect(summary.largestStateBytes).toBeLessThanOrEqual(8 * 1024);
      }
      const files = [
        "report.html",
        "summary.json",
        "timeline.csv",
        "zonnestraat_whole_001/ballots.csv",
        "zonnestraat_whole_001/count.json",
        "zonnestraat_whole_001/feedback.json",
        "measured/zonnestraat_wave_002.json",
        "measured/all_2.html",
        "measured/dossier.html",
      ];
      for (const file of files)
        expect(readFileSync(join(folder, "one", file), "utf8"), file).toBe(
          readFileSync(join(folder, "two", file), "utf8"),
        );

      const other = started(
        "simulate",
        "--seed",
        "8",
        "--out",
        join(folder, "three"),
        "--folder",
        join(ROOT, ".buurt"),
      );
      // Whoever has the published files and the page's command gets the same count.
      const published = join(folder, "one/zonnestraat_whole_001");
      const count = JSON.parse(readFileSync(join(published, "count.json"), "utf8")) as {
        agenda: string[];
        rounds: object[];
        digest: string;
        root: string;
        ballots: number;
        lotOrder: string[];
        terms: { threshold: { minimum: number; share: string } };
      };
      for (const name of ["ballots.csv", "ballots.pb", "ballots.soi"]) {
        const again = await buurt(
          "recount",
          join(published, name),
          "--lot",
          count.lotOrder.join(),
          "--threshold",
          `${count.terms.threshold.minimum},${count.terms.threshold.share}`,
          "--json",
        );
        expect(JSON.parse(again.out), name).toMatchObject({
          agenda: count.agenda,
          rounds: count.rounds,
          digest: count.digest,
          ballots: count.ballots,
          ...(name === "ballots.soi" ? {} : { root: count.root }),
        });
      }
      const changed = readFileSync(join(published, "ballots.csv"), "utf8")
        .replace(/,litter/, ",speeding")
        .replace(/\n([0-9a-f])/, (_, digit: string) => `\n${digit === "0" ? "1" : "0"}`);
      writeFileSync(join(published, "changed.csv"), changed);
      const { digest, root } = JSON.parse(
        (await buurt("recount", join(published, "changed.csv"), "--threshold", "0", "--json")).out,
      ) as { digest: string; root: string };
      expect([digest, root].filter((one) => one === count.digest || one === count.root)).toEqual(
        [],
      );
      expect((await other).code).toBe(0);
      expect(readFileSync(join(folder, "three/timeline.csv"), "utf8")).not.toBe(
        readFileSync(join(folder, "one/timeline.csv"), "utf8"),
      );
    },
  );
});
