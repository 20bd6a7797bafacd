import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { electorateOf } from "#domain/tally/electorate.ts";
import { choose } from "#domain/tally/rounds.ts";
import { Rule } from "#domain/tally/terms.ts";
import {
  elect,
  letters,
  named,
  profileOf,
  profiles,
  roundsOf,
  type Said,
  say,
  short,
  tiedProfiles,
  TOPICS,
} from "./ballots.ts";
import { slowly } from "./slowly.ts";

const tennessee = say("42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");
const towns = { lot: letters("MNCK"), places: 3 };
/** Ballots {0,1,2} {0,1} {0,1} {1,2} {3,4} {3,4} of Brill et al., with letters for numbers. */
const published = say("abc", "2 ab", "bc", "2 de");

describe("worked examples", () => {
  test("sequential Phragmén elects 1 at load 1/4, 3 at 1/2 and 0 at 7/12 (Brill, Freeman, Janson and Lackner)", () => {
    const rounds = roundsOf("phragmen", published);
    expect(short(rounds)).toEqual(["b at 1/4", "d at 1/2", "a at 7/12"]);
    expect(rounds.map(({ measure }) => measure)).toEqual(["load", "load", "load"]);
    expect(rounds[0]?.values).toEqual({ a: "1/3", b: "1/4", c: "1/2", d: "1/2", e: "1/2" });
    expect(rounds[1]?.tie).toEqual({ among: ["d", "e"], brokenBy: "borda" });
  });

  test("approval gives 4, 3, 2, 2, 2; equal shares elects 1 and 3 and needs the completion; sequential PAV one of the best two sets", () => {
    expect(roundsOf("approval", published)[0]?.values).toEqual({
      a: "3",
      b: "4",
      c: "2",
      d: "2",
      e: "2",
    });
    const rounds = roundsOf("equal-shares", published);
    expect(rounds.map(({ topic, measure }) => [topic, measure])).toEqual([
      ["b", "price"],
      ["d", "price"],
      ["a", "load"],
    ]);
    expect(short(roundsOf("seq-pav", published))).toEqual(["b at 4", "d at 2", "a at 3/2"]);
  });

  test("equal shares with its completion, as abcvoting publishes it (Lackner and Skowron, example 12): c at 1/5, a at 13/40, then d; Phragmén c, b, d", () => {
    const ballots = say("3 cd", "2 ab", "2 ac", "bd");
    const rounds = roundsOf("equal-shares", ballots);
    expect(short(rounds)).toEqual(["c at 1/5", "a at 13/40", "d at 2/5"]);
    expect(rounds.map(({ measure }) => measure)).toEqual(["price", "price", "load"]);
    expect(short(roundsOf("phragmen", ballots))).toEqual(["c at 1/5", "b at 1/3", "d at 29/60"]);
  });

  test("Tennessee: plurality elects Memphis, Borda Nashville with 194, 173, 126 and 107 points, Schulze Nashville, the transferable vote Knoxville", () => {
    expect(elect("plurality", tennessee, { ...towns, seats: 1 })).toBe("M");
    expect(roundsOf("borda", tennessee, { ...towns, seats: 1 })[0]).toMatchObject({
      topic: "N",
      measure: "points",
      values: { M: "126", N: "194", C: "173", K: "107" },
    });
    expect(roundsOf("schulze", tennessee, { ...towns, seats: 1 })[0]).toMatchObject({
      topic: "N",
      measure: "defeats",
      value: "0",
    });
    expect(short(roundsOf("stv", tennessee, { ...towns, seats: 1 }))).toEqual([
      "-C at 15",
      "-N at 26",
      "K at 58",
    ]);
    expect(
      roundsOf("stv", tennessee, { ...towns, seats: 1 }).map(({ outcome }) => outcome),
    ).toEqual(["eliminated", "eliminated", "elected"]);
  });

  test("Schulze's own example of 45 voters: E, A, C, B, D", () => {
    const voters = say(
      "5 ACBED",
      "5 ADECB",
      "8 BEDAC",
      "3 CABED",
      "7 CAEBD",
      "2 CBADE",
      "7 DCEBA",
      "8 EBADC",
    );
    expect(elect("schulze", voters, { seats: 5, lot: letters("ABCDE"), places: 4 })).toBe("EACBD");
  });

  test("the transferable vote passes a surplus on at a part of its value: of 20 votes the quota is 6, and c with 12 passes them on at a half each", () => {
    const food = say("4 o", "2 po", "8 cs", "4 ct", "s", "t");
    expect(short(roundsOf("stv", food, { lot: letters("opcst") }))).toEqual([
      "c at 12",
      "-p at 2",
      "o at 6",
      "-t at 3",
      "s at 5",
    ]);
  });
});

