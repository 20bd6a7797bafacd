import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cycleIdOf, OTHER, type TopicId, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { offered, type OwnTopic, retired, type TopicProposal, worded } from "#domain/own-topic.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { instant } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

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

describe("a cycle that opens", () => {
  let home: World;
  const said: Partial<Record<Language, string>> = {
    nl: "De brug piept",
    en: "The bridge squeaks",
    ar: "الجسر يصدر صريرًا",
    tr: "Köprü gıcırdıyor",
    pl: "Most skrzypi",
    uk: "Міст скрипить",
  };
  const propose = (nl: string, words: Partial<Record<Language, string>> = { ...said, nl }) =>
    home.dependencies.topics.propose(
      { neighbourhood: home.neighbourhood.id, words, from: "reading-room" },
      by,
    );
  const open = async (execution = "first") => {
    const request = { neighbourhood: home.neighbourhood.id };
    const { cycle, round } = await home.run(openCycle, { execution, request });
    return { cycle, round: await home.dependencies.cycles.mustGetRound(round) };
  };
  const countPage = async (language = "nl") => {
    const id = cycleIdOf(home.neighbourhood.id, WHOLE, 1);
    const page = await home.run(showCount, {
      ...visit("GET", `/count/${id}`, { query: `lang=${language}` }),
      pathParameters: { cycle: id },
    });
    return page.body.replaceAll(/<style>.*?<\/style>/gs, "");
  };
  const standing = (id: TopicId) => home.dependencies.topics.get(home.neighbourhood.id, id);
  let bridge: OwnTopic;
  let speaksDutch: OwnTopic;
  beforeAll(async () => {
    home = await openWorld();
    await home.dependencies.neighbourhoods.save({ ...home.neighbourhood, languages: ["nl", "tr"] });
    bridge = await propose("De brug piept");
    speaksDutch = await propose("Te weinig schaduw", { nl: "Te weinig schaduw" });
  });
  afterAll(() => home.close());

  test("says beforehand, to who starts it, what it will ask and what it leaves out and why", async () => {
    const { body } = await home.atConsole(steeringPages, `/console/start/${home.neighbourhood.id}`);
    expect(body).toContain("<li>De brug piept</li>");
    expect(body).toMatch(/Te weinig schaduw<\/strong>: staat er nog niet in deze talen: Turks/);
    expect(await standing(bridge.id)).toEqual(bridge);
  });

  test("is tried again when a topic is changed at the very moment, and has opened nothing", async () => {
    const { topics } = home.dependencies;
    const stale = {
      ...topics,
      of: async (...of: Parameters<typeof topics.of>) => {
        const read = await topics.of(...of);
        bridge = worded(bridge, { ...bridge, indicator: "klachten" }, by);
        await topics.save(bridge);
        return read;
      },
    };
    const request = { neighbourhood: home.neighbourhood.id };
    await expect(
      home.run(openCycle, { execution: "first", request }, { topics: stale }),
    ).rejects.toMatchObject({ name: "Transient" });
    expect(await home.dependencies.cycles.of(home.neighbourhood.id)).toEqual([]);
  });

  test("asks what residents proposed beside what the team chose, and the proposal has had its place", async () => {
    const { round } = await open();
    const { topics } = home.neighbourhood;
    expect(new Set(round.topics)).toEqual(new Set([...topics, bridge.id]));
    expect(round.topics.at(-1) === OTHER || !topics.includes(OTHER)).toBe(true);
    expect(new Set(round.lotOrder)).toEqual(new Set(round.topics));
    const { status, history } = (await standing(bridge.id)) ?? bridge;
    expect([status, history.at(-1)]).toMatchObject(["offered", { by: "machine", did: "offered" }]);
    expect((await open()).round).toEqual(round);
    expect((await standing(bridge.id))?.history).toEqual(history);
  });

  test("publishes why what was proposed is not asked, in every language, and before anybody answers", async () => {
    expect(await countPage()).toMatch(
      /Te weinig schaduw<\/strong>: staat er nog niet in deze talen: Turks</,
    );
    expect(await countPage("pl")).toContain("nie ma go jeszcze w tych językach: turecki");
  });

  test("asks the topic in the words that it had, whatever becomes of it afterwards", async () => {
    const { cycles, topics } = home.dependencies;
    const { round } = await open();
    home.at((await cycles.mustGet(round.cycle)).plan.invitation);
    await home.dependencies.rounds.change(round.id, (one) => ({ ...one, status: "open" }));
    const surveyIn = async (language: string) =>
      (
        await home.run(openSurvey, {
          ...visit("GET", `/open/${home.neighbourhood.id}`, { query: `lang=${language}` }),
          pathParameters: { neighbourhood: home.neighbourhood.id },
        })
      ).body;
    const languages = ["nl", "tr", "uk"] as const;
    const before = await Promise.all(languages.map(surveyIn));
    languages.map((language, nth) => expect(before[nth]).toContain(said[language]));
    const counted = await countPage();
    const reworded = worded(
      (await standing(bridge.id)) ?? bridge,
      { ...bridge, words: { nl: "Weg" } },
      by,
    );
    expect(await topics.save(reworded)).toBe(true);
    expect(await topics.save(retired(reworded, "De brug is vernieuwd.", by))).toBe(true);
    expect(await topics.save(retired(speaksDutch, "Er zijn bomen geplant.", by))).toBe(true);
    expect(await Promise.all(languages.map(surveyIn))).toEqual(before);
    expect(await countPage()).toBe(counted);
  });
});

test("no cycle opens with too few topics to choose from, and the sentence says which lack what", async () => {
  const home = await openWorld();
  const { id } = home.neighbourhood;
  const chosen = await Promise.all(
    ["Een", "Twee", "Drie"].map((nl) =>
      home.dependencies.topics.propose(
        { neighbourhood: id, words: { nl: `${nl} onderwerp` }, from: "team", status: "offered" },
        by,
      ),
    ),
  );
  await home.dependencies.neighbourhoods.save({
    ...home.neighbourhood,
    languages: ["nl", "uk"],
    topics: chosen.map((one) => one.id),
  });
  await expect(
    home.run(openCycle, { execution: "first", request: { neighbourhood: id } }),
  ).rejects.toMatchObject({
    name: "InvalidInput",
    message: expect.stringContaining("too few topics to ask: een-onderwerp (no-words)"),
  });
  const { body } = await home.atConsole(steeringPages, `/console/start/${id}`);
  expect(body).toContain("Er zijn te weinig onderwerpen om te vragen.");
  expect(body).not.toContain('action="/console/start"');
  await home.close();
});
