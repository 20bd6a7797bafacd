import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { AreaId, OTHER, type TopicId } from "#domain/ids.ts";
import { tallyOf, thresholdOf } from "#domain/tally/count.ts";
import { phragmen } from "#domain/tally/phragmen.ts";
import { addBallot, bordaOf, canonicalProfile, emptyCount, mergeCounts } from "#domain/tally/profile.ts";
import { aCycle, instant, topic } from "#tests/builders.ts";

const area = AreaId.parse("straat");
const profileOf = (ballots: readonly (readonly TopicId[])[]) => {
  const count = emptyCount();
  for (const topics of ballots) addBallot(count, { topics: [...topics], area, channel: "email" });
  return count;
};
const topics = ["t0", "t1", "t2", "t3", "t4"].map(topic);
const ballot = fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 3 });
const profiles = fc.array(ballot, { minLength: 1, maxLength: 30 });
const elect = (ballots: readonly (readonly TopicId[])[], seats = 3) => phragmen(profileOf(ballots).profile, topics, seats, topics).map(({ elected }) => elected);

/** From the definition: every ballot by itself, loads as fractions, no grouping. */
function slowly(ballots: readonly (readonly TopicId[])[], seats: number): TopicId[] {
  const loads = ballots.map(() => new Fraction(0));
  const borda = bordaOf(profileOf(ballots).profile, topics);
  const chosen: TopicId[] = [];
  while (chosen.length < seats) {
    const candidates = topics.filter((one) => !chosen.includes(one) && ballots.some((its) => its.includes(one))).map((one) => {
      const supporters = ballots.flatMap((its, at) => (its.includes(one) ? [at] : []));
      return { one, supporters, load: supporters.reduce((sum, at) => sum.add(loads[at] ?? 0), new Fraction(1)).div(supporters.length) };
    });
    const [best] = candidates.toSorted((x, y) => x.load.compare(y.load) || (borda.get(y.one) ?? 0) - (borda.get(x.one) ?? 0) || topics.indexOf(x.one) - topics.indexOf(y.one));
    if (best === undefined) break;
    for (const at of best.supporters) loads[at] = best.load;
    chosen.push(best.one);
  }
  return chosen;
}

describe("sequential Phragmén", () => {
  test("the published example elects 1 at load 1/4, then one at 1/2, then one at 7/12; among the three that tie at 1/2 Borda decides", () => {
    const ballots = [[0, 1, 2], [0, 1], [0, 1], [1, 2], [3, 4], [3, 4]].map((its) => its.map((at) => topics[at] ?? topics[0]).filter((one) => one !== undefined));
    const rounds = phragmen(profileOf(ballots).profile, topics, 3, topics);
    expect(rounds.map(({ elected, load }) => [elected, load])).toEqual([["t1", "1/4"], ["t3", "1/2"], ["t0", "7/12"]]);
    expect(rounds[1]?.tie).toEqual({ among: ["t3", "t4"], brokenBy: "borda" });
  });

  test("it elects what the definition elects, ballot by ballot", () => {
    fc.assert(fc.property(profiles, (ballots) => {
      expect(elect(ballots)).toEqual(slowly(ballots, 3));
    }));
  });

  test("whenever a third of the ballots share a topic, one of them sees a topic of its own on the agenda", () => {
    fc.assert(fc.property(profiles, (ballots) => {
      const agenda = elect(ballots);
      for (const one of topics) {
        const group = ballots.filter((its) => its.includes(one));
        if (group.length * 3 >= ballots.length) expect(group.some((its) => its.some((its_) => agenda.includes(its_)))).toBe(true);
      }
    }));
  });

  test("the agenda of three contains the agenda of two", () => {
    fc.assert(fc.property(profiles, (ballots) => {
      expect(elect(ballots, 3).slice(0, 2)).toEqual(elect(ballots, 2));
    }));
  });

  test("the order in which ballots come in changes nothing", () => {
    fc.assert(fc.property(profiles, (ballots) => {
      expect(elect(ballots.toReversed())).toEqual(elect(ballots));
      expect(canonicalProfile(profileOf(ballots.toReversed()).profile)).toBe(canonicalProfile(profileOf(ballots).profile));
    }));
  });

  test("a tie that Borda leaves is broken by the drawn lot, not by the order of the topics", () => {
    const ballots = [[topics[0], topics[1]], [topics[1], topics[0]]].map((its) => its.filter((one) => one !== undefined));
    const [first] = phragmen(profileOf(ballots).profile, topics, 1, topics.toReversed());
    expect(first).toMatchObject({ elected: "t1", tie: { brokenBy: "lot" } });
  });

  test("a topic that nobody names is never elected, also when places stay empty", () => {
    expect(elect([[topic("t2")]])).toEqual(["t2"]);
    expect(elect([])).toEqual([]);
  });
});

describe("the count", () => {
  test("shards counted apart and merged are one count", () => {
    fc.assert(fc.property(profiles, fc.nat(30), (ballots, at) => {
      const whole = profileOf(ballots);
      const merged = mergeCounts(profileOf(ballots.slice(0, at)), profileOf(ballots.slice(at)));
      expect(canonicalProfile(merged.profile)).toBe(canonicalProfile(whole.profile));
      expect([merged.ballots, merged.byArea]).toEqual([whole.ballots, whole.byArea]);
    }));
  });

  test("a wish is shared from 5 ballots or a tenth of them, rounded up, whichever is more", () => {
    const rule = { minimum: 5, share: "1/10" };
    expect([0, 49, 50, 51, 1001].map((ballots) => thresholdOf(rule, ballots))).toEqual([5, 5, 5, 6, 101]);
  });

  test("a topic below the threshold is not elected although a place stays empty, and something else is counted but never elected", () => {
    const [litter, speeding] = ["litter", "speeding"].map(topic);
    if (litter === undefined || speeding === undefined) throw new Error("two topics");
    const count = profileOf([...Array.from({ length: 6 }, () => [litter, OTHER]), [speeding]]);
    const tally = tallyOf({ id: aCycle().round, topics: [litter, speeding, OTHER], lotOrder: [OTHER, speeding, litter] }, count, { minimum: 5, share: "1/10" }, instant("2026-10-02T18:00:00Z"), (text) => text.length.toString(16).padStart(64, "0"));
    expect(tally.agenda).toEqual(["litter"]);
    expect(tally.named).toEqual({ litter: 6, speeding: 1, other: 6 });
  });
});
