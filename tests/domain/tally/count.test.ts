import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AreaId, OTHER, type TopicId } from "#contract/ids.ts";
import { profileOf, recountWithout, tallyOf } from "#domain/tally/count.ts";
import {
  addBallot,
  ballotsIn,
  type Count,
  countOfRows,
  emptyCount,
  linesOf,
  representedBy,
  textOf,
} from "#domain/tally/profile.ts";
import { sealedOf } from "#domain/tally/sealing.ts";
import { Tally } from "#domain/tally/tally.ts";
import { CountTerms, thresholdOf, type Weights } from "#domain/tally/terms.ts";
import { receiptOf } from "#domain/answer/receipt.ts";
import { sha256 } from "#stores/sha256.ts";
import { aCycle, instant, terms, topic } from "#tests/builders.ts";

const [centre, north] = [AreaId.parse("centre"), AreaId.parse("north")];
const topics = ["litter", "speeding", "lighting", "vermin"].map(topic);
const ballots = fc.array(
  fc
    .record({
      topics: fc.uniqueArray(fc.constantFrom<TopicId>(...topics), { minLength: 1, maxLength: 3 }),
      area: fc.constantFrom(centre, north),
      channel: fc.constantFrom("email" as const, "paper" as const),
      equals: fc.nat(2),
    })
    .map(({ equals, ...ballot }) => {
      const equal = ballot.topics.slice(1, 1 + equals);
      return equal.length === 0 ? ballot : { ...ballot, equal };
    }),
  { maxLength: 40 },
);

const withReceipt = <B extends object>(ballot: B) => ({
  ...ballot,
  receipt: receiptOf("0".repeat(64)),
});

function counted(
  given: readonly {
    topics: TopicId[];
    equal?: TopicId[];
    area: AreaId;
    channel?: "email" | "paper";
  }[],
  weights?: Weights,
): Count {
  const count = emptyCount();
  for (const ballot of given) addBallot(count, { channel: "email", ...ballot }, weights);
  return count;
}
const tallied = (count: Count, change: Partial<CountTerms> = {}, lotOrder: TopicId[] = topics) =>
  tallyOf(
    {
      id: aCycle().round,
      lotOrder,
      terms: terms({ threshold: { minimum: 0, share: "0/1" }, ...change }),
    },
    count,
    { root: "f".repeat(64), counted: instant("2026-10-02T18:00:00Z") },
    sha256,
  );
const many = (times: number, area: AreaId, ...its: string[]) =>
  Array.from({ length: times }, () => ({ topics: its.map(topic), area }));

