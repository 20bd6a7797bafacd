import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { ActionId, type CycleId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Role } from "#contract/permissions.ts";
import type { Access } from "#domain/access.ts";
import { organisationIn } from "#domain/organisation.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { A_COORDINATOR, anAction, anAgenda, day } from "#tests/builders.ts";
import { atErrand, errandsIn, follow, GRID, morning, secretIn } from "./outsiders.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 1 });
  ({ cycle } = await world.invited());
  await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
});
afterEach(() => world.close());

/** The tenth promise ends on Friday 23 October; ten working days later is Friday 6 November. */
const ended = async (partner: Partner, count = 10): Promise<void> => {
  for (let nth = 1; nth <= count; nth += 1) {
    const on = day(`2026-10-${String(13 + nth)}`);
    const text = "De lantaarns doen het weer.";
    const action = anAction({
      cycle,
      id: ActionId.parse(`${partner}-${nth}`),
      owners: [{ kind: "organisation", partner, accepted: day("2026-10-06") }],
      state: nth % 3 === 0 ? { kind: "not-done", on, text } : { kind: "done", on, text },
    });
    const line = { action: action.id, seq: 1, at: world.dependencies.now(), by: "machine" };
    await world.dependencies.actions.create(action, { ...line, to: "proposed" });
  }
};
const on = (text: string) => world.at(`${text}T08:00:00Z`);
const memory = async (language = "nl"): Promise<string> => {
  const asked = visit("GET", "/memory/zonnestraat", { query: `lang=${language}` });
  const pathParameters = { neighbourhood: "zonnestraat" };
  return (await world.run(showMemory, { ...asked, pathParameters })).body;
};
const tables = (body: string) => [...body.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
/** The one that has a column for each standing. */
const figures = (body: string) => tables(body).find((one) => /<th[^>]*>Deels gedaan/.test(one));
const member = (partner: Partner, role: Role = "professional"): Access => ({
  roles: [role],
  partner,
  neighbourhoods: "all",
});
const own = (
  partner: Partner,
  access: Access,
  { path = "", form }: { path?: string; form?: Record<string, string> } = {},
) =>
  world.atConsole(
    neighbourhoodPages,
    `/console/neighbourhoods/zonnestraat/organisations/${partner}/memory${path}`,
    { access, ...(form === undefined ? {} : { form }) },
  );
const WORD = "Wij hadden een jaar lang te weinig monteurs.";
const wordOf = async (partner: Partner) =>
  organisationIn(await world.dependencies.neighbourhoods.mustGet(world.neighbourhood.id), partner)
    ?.word;

describe("what an organisation sees of the memory before everybody does", () => {
  test("is public from the tenth working day after its tenth promise ended, and until then told when", async () => {
    await ended("housing");
    on("2026-11-05");
    const before = await memory();
    expect(figures(before)).toBeUndefined();
    expect(before).toMatch(/vanaf .*6 november 2026: woningcorporatie/);
    const { body } = await own("housing", member("housing"));
    expect(body).toMatch(/Vanaf .*6 november 2026 leest iedereen deze cijfers/);
    const seen = figures(body);
    expect(seen).toMatch(/>7<.*>3</s);
    for (let nth = 1; nth <= 10; nth += 1)
      expect(body).toContain(`/console/actions/${cycle}/housing-${nth}?`);
    on("2026-11-06");
    expect(figures(await memory())).toBe(seen);
    expect((await own("housing", member("housing"))).body).toContain("Sinds");
  });

  test("has no day while fewer ended", async () => {
    await ended("housing", 9);
    on("2027-03-01");
    const { body } = await own("housing", member("housing"));
    expect(body).toContain("vanaf 10 afgeronde beloftes. Nu zijn het er 9.");
    expect(await memory()).toContain("Nog geen cijfers van: woningcorporatie.");
  });

  test("is told once to its people, and to who is written to of one outside", async () => {
    const { neighbourhoods } = world.dependencies;
    const team = [
      { name: "Wil Smit", email: "wil@wonen.example", role: "beheerder", partner: "housing" },
      { name: "Jo Bos", email: "jo@politie.example", role: "wijkagent", partner: "police" },
    ] as const;
    const before = await neighbourhoods.mustGet(world.neighbourhood.id);
    await neighbourhoods.save({ ...before, team: [...team], organisations: [GRID] });
    await ended("housing");
    await ended(GRID.id);
    const told = () =>
      world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["notice"] === "memory");
    for (const one of ["2026-10-26", "2026-10-27", "2026-11-09"]) {
      on(one);
      await world.run(reportStalled, {});
    }
    const [first, second, ...more] = told().toSorted((one, other) =>
      String(one.to) < String(other.to) ? -1 : 1,
    );
    expect(more).toEqual([]);
    expect(first?.to[0]).toContain("loket@netwerk.example");
    expect(first?.text).toMatch(/\/promise\/[\w-]{22}/);
    expect(first?.text).not.toContain("/console/");
    expect(second?.to[0]).toContain("wil@wonen.example");
    expect(second?.text).toContain("/organisations/housing/memory");
    expect(second?.text).toContain("Op tijd gedaan: 7.");
  });
});

