import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "#contract/permissions.ts";
import type { OwnTopic, TopicProposal } from "#domain/own-topic.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { instant } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let place: string;
beforeAll(async () => {
  world = await openWorld();
  place = `/console/neighbourhoods/${world.neighbourhood.id}/topics`;
  await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, languages: ["nl", "ar"] });
});
afterAll(() => world.close());

const by = { at: instant("2026-09-01T08:00:00Z"), by: "coordinator" } as const;
type Form = Readonly<Record<string, string | readonly string[]>>;
const as = (role: Role) => ({
  access: { roles: [role], neighbourhoods: "all" as const, partner: "welfare" as const },
});
const send = (path: string, form: Form, role: Role = "coordinator") =>
  world.atConsole(neighbourhoodPages, `${place}${path}`, { form, ...as(role) });
const page = async (path = "", role: Role = "coordinator") =>
  (await world.atConsole(neighbourhoodPages, `${place}${path}`, as(role))).body;
const { topics } = { topics: () => world.dependencies.topics };
const propose = (change: Partial<TopicProposal> = {}) =>
  topics().propose(
    {
      neighbourhood: world.neighbourhood.id,
      words: { nl: "Het fietspad is te smal", ar: "مسار الدراجات ضيق جدًا" },
      from: "residents",
      ...change,
    },
    by,
  );