describe("the count", () => {
  test("of published rows is that of the ballots that they are made of", () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const weights = { [north]: "3/2" } as Weights;
        const whole = counted(given, weights);
        const rows = sealedOf(given.map(withReceipt), { weights }, sha256).rows;
        const again = countOfRows(rows);
        expect(linesOf(again.profile)).toEqual(linesOf(whole.profile));
        expect([again.ballots, again.blank]).toEqual([whole.ballots, 0]);
        expect(rows).toEqual(rows.toSorted());
      }),
    );
  });

  test("a wish is shared from 5 ballots or a tenth of them, rounded up, whichever is more", () => {
    const rule = { minimum: 5, share: "1/10" };
    expect([0, 49, 50, 51, 1001].map((number) => thresholdOf(rule, number))).toEqual([
      5, 5, 5, 6, 101,
    ]);
    expect(thresholdOf({ minimum: 0, share: "0/1" }, 1000)).toBe(0);
  });

  test("a topic below the threshold is not elected although a place stays empty; one at the threshold is", () => {
    const tally = tallied(
      counted([
        ...many(6, centre, "litter"),
        ...many(5, centre, "lighting"),
        ...many(4, centre, "speeding"),
      ]),
      { threshold: { minimum: 5, share: "1/10" } },
    );
    expect(tally.agenda).toEqual(["litter", "lighting"]);
    expect(tally.named).toEqual({ litter: 6, lighting: 5, speeding: 4, vermin: 0 });
    expect(tally.outcomes.every(({ agenda }) => !agenda.some((id) => id === "speeding"))).toBe(
      true,
    );
  });

  test("who does not know is told apart: no threshold rises by it, and no rule counts it", () => {
    const given = [...many(6, centre, "litter"), ...many(50, north)];
    const tally = tallied(counted(given), { threshold: { minimum: 5, share: "1/10" } });
    expect(tally).toMatchObject({
      ballots: 6,
      blank: 50,
      threshold: 5,
      agenda: ["litter"],
      profile: ["litter:6"],
      byArea: { centre: 6, north: 50 },
    });
  });

  test("something else is counted and shown, but never elected by any rule", () => {
    const tally = tallied(
      counted([...many(9, centre, "other"), ...many(1, centre, "litter")]),
      {},
      [OTHER, ...topics],
    );
    expect(tally.named[OTHER]).toBe(9);
    expect(tally.outcomes.map(({ agenda }) => agenda)).toEqual(
      Array.from({ length: 8 }, () => ["litter"]),
    );
  });

  test("stores its terms, lot order, digest, root, every rule's outcome and who is in it, in a form that can be read again", () => {
    const tally = tallied(
      counted(
        [...many(3, centre, "litter", "speeding"), ...many(2, north, "lighting")].map(
          (one, at) => ({ ...one, channel: at === 0 ? ("paper" as const) : ("email" as const) }),
        ),
      ),
    );
    expect(Tally.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
    expect([tally.byArea, tally.byChannel]).toEqual([
      { centre: 3, north: 2 },
      { email: 4, paper: 1 },
    ]);
    expect(tally.profile).toEqual(["lighting:2", "litter>speeding:3"]);
    expect(tally.digest).toBe(sha256("lighting:2\nlitter>speeding:3"));
    expect(tally.borda).toEqual({ litter: "9", speeding: "6", lighting: "6", vermin: "0" });
    expect(tally.outcomes.find(({ rule }) => rule === "plurality")).toEqual({
      rule: "plurality",
      agenda: ["litter", "lighting", "speeding"],
      represented: 5,
    });
  });

  test("its lines hold the ballots whole: counting them again gives the same, with weights and without", () => {
    fc.assert(
      fc.property(
        ballots,
        fc.constantFrom(undefined, { north: "3/2" } as Weights),
        (given, weights) => {
          const { profile } = counted(given, weights);
          const again = profileOf({ profile: linesOf(profile) });
          expect(linesOf(again)).toEqual(linesOf(profile));
          expect(Object.fromEntries(again)).toEqual(Object.fromEntries(profile));
        },
      ),
    );
  });

  test("lines of many ballots are read whole", () => {
    const lines = ["litter>speeding*13/12:1234"];
    expect(linesOf(profileOf({ profile: lines }))).toEqual(lines);
    expect([...profileOf({ profile: lines }).values()]).toEqual([
      { ranking: [["litter"], ["speeding"]], weight: "13/12", ballots: 1234 },
    ]);
  });

  test("the place of a topic that is taken out goes to the next by the same rule", () => {
    const tally = tallied(
      counted([
        ...many(9, centre, "litter"),
        ...many(6, centre, "speeding"),
        ...many(4, centre, "lighting"),
        ...many(3, centre, "vermin"),
      ]),
    );
    expect(tally.agenda).toEqual(["litter", "speeding", "lighting"]);
    expect(recountWithout(tally, [topic("speeding")])).toEqual(["litter", "lighting", "vermin"]);
    expect(recountWithout(tally, [])).toEqual(tally.agenda);
  });

  test("counts by the rule and the seats of its terms", () => {
    const count = counted([
      ...many(4, centre, "litter", "speeding"),
      ...many(3, centre, "lighting"),
    ]);
    expect(tallied(count, { rule: "approval", seats: 2 }).agenda).toEqual(["litter", "speeding"]);
    expect(tallied(count, { rule: "phragmen", seats: 2 }).agenda).toEqual(["litter", "lighting"]);
  });
});

describe("weights", () => {
  const lagging = [...many(4, centre, "litter"), ...many(3, north, "lighting")];

  test("are off unless the terms hold them, and then every ballot counts for 1", () => {
    expect(tallied(counted(lagging), { seats: 1 }).agenda).toEqual(["litter"]);
    expect(linesOf(counted(lagging).profile).join()).not.toContain("*");
  });

  test("change who is elected, are seen in every line, and leave the threshold to people", () => {
    const weights: Weights = { [north]: "3/2" };
    const tally = tallied(counted(lagging, weights), {
      seats: 1,
      weights,
      threshold: { minimum: 4, share: "0/1" },
    });
    expect(tally.profile).toEqual(["lighting*3/2:3", "litter:4"]);
    expect(tally.borda).toMatchObject({ lighting: "27/2", litter: "12" });
    expect(tally.agenda).toEqual(["litter"]);
    expect(tallied(counted(lagging, weights), { seats: 1, weights }).agenda).toEqual(["lighting"]);
  });

  test.each(["0", "-1", "7/2", "1.5", "1/0"])("of %s are refused", (weight) => {
    expect(CountTerms.safeParse({ ...terms(), weights: { north: weight } }).success).toBe(false);
  });
  test("up to 3 are allowed", () => {
    expect(
      CountTerms.safeParse({ ...terms(), weights: { north: "3", centre: "1/3" } }).success,
    ).toBe(true);
  });
});

test("a ranking as text keeps order, equal ranks and a weight that is not 1", () => {
  expect(textOf([["a", "b"], ["c"]])).toBe("a=b>c");
  expect(textOf([["a"]], "3/2")).toBe("a*3/2");
});

test("a ballot is represented when it names at least one topic of the agenda, once however many it names", () => {
  const { profile } = counted([
    ...many(3, centre, "litter", "speeding"),
    ...many(2, centre, "vermin"),
  ]);
  expect([
    representedBy(profile, topics.slice(0, 2)),
    representedBy(profile, [topic("vermin")]),
    representedBy(profile, []),
    representedBy(profile, [topic("speeding")]),
  ]).toEqual([3, 2, 0, 3]);
  const tied = new Map([["a=b>c", { ranking: [["a", "b"], ["c"]], weight: "1", ballots: 4 }]]);
  expect([
    representedBy(tied, ["b"]),
    representedBy(tied, ["c"]),
    representedBy(tied, ["d"]),
    ballotsIn(tied),
    ballotsIn(profile),
  ]).toEqual([4, 4, 0, 4, 5]);
});