describe("the word of an organisation", () => {
  test("stands beside its figures as a quotation with its name and day, is replaced and removed", async () => {
    await ended("housing");
    on("2026-11-05");
    const say = (word: string) => own("housing", member("housing"), { form: { word } });
    expect((await say(WORD)).statusCode).toBe(303);
    expect(await memory()).not.toContain(WORD);
    on("2026-11-09");
    const body = await memory();
    expect(body).toMatch(/Woningcorporatie zegt hierover \(.*5 november 2026\):/);
    expect(body).toMatch(new RegExp(`<blockquote[^>]* lang="nl" dir="ltr">${WORD}</blockquote>`));
    expect(await memory("ar")).toContain(`lang="nl" dir="ltr">${WORD}`);
    await say("<b>Nu</b> hebben wij er drie bij.");
    expect(await memory()).toContain("&lt;b&gt;Nu&lt;/b&gt; hebben wij er drie bij.");
    await own("housing", member("housing"), { path: "/remove", form: {} });
    expect(await memory()).not.toContain("<blockquote");
  });

  test("changes no figure, whatever it says", async () => {
    await ended("housing");
    on("2026-11-09");
    const without = tables(await memory());
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 10, maxLength: 600 }), async (word) => {
        await own("housing", member("housing"), { form: { word } });
        expect(tables(await memory())).toEqual(without);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ["another organisation's professional", member("welfare"), 403],
    ["another organisation's contact person", member("municipality", "contact"), 403],
    ["a second one of its kind", member("housing-woonpunt"), 403],
    ["its professional", member("housing"), 303],
    ["the coordinator", A_COORDINATOR, 303],
    ["its auditor", member("housing", "auditor"), 403],
  ])("of %s", async (_, access, status) => {
    expect((await own("housing", access, { form: { word: WORD } })).statusCode).toBe(status);
    expect((await wordOf("housing"))?.text).toBe(status === 303 ? WORD : undefined);
    expect((await own("housing", access)).statusCode).toBe(status === 303 ? 200 : 403);
    await own("housing", A_COORDINATOR, { form: { word: WORD } });
    await own("housing", access, { path: "/remove", form: {} });
    expect((await wordOf("housing"))?.text).toBe(status === 303 ? undefined : WORD);
  });

  test.each([
    "Te kort",
    "x".repeat(601),
    "Bel ons op 06 12345678.",
    "Mail wil@wonen.example eens.",
  ])("is not %j, which stays in the field", async (word) => {
    const { statusCode, body } = await own("housing", member("housing"), { form: { word } });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#word"');
    expect(body).toContain(word);
    expect(await wordOf("housing")).toBeUndefined();
  });

  test("stays when the organisation is called something else", async () => {
    await own("housing", member("housing"), { form: { word: WORD } });
    const { neighbourhoods } = world.dependencies;
    const { revision } = (await neighbourhoods.revised(world.neighbourhood.id)) ?? { revision: 0 };
    await world.atConsole(
      neighbourhoodPages,
      "/console/neighbourhoods/zonnestraat/organisations/housing",
      {
        access: A_COORDINATOR,
        form: {
          name: "Woonpunt",
          seat: "team",
          contactName: "",
          contactEmail: "",
          reports: "",
          revision: String(revision),
        },
      },
    );
    const home = await neighbourhoods.mustGet(world.neighbourhood.id);
    expect(organisationIn(home, "housing")).toMatchObject({
      name: "Woonpunt",
      word: { text: WORD },
    });
  });
});

