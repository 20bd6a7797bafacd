import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startList } from "#stores/start-list.ts";
import { AreaId, type TopicId } from "#contract/ids.ts";
import { agendaAfter, decideAgenda, problemWith, removedBy } from "#domain/tally/agenda.ts";
import { recountWithout, tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import type { CoordinatorChoice, Triage } from "#domain/tally/tally.ts";
import { aCycle, aNeighbourhood, instant, terms, topic } from "#tests/builders.ts";

const { round } = aCycle();
const at = instant("2026-10-03T08:00:00Z");
const { topics } = aNeighbourhood();
const offered = [...startList.values()];
function tallied(ballots: readonly (readonly string[])[]) {
  const count = emptyCount();
  for (const its of ballots)
    addBallot(count, { topics: its.map(topic), area: AreaId.parse("straat"), channel: "email" });
  return tallyOf(
    { id: round, lotOrder: topics, terms: terms({ threshold: { minimum: 2, share: "1/10" } }) },
    count,
    { root: "0".repeat(64), counted: at },
    () => "0".repeat(64),
  );
}
const many = (times: number, ...its: string[]) => Array.from({ length: times }, () => its);
/** Counted in each test, so that mutation testing sees which test needs what. */
const tally = () =>
  tallied([
    ...many(9, "litter", "speeding"),
    ...many(6, "speeding"),
    ...many(5, "play-areas"),
    ...many(4, "lighting"),
    ...many(1, "parking"),
  ]);
const choice = (
  topicIds: readonly string[],
  change: Partial<CoordinatorChoice> = {},
): CoordinatorChoice => ({ round, triage: [], topics: topicIds.map(topic), at, ...change });
const triage = (id: string, change: Partial<Triage>): Triage => ({
  topic: topic(id),
  shared: true,
  integral: true,
  willing: "unknown",
  ...change,
});

describe("the agenda", () => {
  test("is adopted as counted when nobody confirms it, also when nobody asked who is willing", () => {
    const agenda = decideAgenda(tally(), offered, undefined, at);
    expect(agenda.topics).toEqual(tally().agenda);
    expect(agenda.adoptedBy).toBe("counted");
  });

  test("says of every topic that was asked what becomes of it, exactly once", () => {
    const ballots = fc.array(
      fc.uniqueArray(fc.constantFrom<TopicId>(...topics), { minLength: 1, maxLength: 3 }),
      { maxLength: 25 },
    );
    const wanted = fc.option(
      fc.uniqueArray(fc.constantFrom<TopicId>(...topics), { maxLength: 3 }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(ballots, wanted, (given, topicIds) => {
        const { decisions } = decideAgenda(
          tallied(given),
          offered,
          topicIds === undefined
            ? undefined
            : choice(topicIds, { reason: "a reason that is long enough" }),
          at,
        );
        expect(decisions.map((one) => one.topic).toSorted()).toEqual([...topics].toSorted());
      }),
    );
  });

  test("a topic that is one partner's own task goes to that partner, and its place to the next in the count", () => {
    const removed = [triage("litter", { integral: false })];
    const next = recountWithout(tally(), [topic("litter")]);
    expect(next).not.toContain("litter");
    expect(next).toHaveLength(3);
    const agenda = decideAgenda(tally(), offered, choice(next, { triage: removed }), at);
    expect(agenda.decisions).toContainEqual({
      kind: "handed-over",
      topic: "litter",
      partner: "municipality",
    });
    expect(problemWith(tally(), choice(next, { triage: removed }))).toBeUndefined();
  });

  test("what residents chose stays where nobody wants to take it up, and the agenda says so", () => {
    const its = choice(tally().agenda, { triage: [triage("speeding", { willing: "no" })] });
    expect(problemWith(tally(), its)).toBeUndefined();
    expect(problemWith(tally(), { ...its, topics: [] })).toBe("reason-missing");
    const agenda = decideAgenda(tally(), offered, its, at);
    expect(agenda.topics).toContain("speeding");
    expect(agenda.decisions.find((decision) => decision.topic === "speeding")).toMatchObject({
      kind: "adopted",
      willing: "no",
    });
    expect(agenda.decisions.filter((decision) => "willing" in decision)).toHaveLength(1);
  });

  test("as the meeting has answered so far has the next of the count where one partner does it alone", () => {
    const answers = [triage("litter", { integral: false }), triage("speeding", { willing: "no" })];
    expect(agendaAfter(tally(), answers)).toEqual(recountWithout(tally(), [topic("litter")]));
  });

  test("deviating from the count needs a reason, and the reason is published", () => {
    const other = ["litter", "lighting", "parking"];
    expect(problemWith(tally(), choice(other))).toBe("reason-missing");
    const reason = "the council decides on speeding next month";
    expect(problemWith(tally(), choice(other, { reason }))).toBeUndefined();
    expect(decideAgenda(tally(), offered, choice(other, { reason }), at).decisions).toContainEqual({
      kind: "deviated",
      topic: "speeding",
      reason,
    });
  });

  test.each([
    ["more than three topics", ["litter", "speeding", "lighting", "parking"], "too-many"],
    ["a topic twice", ["litter", "litter"], "twice"],
    ["a topic that was not asked", ["vermin"], "not-offered"],
    ["something else, which is many wishes", ["other"], "not-offered"],
  ])("%s is refused", (_, topicIds, problem) => {
    expect(problemWith(tally(), choice(topicIds, { reason: "a reason that is long enough" }))).toBe(
      problem,
    );
  });

  test("gives each topic its one word: its place, too few, handed over, another was chosen, or others came first", () => {
    const asked = tallied([
      ...many(9, "litter", "speeding"),
      ...many(6, "speeding"),
      ...many(5, "play-areas"),
      ...many(4, "lighting"),
      ...many(3, "loneliness"),
      ...many(2, "parking"),
      ...many(1, "greenery"),
      ...many(3, "other"),
    ]);
    const its = choice(["speeding", "loneliness", "parking"], {
      reason: "these can be done now",
      triage: [
        triage("litter", { integral: false }),
        triage("play-areas", { willing: "no" }),
        triage("speeding", { willing: "yes" }),
      ],
    });
    const agenda = decideAgenda(asked, offered, its, at);
    expect(agenda).toMatchObject({
      round,
      topics: ["speeding", "loneliness", "parking"],
      adoptedBy: "coordinator",
      reason: "these can be done now",
      adopted: at,
    });
    expect(
      Object.fromEntries(agenda.decisions.map((decision) => [decision.topic, decision])),
    ).toMatchObject({
      speeding: { kind: "adopted", place: 1 },
      loneliness: { kind: "adopted", place: 2 },
      parking: { kind: "adopted", place: 3 },
      litter: { kind: "handed-over", partner: "municipality" },
      "play-areas": { kind: "deviated", reason: "these can be done now" },
      other: { kind: "many-wishes", named: 3 },
      greenery: { kind: "not-shared", named: 1, threshold: asked.threshold },
      lighting: { kind: "not-elected", named: 4 },
    });
  });

  test("a topic that several partners share cannot be handed to one, and one that the data does not know is still told of", () => {
    const integral =
      offered.find(({ id, handler }) => handler === undefined && topics.includes(id))?.id ??
      topic("loneliness");
    const asked = tallied([...many(9, integral), ...many(8, "litter")]);
    const kind = (
      id: TopicId,
      its: Partial<CoordinatorChoice>,
      known: Parameters<typeof decideAgenda>[1] = offered,
    ) =>
      decideAgenda(asked, known, choice([], its), at).decisions.find(
        (decision) => decision.topic === id,
      )?.kind;
    expect(kind(integral, { triage: [triage(integral, { integral: false })] })).toBe("not-elected");
    expect(kind(topic("litter"), { triage: [triage("litter", { integral: true })] })).toBe(
      "not-elected",
    );
    expect(
      kind(topic("litter"), { triage: [triage(integral, { integral: false, willing: "no" })] }),
    ).toBe("not-elected");
    expect(kind(topic("litter"), { triage: [triage("litter", { integral: false })] }, [])).toBe(
      "not-elected",
    );
    expect(kind(topic("litter"), { reason: "not this year, says the council" })).toBe("deviated");
  });

  test("without a reason none is published, and a topic that was not elected did not lose to one", () => {
    const asked = tallied([
      ...many(9, "litter"),
      ...many(8, "speeding"),
      ...many(7, "play-areas"),
      ...many(6, "lighting"),
    ]);
    const agenda = decideAgenda(asked, offered, choice(["litter", "speeding", "play-areas"]), at);
    expect(agenda).not.toHaveProperty("reason");
    expect(
      decideAgenda(asked, offered, choice(["litter"], { reason: "one thing at a time now" }), at)
        .decisions,
    ).toContainEqual({ kind: "not-elected", topic: "lighting", named: 6 });
    expect(decideAgenda(asked, offered, undefined, at).decisions).toContainEqual({
      kind: "not-elected",
      topic: "lighting",
      named: 6,
    });
  });

  test("a topic that as many named as are needed is shared; nobody named it, and something else is too few like any other", () => {
    const asked = tallied([...many(11, "litter"), ...many(1, "parking")]);
    expect(asked.threshold).toBe(2);
    const { decisions } = decideAgenda(asked, offered, undefined, at);
    expect(decisions).toContainEqual({ kind: "adopted", topic: "litter", place: 1 });
    expect(decisions).toContainEqual({
      kind: "not-shared",
      topic: "parking",
      named: 1,
      threshold: 2,
    });
    expect(decisions).toContainEqual({
      kind: "not-shared",
      topic: "other",
      named: 0,
      threshold: 2,
    });
    const exactly = decideAgenda(
      tallied([
        ...many(2, "litter"),
        ...many(9, "speeding"),
        ...many(8, "play-areas"),
        ...many(7, "lighting"),
      ]),
      offered,
      choice([]),
      at,
    );
    expect(exactly.decisions.find((decision) => decision.topic === "litter")?.kind).toBe(
      "not-shared",
    );
  });

  test("another order, a part, or more than was counted differs from the count", () => {
    const [first = "", second = "", third = ""] = tally().agenda;
    expect(problemWith(tally(), choice([first, second, third]))).toBeUndefined();
    for (const its of [
      [second, first, third],
      [first, second],
      [first],
      [],
      [first, second, "parking"],
    ])
      expect(problemWith(tally(), choice(its)), its.join()).toBe("reason-missing");
    expect(
      problemWith(
        tally(),
        choice([first, "vermin", "nonsense"], { reason: "a reason that is long enough" }),
      ),
    ).toBe("not-offered");
  });

  test("a topic that is added where fewer were counted differs, too", () => {
    const two = tallied([...many(9, "litter"), ...many(8, "speeding"), ...many(1, "parking")]);
    expect(two.agenda).toEqual(["litter", "speeding"]);
    expect(problemWith(two, choice(["litter", "speeding", "parking"]))).toBe("reason-missing");
  });

  test("what one partner can do is taken out, and nothing else", () => {
    expect(
      removedBy([
        triage("litter", { integral: false }),
        triage("speeding", { willing: "no" }),
        triage("lighting", { willing: "yes" }),
        triage("parking", { willing: "unknown" }),
      ]),
    ).toEqual(["litter"]);
  });
});
