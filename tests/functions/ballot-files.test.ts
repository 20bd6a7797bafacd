import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, textOf } from "#domain/tally/profile.ts";
import { sha256 } from "#stores/sha256.ts";
import { writeCsv } from "#functions/tally/formats/csv.ts";
import { readBallots } from "#functions/tally/formats/formats.ts";
import { writePabulib } from "#functions/tally/formats/pabulib.ts";
import { writePreflib } from "#functions/tally/formats/preflib.ts";

const lines = (name: string, text: string): string[] => {
  const read = readBallots(name, text, sha256);
  if (read?.kind !== "ballots") throw new Error(JSON.stringify(read));
  return linesOf(read.ballots.profile);
};
const faults = (name: string, text: string): string[] => {
  const read = readBallots(name, text, sha256);
  return read?.kind === "faults"
    ? read.faults.map(({ line, message }) => `${line}: ${message}`)
    : [];
};
const preflib = (
  type: string,
  orders: string,
  {
    names = ["a", "b", "c"],
    voters = 3,
    unique = orders.split("\n").length,
  }: { names?: string[]; voters?: number; unique?: number } = {},
) =>
  `# DATA TYPE: ${type}\n# NUMBER ALTERNATIVES: ${names.length}\n# NUMBER VOTERS: ${voters}\n# NUMBER UNIQUE ${type === "cat" ? "PREFERENCES" : "ORDERS"}: ${unique}\n${names.map((name, at) => `# ALTERNATIVE NAME ${at + 1}: ${name}\n`).join("")}${orders}\n`;
const pabulib = (type: string, columns: string, votes: string, meta = "") =>
  `META\nkey;value\nvote_type;${type}\n${meta}PROJECTS\nproject_id;cost;name\n1;100;"Bench; with shade"\n2;200;Tree\n3;50;Swing\nVOTES\n${columns}\n${votes}\n`;

describe("our own CSV", () => {
  test("is read with and without ids and weights, and with the line ends of any system", () => {
    expect(lines("x.csv", "first,second,third\nb,a,\nb,a,\nc,,\n")).toEqual(["b>a:2", "c:1"]);
    expect(lines("x.csv", "\uFEFFballot,first,weight\r\nx1,b,3/2\r\n")).toEqual(["b*3/2:1"]);
  });
  test.each([
    ["first,second\na,a\n", ["2: the ballot names a twice"]],
    ["first,second\n,a\n", ["2: a place is left open before one that is filled"]],
    ["first,second\na\n", ["2: the line has 1 fields where the first line has 2"]],
    ["first\na\nb c\n>\n", ['3: "b c" is no topic', '4: ">" is no topic']],
    [
      "ballot,first\nx,a\ny,b\nx,c\n",
      ["4: ballot x stands here a second time; it stood on line 2 already"],
    ],
    [
      "first,weight\na,0\na,1.5\n",
      [
        '2: "0" is no weight; a weight is an exact number above 0, like 3/2',
        '3: "1.5" is no weight; a weight is an exact number above 0, like 3/2',
      ],
    ],
    [
      "first,colour\na,red\n",
      ['1: there is no column "colour"; the columns are ballot, first, second, third, weight'],
    ],
    [
      "second,third\na,b\n",
      [
        '1: the first line must name the columns, among them "first": ballot,first,second,third,weight',
      ],
    ],
    ["first,first\na,b\n", ["1: the column first stands twice"]],
    ["first\n", ["1: the file holds no ballots"]],
    [
      "",
      [
        '1: the first line must name the columns, among them "first": ballot,first,second,third,weight',
      ],
    ],
    ['first\na\n"b\n', ["3: the line cannot be read: its quotation marks are not right"]],
  ])("%j is refused with line and reason", (text, told) => {
    expect(faults("x.csv", text)).toEqual(told);
  });
});