describe("an organisation outside the team", () => {
  const ID = `memory.${GRID.id}`;
  const MORNING = "2026-10-26T06:00:00Z";
  /** Its tenth promise ended, and the mail is there. */
  const told = async (): Promise<string> => {
    const { neighbourhoods } = world.dependencies;
    const before = await neighbourhoods.mustGet(world.neighbourhood.id);
    await neighbourhoods.save({ ...before, organisations: [GRID] });
    await ended(GRID.id);
    return secretIn((await morning(world, MORNING))[0]);
  };
  const say = (secret: string, word: string) => follow(world, secret, { says: "word", word });
  const said = async () => (await errandsIn(world))[0]?.said ?? [];
  const waits = async () =>
    (await world.dependencies.waiting.of(world.neighbourhood.id)).filter(
      ({ kind }) => kind === "errand",
    );

  test("sees its own line and from when everybody reads it, and nothing changes by opening", async () => {
    const secret = await told();
    const before = [await errandsIn(world), await waits(), await wordOf(GRID.id)];
    const { body, statusCode } = await follow(world, secret);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/Vanaf .*6 november 2026 leest iedereen in .* van Netwerk Zuid/);
    expect(body).toMatch(/Gehouden: 7.*Niet gehouden: 3/s);
    expect(figures(await memory())).toBeUndefined();
    expect([await errandsIn(world), await waits(), await wordOf(GRID.id)]).toEqual(before);
    expect(JSON.stringify(await world.everything())).not.toContain(secret);
    on("2026-11-06");
    expect((await follow(world, secret)).body).toContain("sinds");
    expect(figures(await memory())).toMatch(/>7<.*>3</s);
  });

  test("adds a word that waits for the team, and has the day on which it was said", async () => {
    const secret = await told();
    expect(await waits()).toEqual([]);
    on("2026-10-27");
    expect((await say(secret, `<i>${WORD}`)).statusCode).toBe(303);
    await say(secret, `<i>${WORD}`);
    expect(await said()).toHaveLength(1);
    expect(await wordOf(GRID.id)).toBeUndefined();
    expect(await waits()).toMatchObject([{ detail: "check", from: "2026-10-27", object: ID }]);
    on("2026-11-09");
    expect(await memory()).not.toContain(WORD);
    const { body } = await world.atConsole(actionPages, "/console/errands/zonnestraat", {
      access: A_COORDINATOR,
    });
    expect(body).toContain(`&lt;i&gt;${WORD}`);
    const without = tables(await memory());
    await atErrand(world, ID, "take");
    expect(await wordOf(GRID.id)).toEqual({ text: `<i>${WORD}`, on: "2026-10-27" });
    expect(await memory()).toMatch(/Netwerk Zuid zegt hierover \(.*27 oktober 2026\):/);
    expect(await memory()).toContain(`>&lt;i&gt;${WORD}</blockquote>`);
    expect(tables(await memory())).toEqual(without);
    expect(await waits()).toEqual([]);
  });

  test("takes its word away in one press, and reads why one was not taken", async () => {
    const secret = await told();
    expect((await follow(world, secret)).body).not.toContain("Ons woord weghalen");
    await say(secret, WORD);
    await atErrand(world, ID, "take");
    await follow(world, secret, { says: "no-word" });
    await atErrand(world, ID, "take");
    expect(await wordOf(GRID.id)).toBeUndefined();
    await say(secret, WORD);
    await atErrand(world, ID, "leave", { form: { why: "Er staat een naam in." } });
    expect(await wordOf(GRID.id)).toBeUndefined();
    expect((await follow(world, secret)).body).toContain("Er staat een naam in.");
  });

  test.each(["Te kort", "x".repeat(601), "Bel ons op 06 12345678.", ""])(
    "cannot say %j, which stays in the field",
    async (word) => {
      const secret = await told();
      const { body, statusCode } = await say(secret, word);
      expect([statusCode, body.includes('href="#word-word"')]).toEqual([422, true]);
      expect(body).toContain(`>${word}</textarea>`);
      expect(await said()).toEqual([]);
    },
  );

  test("says nothing by a link that was withdrawn, of an earlier turn, guessed, or once it is at the table", async () => {
    const secret = await told();
    await atErrand(world, ID, "withdraw");
    expect((await say(secret, WORD)).statusCode).toBe(410);
    expect(await morning(world, "2026-10-27T06:00:00Z")).toEqual([]);
    await atErrand(world, ID, "again");
    on("2026-11-07");
    const mails = await morning(world, "2026-11-07T06:00:00Z");
    expect(mails).toHaveLength(1);
    expect((await say(secret, WORD)).statusCode).toBe(410);
    expect((await say("A".repeat(22), WORD)).statusCode).toBe(404);
    const { neighbourhoods } = world.dependencies;
    const home = await neighbourhoods.mustGet(world.neighbourhood.id);
    await neighbourhoods.save({ ...home, organisations: [{ ...GRID, seat: "team" }] });
    await say(secretIn(mails[0]), WORD);
    expect(await said()).toEqual([]);
    await neighbourhoods.save(home);
    await say(secretIn(mails[0]), WORD);
    expect(await said()).toHaveLength(1);
  });

  test("has its word taken with nothing that somebody changed meanwhile undone", async () => {
    const secret = await told();
    await say(secret, WORD);
    const { errands, neighbourhoods } = world.dependencies;
    const read = await neighbourhoods.revised(world.neighbourhood.id);
    const [errand] = await errandsIn(world);
    if (read === undefined || errand === undefined) throw new Error("nothing there");
    await neighbourhoods.save({ ...read.facts, name: "Maanstraat" });
    expect(await errands.save(errand, { home: read })).toBe(false);
    await atErrand(world, ID, "take");
    const home = await neighbourhoods.mustGet(world.neighbourhood.id);
    expect([home.name, organisationIn(home, GRID.id)?.word?.text]).toEqual(["Maanstraat", WORD]);
  });
});
