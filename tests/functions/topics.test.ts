import { afterAll, beforeAll, expect, test } from "vitest";
import { offered, type TopicProposal, worded } from "#domain/own-topic.ts";
import { instant } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const by = { at: instant("2026-09-01T08:00:00Z"), by: "coordinator" } as const;
const proposal = (nl: string): TopicProposal => ({
  neighbourhood: world.neighbourhood.id,
  words: { nl },
  from: "residents",
});

test("what is proposed at the same moment in the same words becomes two topics, and none has the name of another", async () => {
  const { topics } = world.dependencies;
  const [one, other] = await Promise.all([
    topics.propose(proposal("Te weinig bankjes"), by),
    topics.propose(proposal("Te weinig bankjes"), by),
  ]);
  const litter = await topics.propose(proposal("Litter"), by);
  expect(new Set([one.id, other.id, litter.id]).size).toBe(3);
  expect(litter.id).not.toBe("litter");
  const standing = await topics.of(world.neighbourhood.id);
  expect(standing.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]));
});

test("of two people who change one topic the second is told, and undoes nothing", async () => {
  const { topics } = world.dependencies;
  const read = await topics.propose(proposal("Het fietspad is te smal"), by);
  expect(await topics.save(worded(read, { ...read, words: { nl: "Het fietspad" } }, by))).toBe(
    true,
  );
  expect(await topics.save(offered(read, by))).toBe(false);
  const standing = await topics.get(world.neighbourhood.id, read.id);
  expect([standing?.words.nl, standing?.status]).toEqual(["Het fietspad", "proposed"]);
});