describe("Pabulib", () => {
  test("ordinal ranks, approval names without an order, choose-1 names one, and points rank", () => {
    expect(lines("x.pb", pabulib("ordinal", "voter_id;vote", "v1;2,1\nv2;2,1\nv3;3"))).toEqual([
      "2>1:2",
      "3:1",
    ]);
    expect(lines("x.pb", pabulib("approval", "voter_id;vote;age", "v1;2,1;30\nv2;3;41"))).toEqual([
      "2=1:1",
      "3:1",
    ]);
    expect(lines("x.pb", pabulib("choose-1", "voter_id;vote", "v1;3"))).toEqual(["3:1"]);
    expect(
      lines("x.pb", pabulib("cumulative", "voter_id;vote;points", "v1;1,2,3;2,5,2\nv2;1,2;0,4")),
    ).toEqual(["2:1", "2>1=3:1"]);
  });
  test.each([
    [pabulib("ordinal", "voter_id;vote", "v1;2,9"), ["11: there is no project 9"]],
    [
      pabulib("ordinal", "voter_id;vote", "v1;2\nv1;1"),
      ["12: ballot v1 stands here a second time; it stood on line 11 already"],
    ],
    [
      pabulib("ordinal", "voter_id;vote", "v1;2;x"),
      ["11: the line has 3 fields where VOTES has 2 columns"],
    ],
    [pabulib("choose-1", "voter_id;vote", "v1;2,1"), ["11: a vote of choose-1 names one project"]],
    [
      pabulib("scoring", "voter_id;vote", "v1;2"),
      ["10: VOTES has no column points, which scoring needs"],
    ],
    [
      pabulib("scoring", "voter_id;vote;points", "v1;2,1;4"),
      ["11: the points do not fit the projects of the vote"],
    ],
    [
      pabulib("dice", "voter_id;vote", "v1;2"),
      ["3: vote_type must be one of approval, ordinal, choose-1, cumulative, scoring"],
    ],
    [
      pabulib("ordinal", "voter;vote", "v1;2"),
      ["10: VOTES must have the columns voter_id and vote"],
    ],
    [
      pabulib("ordinal", "voter_id;vote", "v1;2", "num_votes;2\n"),
      ["4: the file speaks of 2 votes and holds 1"],
    ],
    [
      "META\nkey;value\n",
      ["1: the section PROJECTS is missing or empty", "1: the section VOTES is missing or empty"],
    ],
    [
      "hello\n",
      [
        "1: a .pb file begins with the section META",
        "1: the section META is missing or empty",
        "1: the section PROJECTS is missing or empty",
        "1: the section VOTES is missing or empty",
      ],
    ],
    [
      pabulib("ordinal", "voter_id;vote", "v1;2").replace("2;200", "1;200"),
      ["7: project 1 stands twice", "11: there is no project 2"],
    ],
  ])("%j is refused with line and reason", (text, told) => {
    expect(faults("x.pb", text)).toEqual(told);
  });
});

