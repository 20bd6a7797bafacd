import { describe, expect, test } from "vitest";
import { buurtIn } from "./run-command.ts";

/** The command of somebody who has nothing but a question. */
const power = (...args: string[]) => buurtIn(process.cwd(), ["power", ...args]);
type Told = {
  prospects: {
    neighbourhoods: number;
    waves: number;
    n: number;
    n_eff: number;
    margin: number;
    detectable: number;
    power: number | null;
  }[];
  needed: { respondents: number; invited: number } | null;
};
const told = async (...args: string[]) => JSON.parse((await power(...args, "--json")).out) as Told;

describe("buurt power", () => {
  test.each([
    [150, 8, 14.8],
    [200, 6.9, 12.8],
    [300, 5.7, 10.5],
    [400, 4.9, 9.1],
  ])(
    "%i answers are exact to ± %d points, and show a change of %d points from 30 %% four times in five",
    async (n, margin, detectable) => {
      const { prospects } = await told(
        "--invited",
        String(n),
        "--response",
        "100%",
        "--share",
        "30%",
      );
      expect(prospects[0]).toMatchObject({ n, n_eff: n, power: null });
      expect(
        [prospects[0]?.margin ?? 0, prospects[0]?.detectable ?? 0].map((share) =>
          Number((100 * share).toFixed(1)),
        ),
      ).toEqual([margin, detectable]);
    },
  );

  test("tells how many it takes to show a change, and what taking neighbourhoods or waves together gives", async () => {
    const { prospects, needed } = await told(
      "--invited",
      "1000",
      "--response",
      "0,3",
      "--share",
      "0.3",
      "--change",
      "5%",
      "--neighbourhoods",
      "4",
      "--waves",
      "2",
    );
    expect(needed).toEqual({ respondents: 1319, invited: 4397 });
    expect(
      prospects.map(({ neighbourhoods, waves, n, detectable }) => [
        neighbourhoods,
        waves,
        n,
        (100 * detectable).toFixed(1),
      ]),
    ).toEqual([
      [1, 1, 300, "10.5"],
      [1, 2, 600, "9.1"],
      [4, 1, 1200, "5.2"],
      [4, 2, 2400, "4.5"],
    ]);
    const { out } = await power("--invited", "1000", "--share", "0.3", "--change", "5%");
    for (const words of [
      "4 neighbourhoods, 2 waves",
      "1319 answers each time, so 4397 invited",
      'never "no effect"',
    ])
      expect(out).toContain(words);
  });

  test.each([
    [[], "--invited <people>"],
    [["--invited", "many"], "--invited takes a whole number from 1 to 1000000"],
    [["--invited", "500.5"], "--invited takes a whole number"],
    [
      ["--invited", "500", "--response", "40"],
      "--response takes a share from 0.01 to 1, like 0.3 or 30%",
    ],
    [
      ["--invited", "500", "--deff", "0.5", "--waves", "0"],
      "--waves takes a whole number from 1 to 20",
    ],
    [
      ["--invited", "500", "--share", "30%", "--change", "80%"],
      "--change is more than the share can rise or fall",
    ],
    [["--invited", "500", "--sample", "3"], "unknown option"],
  ])("was not understood with %j: it says what to write", async (args, sentence) => {
    const { code, out, err } = await power(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
