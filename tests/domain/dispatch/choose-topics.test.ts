import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NeighbourhoodId, OTHER, type TopicId } from "#contract/ids.ts";
import { type Choosing, chooseTopics, ownIn } from "#domain/dispatch/choose-topics.ts";
import {
  held,
  newTopic,
  offered,
  type OwnTopic,
  retired,
  TopicOrigin,
  TopicStatus,
} from "#domain/own-topic.ts";
import { startList } from "#stores/start-list.ts";
import { aNeighbourhood, instant, topic } from "#tests/builders.ts";

const START = [...startList.keys()].filter((id) => id !== OTHER);
const by = { at: instant("2026-09-01T08:00:00Z"), by: "coordinator" } as const;
const home = (topics: readonly TopicId[], languages: ("nl" | "tr")[] = ["nl"]) => ({
  ...aNeighbourhood({ languages }),
  topics: [...topics],
});
const own = (id: string, at = by.at, from: TopicOrigin = "residents"): OwnTopic =>
  newTopic(
    topic(id),
    { neighbourhood: NeighbourhoodId.parse("zonnestraat"), words: { nl: `Over ${id}` }, from },
    { ...by, at },
  );
const choose = (choosing: Partial<Choosing>) =>
  chooseTopics({
    neighbourhood: home([...START.slice(0, 12), OTHER]),
    own: [],
    reopened: [],
    since: undefined,
    ...choosing,
  });
const whys = (choosing: Partial<Choosing>) =>
  Object.fromEntries(choose(choosing).leftOut.map(({ topic: id, why }) => [id, why]));

describe("the dozen of a survey", () => {
  test("is what the team chose, as it has it, as long as nothing comes back and nobody proposes", () => {
    const { topics } = aNeighbourhood();
    expect(choose({ neighbourhood: aNeighbourhood() })).toEqual({ topics, leftOut: [] });
  });

  test("keeps places for what residents proposed, the first that did so first, and says of the others that there were no more", () => {
    const proposals = ["d", "c", "b", "a"].map((id, nth) =>
      own(`topic-${id}`, instant(`2026-09-0${nth + 1}T08:00:00Z`)),
    );
    const { topics } = choose({ own: proposals.toReversed() });
    expect(topics.slice(-4)).toEqual(["topic-d", "topic-c", "topic-b", OTHER]);
    expect(topics).toHaveLength(13);
    expect(whys({ own: proposals })).toMatchObject({
      "topic-a": { kind: "no-place", places: 3 },
      [START[11] ?? ""]: { kind: "made-room" },
    });
  });

  test("has what came back before what the team chose last, and takes nothing twice", () => {
    const chosen = START.slice(0, 12);
    const back = [chosen.at(-1) ?? OTHER, START[20] ?? OTHER];
    const { topics, leftOut } = choose({ reopened: back });
    expect(topics).toEqual(expect.arrayContaining(back));
    expect([topics.length, leftOut.map(({ topic: id }) => id)]).toEqual([13, [chosen.at(-2)]]);
  });

  test("leaves out what cannot be read in a language of the neighbourhood, and says which", () => {
    const neighbourhood = home([...START.slice(0, 4), topic("narrow-path")], ["nl", "tr"]);
    const { topics, leftOut } = choose({
      neighbourhood,
      own: [offered(own("narrow-path"), by)],
    });
    expect(topics).toEqual(START.slice(0, 4));
    expect(leftOut).toEqual([
      { topic: "narrow-path", why: { kind: "no-words", languages: ["tr"] } },
    ]);
  });

  test("says once that a proposal was retired before anybody was asked, and always why one is held back", () => {
    const gone = retired(own("gone"), "It was done.", {
      ...by,
      at: instant("2026-10-01T08:00:00Z"),
    });
    const put = held(own("put-off"), "The work begins in spring.", by);
    const back = retired(offered(own("asked"), by), "Enough was done.", by);
    const standing = [gone, put, back];
    expect(whys({ own: standing })).toEqual({
      gone: { kind: "retired", reason: "It was done." },
      "put-off": { kind: "held", reason: "The work begins in spring." },
    });
    const since = instant("2026-10-02T08:00:00Z");
    expect(Object.keys(whys({ own: standing, since }))).toEqual(["put-off"]);
  });

  test("has no place kept for what the team proposed to itself", () => {
    expect(whys({ own: [own("ours", by.at, "team")] })).toEqual({ ours: { kind: "team-chose" } });
  });
});

