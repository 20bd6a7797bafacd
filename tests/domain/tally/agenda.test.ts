import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topics as offered } from "#functions/adapters/topics.ts";
import { AreaId, type TopicId } from "#domain/ids.ts";
import { decideAgenda, problemWith, triageOf } from "#domain/tally/agenda.ts";
import { recountWithout, tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import type { CoordinatorChoice, Triage } from "#domain/tally/tally.ts";
import { aCycle, aNeighbourhood, instant, terms, topic } from "#tests/builders.ts";

const { round } = aCycle();
const at = instant("2026-10-03T08:00:00Z");
const { topics } = aNeighbourhood();
function tallied(ballots: readonly (readonly string[])[]) {
  const count = emptyCount();
  for (const its of ballots) addBallot(count, { topics: its.map(topic), area: AreaId.parse("straat"), channel: "email" });
  return tallyOf({ id: round, lotOrder: topics, terms: terms({ threshold: { minimum: 2, share: "1/10" } }) }, count, "0".repeat(64), at, () => "0".repeat(64));
}
const many = (times: number, ...its: string[]) => Array.from({ length: times }, () => its);
const tally = tallied([...many(9, "litter", "speeding"), ...many(6, "speeding"), ...many(5, "play-areas"), ...many(4, "lighting"), ...many(1, "parking")]);
const choice = (topicIds: readonly string[], change: Partial<CoordinatorChoice> = {}): CoordinatorChoice => ({ round, triage: [], topics: topicIds.map(topic), at, ...change });
const triage = (id: string, change: Partial<Triage>): Triage => ({ topic: topic(id), shared: true, integral: true, willing: "unknown", ...change });

describe("the agenda", () => {
  test("is adopted as counted when nobody confirms it, also when nobody asked who is willing", () => {
    const agenda = decideAgenda(tally, offered, undefined, at);
    expect(agenda.topics).toEqual(tally.agenda);
    expect(agenda.adoptedBy).toBe("counted");
  });

  test("says of every topic that was asked what becomes of it, exactly once", () => {
    const ballots = fc.array(fc.uniqueArray(fc.constantFrom<TopicId>(...topics), { minLength: 1, maxLength: 3 }), { maxLength: 25 });
    const wanted = fc.option(fc.uniqueArray(fc.constantFrom<TopicId>(...topics), { maxLength: 3 }), { nil: undefined });
    fc.assert(fc.property(ballots, wanted, (given, topicIds) => {
      const { decisions } = decideAgenda(tallied(given), offered, topicIds === undefined ? undefined : choice(topicIds, { reason: "a reason that is long enough" }), at);
      expect(decisions.map((one) => one.topic).toSorted()).toEqual([...topics].toSorted());
    }));
  });

  test("a topic that is one partner's own task goes to that partner, and its place to the next in the count", () => {
    const removed = [triage("litter", { integral: false })];
    const next = recountWithout(tally, [topic("litter")]);
    expect(next).not.toContain("litter");
    expect(next).toHaveLength(3);
    const agenda = decideAgenda(tally, offered, choice(next, { triage: removed }), at);
    expect(agenda.decisions).toContainEqual({ kind: "handed-over", topic: "litter", partner: "municipality" });
    expect(problemWith(tally, choice(next, { triage: removed }))).toBeUndefined();
  });

  test("what nobody wants to take up together with the team stops, with that as the reason", () => {
    const agenda = decideAgenda(tally, offered, choice(recountWithout(tally, [topic("speeding")]), { triage: [triage("speeding", { willing: "no" })] }), at);
    expect(agenda.decisions).toContainEqual({ kind: "nobody-willing", topic: "speeding" });
  });

  test("deviating from the count needs a reason, and the reason is published", () => {
    const other = ["litter", "lighting", "parking"];
    expect(problemWith(tally, choice(other))).toBe("reason-missing");
    const reason = "the council decides on speeding next month";
    expect(problemWith(tally, choice(other, { reason }))).toBeUndefined();
    expect(decideAgenda(tally, offered, choice(other, { reason }), at).decisions).toContainEqual({ kind: "deviated", topic: "speeding", reason });
  });

  test.each([
    ["more than three topics", ["litter", "speeding", "lighting", "parking"], "too-many"],
    ["a topic twice", ["litter", "litter"], "twice"],
    ["a topic that was not asked", ["vermin"], "not-offered"],
    ["something else, which is many wishes", ["other"], "not-offered"],
  ])("%s is refused", (_, topicIds, problem) => {
    expect(problemWith(tally, choice(topicIds, { reason: "a reason that is long enough" }))).toBe(problem);
  });

  test("triage begins with what the count and the topic tell", () => {
    const litter = offered.get(topic("litter"));
    expect(litter && triageOf(tally, litter)).toEqual({ topic: "litter", shared: true, integral: false, willing: "unknown" });
  });
});