describe("PrefLib", () => {
  test("reads strict and tied orders, complete or not; in a complete one the last place says nothing", () => {
    expect(lines("x.soi", preflib("soi", "2: 1,3\n1: 2"))).toEqual(["a>c:2", "b:1"]);
    expect(lines("x.soc", preflib("soc", "2: 1,3,2\n1: 2,1,3"))).toEqual(["a>c:2", "b>a:1"]);
    expect(lines("x.toc", preflib("toc", "2: 1,{2,3}\n1: {1,2},3"))).toEqual(["a:2", "a=b:1"]);
    expect(lines("x.toi", preflib("toi", "2: {1,2},3\n1: 3"))).toEqual(["a=b>c:2", "c:1"]);
  });
  test("categories are places; an empty one is none, and the last is not named", () => {
    expect(lines("x.cat", preflib("cat", "2: {1,3},2\n1: {},{1,2,3}"))).toEqual([":1", "a=c:2"]);
  });
  test("numbers stand for alternatives that bear the same name", () => {
    expect(lines("x.soi", preflib("soi", "3: 1,2", { names: ["Jan", "Jan"] }))).toEqual(["1>2:3"]);
  });
  test.each([
    [preflib("soi", "3: 1,4"), "soi", ["8: there is no alternative 4"]],
    [preflib("soi", "3: 1,1"), "soi", ["8: the ballot names a twice"]],
    [preflib("soi", "3: {1,2}"), "soi", ["8: a .soi file ranks no alternatives equal"]],
    [
      preflib("soc", "3: 1,2"),
      "soc",
      ["8: a .soc file ranks all 3 alternatives, and this line ranks 2"],
    ],
    [
      preflib("soi", "3: one,2"),
      "soi",
      [
        '8: "one,2" is no order: alternatives are numbers, parted by commas, and equal ones stand in braces',
      ],
    ],
    [preflib("soi", "2: 1"), "soi", ["3: the file speaks of 3 ballots and holds 2"]],
    [
      preflib("soi", "3: 1", { unique: 2 }),
      "soi",
      ["4: the file speaks of 2 different orders and holds 1"],
    ],
    [
      preflib("soi", "3: 1\nhello", { unique: 1 }),
      "soi",
      ['9: the line is neither "# KEY: value" nor "ballots: order"'],
    ],
    [preflib("soi", "3: 1"), "toc", ["1: the file says that it is soi and is named .toc"]],
    [
      "3: 1\n",
      "soi",
      [
        "1: # NUMBER ALTERNATIVES must be there, with a whole number",
        "1: # NUMBER VOTERS must be there, with a whole number",
        "1: # NUMBER UNIQUE ORDERS must be there, with a whole number",
      ],
    ],
  ])("%j as .%s is refused with line and reason", (text, type, told) => {
    expect(faults(`x.${type}`, text)).toEqual(told);
  });
});

test("what is written in a format is read from it again, ballot for ballot", () => {
  const alternatives = ["litter", "play-areas", "vermin", "parking"];
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[0-9a-f]{16}$/),
      places: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(...alternatives), { minLength: 1, maxLength: 3 }),
          fc.tuple(fc.boolean(), fc.boolean()),
        )
        .map(([topics, equal]) => {
          const places: string[][] = [];
          for (const [nth, topic] of topics.entries())
            if (nth > 0 && equal[nth - 1] === true) places.at(-1)?.push(topic);
            else places.push([topic]);
          return places;
        }),
      weight: fc.constant("1"),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const count = new Map<string, number>();
      for (const { places } of given)
        count.set(textOf(places), (count.get(textOf(places)) ?? 0) + 1);
      const expected = [...count].map(([ranking, ballots]) => `${ranking}:${ballots}`).toSorted();
      const orders = [...count].map(([ranking, ballots]) => ({
        ranking: ranking.split(">").map((place) => place.split("=")),
        ballots,
      }));
      const files = [
        writeCsv(given, false),
        writePabulib(
          { vote_type: "ordinal", num_votes: given.length },
          alternatives.map((id) => ({ id, name: `"${id}"; and so on`, votes: 0, selected: false })),
          given,
          false,
        ),
        writePreflib({ title: "t", name: "n", day: "2026-10-02", alternatives, orders }),
      ];
      for (const { name, text } of files) expect(lines(name, text), name).toEqual(expected);
    }),
  );
});

test("any text is read or refused, and never more than that", () => {
  const odd = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'#:;,{}\n"first123 METAPROJECTS'.split("")) }),
  );
  fc.assert(
    fc.property(
      odd,
      fc.constantFrom("csv", "pb", "soi", "soc", "toc", "toi", "cat"),
      (text, format) => {
        const read = readBallots(`x.${format}`, text, sha256);
        expect(read?.kind === "ballots" || (read?.faults.length ?? 0) > 0).toBe(true);
      },
    ),
  );
  expect(readBallots("x.xlsx", "", sha256)).toBeUndefined();
});