const aTopic = fc
  .record({
    id: fc.stringMatching(/^own-[a-z]{2}$/),
    at: fc.integer({ min: 1, max: 28 }),
    from: fc.constantFrom(...TopicOrigin.options),
    status: fc.constantFrom(...TopicStatus.options),
    inTurkish: fc.boolean(),
    isHeld: fc.boolean(),
  })
  .map(({ id, at, from, status, inTurkish, isHeld }) => {
    const made = own(id, instant(`2026-08-${String(at).padStart(2, "0")}T08:00:00Z`), from);
    const said = inTurkish ? { ...made, words: { ...made.words, tr: "Dar yol" } } : made;
    if (status === "offered") return offered(said, by);
    if (status === "retired") return retired(said, "Because.", by);
    return isHeld ? held(said, "Later.", by) : said;
  });
const choosings = fc
  .record({
    own: fc.uniqueArray(aTopic, { selector: ({ id }) => id, maxLength: 12 }),
    languages: fc.constantFrom<("nl" | "tr")[][]>(["nl"], ["nl", "tr"]),
    places: fc.record({ reopened: fc.nat(6), proposed: fc.nat(6) }),
    chosen: fc.uniqueArray(fc.constantFrom(...START), { minLength: 3, maxLength: 13 }),
    other: fc.boolean(),
    pick: fc.infiniteStream(fc.nat()),
    reopened: fc.uniqueArray(fc.constantFrom(...START), { maxLength: 8 }),
  })
  .map(({ own: its, languages, places, chosen, other, pick, reopened }): Choosing => {
    const ours = its.filter(() => (pick.next().value ?? 0) % 4 === 0).map(({ id }) => id);
    const back = its.filter(() => (pick.next().value ?? 0) % 4 === 0).map(({ id }) => id);
    const neighbourhood = home(
      [...ours, ...chosen].slice(0, 13).concat(other ? [OTHER] : []),
      languages,
    );
    const norms = { ...neighbourhood.norms, topics: places };
    return {
      neighbourhood: { ...neighbourhood, norms },
      own: its,
      reopened: [...back, ...reopened],
      since: undefined,
    };
  });

test("however many propose and come back, no survey has more topics or more of a kind than it has places, nothing twice, and everything that asked for a place is in it or has a reason", () => {
  fc.assert(
    fc.property(choosings, (choosing) => {
      const { neighbourhood, own: its, reopened } = choosing;
      const { topics, leftOut } = chooseTopics(choosing);
      const chosen = neighbourhood.topics;
      const places = neighbourhood.norms.topics;
      const byId = new Map(its.map((one) => [one.id, one]));
      const left = leftOut.map(({ topic: id }) => id);
      expect(new Set([...topics, ...left]).size).toBe(topics.length + left.length);
      expect(topics.filter((id) => id !== OTHER).length).toBeLessThanOrEqual(
        Math.max(12, chosen.filter((id) => id !== OTHER).length),
      );
      const added = topics.filter((id) => !chosen.includes(id));
      const isProposed = (id: TopicId) => byId.get(id)?.status === "proposed";
      expect(added.length).toBeLessThanOrEqual(places.reopened + places.proposed);
      expect(added.filter((id) => !isProposed(id)).length).toBeLessThanOrEqual(places.reopened);
      expect(added.filter((id) => !reopened.includes(id)).length).toBeLessThanOrEqual(
        places.proposed,
      );
      for (const id of topics) {
        const made = byId.get(id);
        if (made === undefined) continue;
        expect([made.status === "retired", made.notNow]).toEqual([false, undefined]);
        for (const language of neighbourhood.languages) expect(made.words[language]).toBeDefined();
      }
      const asked = [
        ...chosen,
        ...reopened,
        ...its.filter(({ status }) => status === "proposed").map(({ id }) => id),
      ];
      for (const id of asked) expect([...topics, ...left]).toContain(id);
      for (const { topic: id, why } of leftOut)
        if (why.kind === "no-place")
          expect(topics.filter(isProposed).length).toBeGreaterThanOrEqual(places.proposed);
        else if (why.kind === "made-room") expect(added.length, id).toBeGreaterThan(0);
      const words = ownIn({ topics, leftOut }, its, "nl").map(({ id }) => id);
      for (const id of [...topics, ...left]) if (byId.has(id)) expect(words).toContain(id);
    }),
    { numRuns: 500 },
  );
});
