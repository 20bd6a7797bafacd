import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buurtIn } from "./run-command.ts";
import { sha256 } from "#stores/sha256.ts";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "recount-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command of somebody who has a file and nothing else. */
const recount = (name: string, text: string, ...args: string[]) => {
  writeFileSync(join(folder, name), text);
  return buurtIn(folder, ["recount", name, ...args]);
};
const json = async (name: string, text: string, ...args: string[]) =>
  JSON.parse((await recount(name, text, ...args, "--json")).out) as Record<string, unknown> & {
    rounds: { topic: string; value: string }[];
  };

const published = "first,second,third\na,b,c\na,b,\na,b,\nb,c,\nd,e,\nd,e,\n".replaceAll(
  /\b([a-e])\b/g,
  "topic-$1",
);
const tennessee =
  "# DATA TYPE: soc\n# NUMBER ALTERNATIVES: 4\n# NUMBER VOTERS: 100\n# NUMBER UNIQUE ORDERS: 4\n# ALTERNATIVE NAME 1: Memphis\n# ALTERNATIVE NAME 2: Nashville\n# ALTERNATIVE NAME 3: Chattanooga\n# ALTERNATIVE NAME 4: Knoxville\n42: 1,2,3,4\n26: 2,3,4,1\n15: 3,4,2,1\n17: 4,3,2,1\n";

describe("buurt recount", () => {
  test("gives rule, ballots, seats, agenda in order of election, rounds with exact loads, and ties", async () => {
    const result = await json("ballots.csv", published, "--threshold", "0");
    expect(result).toMatchObject({
      rule: "phragmen",
      ballots: 6,
      seats: 3,
      threshold: 0,
      agenda: ["topic-b", "topic-d", "topic-a"],
      ties: [{ round: 2, topic: "topic-d", among: ["topic-d", "topic-e"], brokenBy: "borda" }],
      represented: 6,
    });
    expect(result.rounds.map(({ topic, value }) => `${topic} ${value}`)).toEqual([
      "topic-b 1/4",
      "topic-d 1/2",
      "topic-a 7/12",
    ]);
    expect(result["digest"]).toBe(
      sha256(
        [
          "topic-a>topic-b:2",
          "topic-a>topic-b>topic-c:1",
          "topic-b>topic-c:1",
          "topic-d>topic-e:2",
        ].join("\n"),
      ),
    );
    expect(result["file"]).toEqual({
      name: "ballots.csv",
      bytes: published.length,
      sha256: sha256(published),
    });
  });

  test.each([
    ["plurality", "Memphis"],
    ["borda", "Nashville"],
    ["schulze", "Nashville"],
    ["stv", "Knoxville"],
  ])("by %s Tennessee elects %s", async (rule, town) => {
    expect(
      (await json("tennessee.soc", tennessee, "--rule", rule, "--seats", "1", "--threshold", "0"))[
        "agenda"
      ],
    ).toEqual([town]);
  });

  test("breaks the last tie by the lot that is given, and else by the file's order", async () => {
    const even = "first\ntopic-b\ntopic-a\n";
    const [own, given] = await Promise.all([
      json("even.csv", even, "--seats", "1", "--threshold", "0"),
      json("even.csv", even, "--seats", "1", "--threshold", "0", "--lot", "topic-b,topic-a"),
    ]);
    expect([own["agenda"], given["agenda"]]).toEqual([["topic-a"], ["topic-b"]]);
  });

  test.each([
    ["2", 2],
    ["50%", 3],
    ["1/3", 2],
    ["4,10%", 4],
    ["0", 0],
  ])("a threshold of %s is %i of 6 ballots", async (given, threshold) => {
    expect((await json("ballots.csv", published, "--threshold", given))["threshold"]).toBe(
      threshold,
    );
  });

  test("topics can be taken out, and their places go to the next", async () => {
    expect(
      (await json("ballots.csv", published, "--threshold", "0", "--without", "topic-b,topic-d"))[
        "agenda"
      ],
    ).toEqual(["topic-a", "topic-e", "topic-c"]);
  });

  test("tells a person the rounds, who is represented, and what other rules would give", async () => {
    const { code, out } = await recount("ballots.csv", published, "--threshold", "0");
    expect(code).toBe(0);
    expect(out).toContain("2. elected topic-d: load 1/2; tie of topic-d, topic-e, broken by Borda");
    expect(out).toContain(
      "Agenda: topic-b, topic-d, topic-a. 6 of 6 ballots (100 %) name a topic of it.",
    );
    expect(out).toContain("approval     topic-b, topic-a, topic-d: 6 of 6 ballots (100 %)");
  });

  test.each([
    ["broken.csv", "first\na b\n", [], 1, 'line 2: "a b" is no topic'],
    [
      "ballots.txt",
      published,
      [],
      1,
      "a file of ballots ends in .csv, .pb, .soc, .soi, .toc, .toi, .cat",
    ],
    [
      "ballots.csv",
      published,
      ["--lot", "topic-a"],
      1,
      "The lot lacks topic-b, topic-c, topic-d, topic-e",
    ],
    ["ballots.csv", published, ["--lot", "topic-a,topic-a"], 1, "The lot names topic-a twice."],
    ["ballots.csv", published, ["--rule", "dice"], 2, "Allowed choices are phragmen"],
    ["ballots.csv", published, ["--seats", "0"], 2, "Give a whole number from 1 on."],
    ["ballots.csv", published, ["--threshold", "half"], 2, "or 0 for none"],
  ])("%s %j %j: exit code %i and the reason", async (name, text, args, code, reason) => {
    const result = await recount(name, text, ...args);
    expect([result.code, result.err.includes(reason)], result.err).toEqual([code, true]);
  });

  test("a broken file is told to a program too", async () => {
    const { code, out } = await recount("broken.csv", "first\na b\n", "--json");
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { file: "broken.csv", faults: [{ line: 2, message: '"a b" is no topic' }] },
    ]);
  });
});