describe.each(Rule.options)("%s", (rule) => {
  test("elects what its definition elects, ballot by ballot", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.integer({ min: 1, max: 4 }),
        fc.shuffledSubarray(TOPICS, { minLength: TOPICS.length }),
        (said, seats, lot) => {
          expect(elect(rule, said, { seats, lot })).toBe(slowly(rule, said, seats, lot));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the order in which ballots come in changes nothing, nor does it how they are grouped", () => {
    fc.assert(
      fc.property(tiedProfiles, (said) => {
        const rounds = roundsOf(rule, said);
        expect(roundsOf(rule, said.toReversed())).toEqual(rounds);
        expect(
          roundsOf(
            rule,
            said.map((one) => ({ ...one, weight: "1" })),
          ),
        ).toEqual(rounds);
      }),
    );
  });

  test("elects no topic twice, none that nobody names, none that is not eligible, and as many as there are seats when it can", () => {
    fc.assert(
      fc.property(tiedProfiles, fc.subarray(TOPICS), (said, eligible) => {
        const able = eligible.filter((topic) => said.some((one) => named(one).includes(topic)));
        const agenda = letters(elect(rule, said, { eligible }));
        expect(new Set(agenda).size).toBe(agenda.length);
        expect(agenda.filter((topic) => !able.includes(topic))).toEqual([]);
        expect(agenda).toHaveLength(Math.min(3, able.length));
      }),
    );
  });

  test("a ballot that weighs three counts as three ballots, and weights that all are the same change nothing", () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom("3", "2/3", "7/5"), (said, weight) => {
        const heavy = said.map((one, at) => ({ ...one, weight: at % 2 === 0 ? "3" : "1" }));
        const many = said.map((one, at) => ({ ...one, ballots: at % 2 === 0 ? 3 : 1 }));
        expect(roundsOf(rule, heavy)).toEqual(roundsOf(rule, many));
        // The quota of the transferable vote is a whole number of ballots, so it does not scale.
        if (rule !== "stv")
          expect(
            elect(
              rule,
              said.map((one) => ({ ...one, weight })),
            ),
          ).toBe(elect(rule, said));
      }),
    );
  });

  test("a tie is broken by Borda, and what Borda leaves by the lot and not by the order of the topics or of the ballots", () => {
    const even = say("ab", "ba");
    expect(elect(rule, even, { seats: 1, lot: letters("ab") })).toBe("a");
    expect(elect(rule, even, { seats: 1, lot: letters("ba") })).toBe("b");
    const tie = roundsOf(rule, even, { seats: 2, lot: letters("ba") })[0]?.tie;
    expect(tie).toEqual({ among: ["b", "a"], brokenBy: "lot" });
  });

  test("nobody answered: nothing is elected", () => {
    expect(roundsOf(rule, [])).toEqual([]);
  });
});