const standing = async ({ id }: OwnTopic): Promise<OwnTopic> => {
  const topic = await topics().get(world.neighbourhood.id, id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
};

const FILLED = {
  from: "residents",
  "words-nl": "  Te weinig schaduw op het plein ",
  "words-ar": "الظل قليل في الساحة",
  "examples-nl": "Bomen planten\n\n Een luifel bij de bankjes \n",
  partners: ["municipality", "housing"],
  handler: "municipality",
  indicator: "graden op het plein",
  pictogram: "sun",
};

describe("a topic that the team adds", () => {
  test("is kept as it was typed, and says as which role somebody added it", async () => {
    const reply = await send("/new", FILLED, "professional");
    expect(reply.statusCode).toBe(303);
    const made = (await topics().of(world.neighbourhood.id)).at(-1);
    expect(made).toMatchObject({
      id: "te-weinig-schaduw-op",
      words: { nl: "Te weinig schaduw op het plein", ar: "الظل قليل في الساحة" },
      examples: { nl: ["Bomen planten", "Een luifel bij de bankjes"] },
      partners: ["municipality", "housing"],
      handler: "municipality",
      pictogram: "sun",
      status: "proposed",
      history: [{ by: "professional", did: "proposed" }],
    });
    expect(JSON.stringify(made)).not.toContain("noor");
  });

  test("can be chosen at once when the coordinator adds it for the team, and not when a professional does", async () => {
    const status = async (role: Role, nl: string) => {
      await send("/new", { ...FILLED, from: "team", "words-nl": nl }, role);
      const all = await topics().of(world.neighbourhood.id);
      return all.find(({ words }) => words.nl === nl)?.status;
    };
    expect(await status("contact", "De fontein staat stil")).toBe("offered");
    expect(await status("professional", "Het hek is kapot")).toBe("proposed");
    const { body } = await world.atConsole(
      neighbourhoodPages,
      `/console/neighbourhoods/${world.neighbourhood.id}/edit/topics`,
    );
    expect(body).toContain('name="topics" value="de-fontein-staat-sti"');
  });

  test("comes back with everything that was typed, and with what is wrong beside its field", async () => {
    const { statusCode, body } = await send("/new", {
      ...FILLED,
      from: "",
      "words-nl": "x".repeat(91),
      "words-ar": "ظل",
      "examples-nl": Array.from({ length: 6 }, (_, nth) => `Voorbeeld ${nth}`).join("\n"),
    });
    expect(statusCode).toBe(422);
    for (const field of ["from", "words-nl", "words-ar", "examples-nl"])
      expect(body).toContain(`id="fault-${field}"`);
    for (const typed of ["x".repeat(91), "ظل", "Voorbeeld 5", "graden op het plein"])
      expect(body).toContain(typed);
    expect(body).toMatch(/value="housing" checked/);
    expect(body).toMatch(/value="sun" checked/);
    const none = await send("/new", { ...FILLED, "words-nl": " ", "words-ar": "" });
    expect(none.body).toContain('id="fault-words-nl"');
  });
});

describe("a topic that stands", () => {
  let topic: OwnTopic;
  let path: string;
  beforeEach(async () => {
    topic = await propose();
    path = `/${topic.id}`;
  });

  test("says on the list and on its page in which language nobody could read it", async () => {
    const half = await propose({ words: { nl: "Alleen Nederlands" } });
    expect(await page()).toMatch(/Alleen Nederlands[^]*?Ontbreekt nog in: Arabisch\./);
    expect(await page(`/${half.id}`)).toContain("Ontbreekt nog in: Arabisch.");
    expect(await page(path)).not.toContain("Ontbreekt nog in");
  });

  test("keeps its words in a language that the neighbourhood no longer has", async () => {
    const polish = await propose({ words: { nl: "Oud", pl: "Stare" } });
    await send(`/${polish.id}`, { ...FILLED, version: "1" });
    expect((await standing(polish)).words).toEqual({
      nl: "Te weinig schaduw op het plein",
      ar: FILLED["words-ar"],
      pl: "Stare",
    });
  });

  test("is changed by the coordinator and the contact person alone, and others read it", async () => {
    expect((await send(path, { ...FILLED, version: "1" }, "professional")).statusCode).toBe(403);
    const read = await page(path, "professional");
    expect(read).toContain("Alleen de coördinator en de contactpersoon veranderen onderwerpen.");
    expect(read).not.toContain('name="words-nl"');
    expect(await standing(topic)).toEqual(topic);
  });

  test("of two who save it the second sees what the first made of it, and loses nothing of what they typed", async () => {
    await send(path, { ...FILLED, version: "1" });
    const { statusCode, body } = await send(path, {
      ...FILLED,
      "words-nl": "Mijn eigen woorden",
      version: "1",
    });
    expect(statusCode).toBe(409);
    expect(body).toContain("Mijn eigen woorden");
    expect(body).toContain('name="version" value="2"');
    expect((await standing(topic)).words.nl).toBe("Te weinig schaduw op het plein");
  });

  test("is retired and put off for a reason that residents read, and never without", async () => {
    for (const deed of ["retired", "held"]) {
      const { statusCode, body } = await send(`${path}/${deed}`, { reason: " ", version: "1" });
      expect(statusCode).toBe(422);
      expect(body).toContain(`id="fault-reason-${deed}"`);
    }
    expect(await standing(topic)).toEqual(topic);
    await send(`${path}/held`, { reason: "Het werk begint al.", version: "1" });
    expect(await page()).toContain("Uitgesteld: Het werk begint al.");
    await send(`${path}/released`, { version: "2" });
    await send(`${path}/retired`, { reason: "Het pad is verbreed.", version: "3" });
    const { status, notNow, history } = await standing(topic);
    expect([status, notNow, history.map(({ did }) => did)]).toEqual([
      "retired",
      undefined,
      ["proposed", "held", "released", "retired"],
    ]);
    expect(await page(path)).toMatch(/van de lijst af, coördinator: .*Het pad is verbreed\./);
  });

  test("that residents proposed is not put on the list by hand, so that it is asked or has a reason; and comes back as a proposal", async () => {
    expect((await send(`${path}/offered`, { version: "1" })).statusCode).toBe(409);
    await send(`${path}/retired`, { reason: "Het pad is verbreed.", version: "1" });
    await send(`${path}/returned`, { version: "2" });
    expect((await standing(topic)).status).toBe("proposed");
  });

  test("stands in the trail with what was done and by which role", async () => {
    await send(path, { ...FILLED, version: "1" }, "contact");
    const lines = await world.dependencies.audit.of(world.neighbourhood.id);
    const line = lines.findLast(({ object }) => object === topic.id);
    expect(line).toMatchObject({ action: "change topics", result: "worded" });
    expect(line?.actor).toMatch(/^contact /);
  });
});

test("who looks at the topics sees what the next survey asks, before anything is decided", async () => {
  const fresh = await openWorld();
  const { id } = fresh.neighbourhood;
  const at = `/console/neighbourhoods/${id}/topics`;
  for (const nl of ["Eerste", "Tweede", "Derde", "Vierde"])
    await fresh.dependencies.topics.propose(
      { neighbourhood: id, words: { nl: `${nl} wens`, en: `${nl} wish` }, from: "walk" },
      by,
    );
  await fresh.dependencies.neighbourhoods.save({ ...fresh.neighbourhood, languages: ["nl", "en"] });
  const { body } = await fresh.atConsole(neighbourhoodPages, at);
  const next = body.slice(body.indexOf("Dit vraagt de volgende ronde"));
  expect(next).toContain("Rommel en zwerfvuil op straat");
  expect(next).toMatch(/wens<\/strong>: er was plaats voor 3 voorstellen van bewoners/);
  await fresh.close();
});