describe("who is represented", () => {
  test.each(["phragmen", "equal-shares", "seq-pav"] as const)(
    "%s: of every third of the ballots that share a topic, one sees a topic of its own on the agenda",
    (rule) => {
      fc.assert(
        fc.property(profiles, (said) => {
          const agenda = elect(rule, said);
          for (const topic of TOPICS) {
            const group = said.filter((one) => named(one).includes(topic));
            if (group.length * 3 >= said.length)
              expect(group.some((one) => named(one).some((its) => agenda.includes(its)))).toBe(
                true,
              );
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each(["approval", "plurality", "borda"] as const)(
    "%s promises no such thing: a third can go without",
    (rule) => {
      const said = say("7 abc", "7 bca", "6 cab", "4 def", "3 efd", "3 fde");
      expect(letters(elect(rule, said)).toSorted().join("")).toBe("abc");
      expect(elect("phragmen", said)).toMatch(/[def]/);
    },
  );

  test.each(["phragmen", "seq-pav", "approval", "plurality", "borda", "schulze"] as const)(
    "%s: the agenda of three contains the agenda of two",
    (rule) => {
      fc.assert(
        fc.property(profiles, (said) => {
          expect(elect(rule, said, { seats: 3 }).slice(0, 2)).toBe(elect(rule, said, { seats: 2 }));
        }),
      );
    },
  );

  test("Schulze puts a topic first that beats every other in pairs", () => {
    fc.assert(
      fc.property(profiles, (said) => {
        const rank = (one: Said, topic: string) =>
          named(one).includes(topic) ? named(one).indexOf(topic) : 99;
        const beats = (one: string, other: string) =>
          said.filter((its) => rank(its, one) < rank(its, other)).length >
          said.filter((its) => rank(its, other) < rank(its, one)).length;
        const winner = TOPICS.find((topic) =>
          TOPICS.every((other) => other === topic || beats(topic, other)),
        );
        if (winner !== undefined) expect(elect("schulze", said)[0]).toBe(winner);
      }),
    );
  });
});

test("each rule compares what is its own", () => {
  const measures = Rule.options.map((rule) => [
    rule,
    roundsOf(rule, say("3 abc", "2 bca", "cab"))[0]?.measure,
  ]);
  expect(Object.fromEntries(measures)).toEqual({
    phragmen: "load",
    "equal-shares": "price",
    "seq-pav": "score",
    approval: "ballots",
    plurality: "firsts",
    borda: "points",
    schulze: "defeats",
    stv: "votes",
  });
});

test("ballots that name the same topics in another order are one set for the proportional rules", () => {
  const { sets, groups } = electorateOf(
    profileOf(say("ab", "2 ba", "ca", "ac", "c")),
    letters("abc"),
    letters("abc"),
    3,
  );
  expect(sets).toEqual([
    { named: [0, 1], weight: 3 },
    { named: [0, 2], weight: 2 },
    { named: [2], weight: 1 },
  ]);
  expect(groups).toHaveLength(5);
});

describe("a choice among equals", () => {
  const values = (...its: number[]) =>
    new Map(its.map((value, topic) => [topic, new Fraction(value)]));
  const borda = [5, 7, 7, 2].map((points) => new Fraction(points));

  test("the best is the most or the least, then the highest Borda score, then the earliest in the lot", () => {
    expect(choose({ wins: "most", values: values(1, 3, 2, 2) }, borda)).toMatchObject({ topic: 1 });
    expect(choose({ wins: "least", values: values(1, 3, 2, 2) }, borda)).toMatchObject({
      topic: 0,
    });
    expect(choose({ wins: "most", values: values(3, 3, 3, 3) }, borda)).toEqual({
      topic: 1,
      value: new Fraction(3),
      tie: { among: [0, 1, 2, 3], brokenBy: "lot" },
    });
    expect(choose({ wins: "least", values: values(3, 4, 4, 3) }, borda)).toMatchObject({
      topic: 0,
      tie: { among: [0, 3], brokenBy: "borda" },
    });
  });
  test("the worst is the other end of all three", () => {
    expect(choose({ wins: "most", values: values(1, 3, 2, 2) }, borda, "worst")).toMatchObject({
      topic: 0,
    });
    expect(choose({ wins: "most", values: values(3, 3, 3, 3) }, borda, "worst")).toMatchObject({
      topic: 3,
      tie: { brokenBy: "borda" },
    });
    expect(choose({ wins: "most", values: values(9, 3, 3) }, borda, "worst")).toMatchObject({
      topic: 2,
      tie: { among: [1, 2], brokenBy: "lot" },
    });
  });
  test("nothing is chosen among nothing", () => {
    expect(choose({ wins: "most", values: new Map() }, borda)).toBeUndefined();
  });
});

describe("ballots that rank topics equal", () => {
  test("share a first place, the points of a place, and a transferred vote", () => {
    const said = say("a=bc", "2 c");
    expect(roundsOf("plurality", said)[0]?.values).toEqual({ a: "1/2", b: "1/2", c: "2" });
    expect(roundsOf("borda", said)[0]?.values).toEqual({ a: "5/2", b: "5/2", c: "7" });
    expect(roundsOf("stv", said, { seats: 1 })[0]?.values).toEqual({ a: "1/2", b: "1/2", c: "2" });
    // When b goes, its half of the four ballots goes to a, which stood on the same place.
    expect(short(roundsOf("stv", say("4 a=bc", "3 c", "3 d"), { seats: 1 }))).toEqual([
      "-b at 2",
      "-d at 3",
      "-c at 3",
      "a at 4",
    ]);
  });

  test("more topics on one place than there are points share what there is", () => {
    expect(roundsOf("borda", say("a=b=c=d"))[0]?.values).toEqual({
      a: "3/2",
      b: "3/2",
      c: "3/2",
      d: "3/2",
    });
    expect(roundsOf("borda", say("ab=c=de"))[0]?.values).toEqual({
      a: "3",
      b: "1",
      c: "1",
      d: "1",
      e: "0",
    });
  });

  const ordersOf = <T>(all: readonly T[]): T[][] =>
    all.length === 0
      ? [[]]
      : all.flatMap((one) =>
          ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
        );
  /** Each ballot as all the strict ones that it does not contradict, each at an equal part of it. */
  const inEveryOrder = (said: readonly Said[]): Said[] =>
    said.flatMap(({ ranking: [first = [], ...rest], ballots }) => {
      const orders = ordersOf(first);
      const weight = `1/${orders.length}`;
      return orders.map((order) => ({
        ranking: [...order.map((topic) => [topic]), ...rest],
        ballots,
        weight,
      }));
    });

  test.each(["plurality", "borda", "stv"] as const)(
    "count under %s as if each stood in every order at an equal part",
    (rule) => {
      fc.assert(
        fc.property(tiedProfiles, (said) => {
          expect(roundsOf(rule, said)).toEqual(roundsOf(rule, inEveryOrder(said)));
        }),
      );
    },
  );

  test.each(["phragmen", "equal-shares", "seq-pav", "approval"] as const)(
    "are named like any others under %s: their order breaks ties alone",
    (rule) => {
      fc.assert(
        fc.property(tiedProfiles, (said) => {
          const flat = said.map((one) => ({ ...one, ranking: [named(one)] }));
          const values = (all: readonly Said[]) => roundsOf(rule, all)[0]?.values;
          expect(values(said)).toEqual(values(flat));
        }),
      );
    },
  );

  test("nobody who ranks topics equal is heard less: of one ballot all that it names is elected", () => {
    for (const rule of Rule.options)
      expect([rule, letters(elect(rule, say("a=b=c"))).toSorted()]).toEqual([rule, letters("abc")]);
  });

  test("in pairs, neither of two equals is above the other", () => {
    expect(roundsOf("schulze", say("a=b", "c"))[0]?.values).toEqual({ a: "0", b: "0", c: "0" });
    expect(elect("schulze", say("a=bc"), { lot: letters("cba") })).toBe("bac");
  });
});

test("a topic that the lot order lacks is refused, since a tie could not be broken", () => {
  expect(() => electorateOf(profileOf(say("ax")), ["a"], ["a"], 3)).toThrow(
    new RangeError("the lot order lacks x"),
  );
  expect(() => electorateOf(profileOf(say("a")), ["a", "b"], ["a"], 3)).toThrow(
    new RangeError("the lot order lacks b"),
  );
});

test("weights of different parts are brought under one denominator", () => {
  const { unit, weight, groups } = electorateOf(
    profileOf(say("a*3/2", "b*4/3", "2 c")),
    letters("abc"),
    letters("abc"),
    3,
  );
  expect([unit, weight, groups.map((group) => group.weight)]).toEqual([6, 29, [9, 8, 12]]);
  expect(
    electorateOf(profileOf(say("a*3/4", "b*5/6", "c*1/4")), letters("abc"), letters("abc"), 3).unit,
  ).toBe(12);
  expect(
    roundsOf("approval", say("a*3/2", "b*4/3", "2 c"), { lot: letters("abc") })[0]?.values,
  ).toEqual({ a: "3/2", b: "4/3", c: "2" });
});
