import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HelpOffer, OfferAnswer } from "#domain/answer/help.ts";
import { answered, offersTold } from "#domain/answer/offers.ts";
import { consolePages } from "#console/console.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { myData } from "#functions/answer/my-data.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { withdrawOffer } from "#functions/answer/withdraw-offer.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { offersWait } from "#stores/migrations/offers-wait.ts";
import { cycleTable } from "#stores/tables.ts";
import { A_COORDINATOR, anAction, day, instant } from "#tests/builders.ts";
import { desk, openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
beforeEach(async () => {
  world = await openWorld({ residents: 22 });
  ({ cycle, round } = await world.invited());
});
afterEach(() => world.close());

const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const waits = async () =>
  (await world.dependencies.waiting.all()).filter(({ kind }) => kind === "help");
const offered = () => world.dependencies.offered.of(world.neighbourhood.id);
const offers = () => world.dependencies.helpOffers.of(round);
const theOffer = async (): Promise<HelpOffer> => (await offers())[0] ?? expect.fail("no offer");

/** Offers help by a link, on a page in this language. */
async function offer(contact = "resident.0@example.org", language = "nl"): Promise<string> {
  const [secret = ""] = world.links().values();
  const body = `topic=litter&name=Joke+Bloem&contact=${encodeURIComponent(contact)}&consent=yes`;
  const reply = await world.run(
    offerHelp,
    visit("POST", "/h/x", { token: desk(secret), body, query: `lang=${language}` }),
  );
  expect(reply.statusCode).toBe(200);
  return reply.body;
}
const publicly = (name: string) => {
  const body = `topic=litter&name=${name}&contact=${name}%40example.org&consent=yes`;
  const event = visit("POST", "/help/zonnestraat", { body, query: "lang=nl" });
  return world.run(offerHelp, { ...event, pathParameters: { neighbourhood: "zonnestraat" } });
};

const PATH = "/console/offers/zonnestraat";
const ANSWER = { what: "thanked", day: "", text: "Dank u, wij hebben al genoeg.", who: "" };
async function answer(form: Partial<typeof ANSWER> = {}) {
  const { id, by, round: its } = await theOffer();
  const who = world.neighbourhood.contact.name;
  return world.atConsole(consolePages, PATH, {
    form: { id, by, round: its, ...ANSWER, who, ...form },
  });
}
const mails = () =>
  world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["notice"] === "help");
const isLate = ({ tags, to }: { tags: Record<string, string>; to: readonly string[] }) =>
  tags["notice"] === "late" && to.join().includes(world.neighbourhood.coordinator.email);
const home = async () =>
  plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);

describe("an offer of help", () => {
  test("waits for the contact person for five working days, and then for the coordinator, who hears of it once", async () => {
    const thanks = plain(await offer());
    expect(thanks).toContain(
      `${world.neighbourhood.contact.name} belt of mailt u uiterlijk maandag 21 september 2026.`,
    );
    expect(await waits()).toMatchObject([{ from: "2026-09-14", until: "2026-09-21" }]);
    expect(JSON.stringify(await waits())).not.toMatch(/Joke|example\.org/);
    const start = (roles: "contact" | "coordinator") =>
      world
        .atConsole(consolePages, "/console", {
          access: { roles: [roles], neighbourhoods: "all" },
        })
        .then(({ body }) => body.includes("Een aanbod van een bewoner om te helpen"));
    expect(await start("contact")).toBe(true);
    const late = () => world.environment.outbox.after(0, 1000).filter(isLate).length;
    await world.run(reportStalled, {});
    expect(late()).toBe(0);
    world.at("2026-09-23T07:00:00Z");
    expect(await start("contact")).toBe(false);
    expect(await start("coordinator")).toBe(true);
    for (let time = 0; time < 2; time += 1) await world.run(reportStalled, {});
    expect(late()).toBe(1);
  });

  test.each([
    ["meeting", "2026-09-20", "Wij zien u graag op de bijeenkomst van zondag 20 september 2026."],
    ["later", "2026-11-01", "Wij komen hier vanaf zondag 1 november 2026 bij u op terug."],
    ["thanked", "", "Wij danken u voor uw aanbod."],
  ])("that becomes %s is told to who made it in a mail, once", async (what, on, line) => {
    await offer();
    expect((await answer({ what, day: on })).statusCode).toBe(303);
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text.replaceAll(/\s+/g, " ")).toContain(line);
    expect(mails()[0]?.text).toContain(ANSWER.text);
    await world.run(reportStalled, {});
    expect(mails()).toHaveLength(1);
    expect(await offered()).toMatchObject([{ became: what === "meeting" ? "joined" : what }]);
    expect((await waits()).map(({ from }) => from)).toEqual(what === "later" ? [on] : []);
  });

  test("is told in the language of who made it", async () => {
    await offer("resident.1@example.org", "en");
    await answer();
    expect(mails()[0]?.text).toContain("We thank you for your offer.");
  });

  test("joins a promise by its name, and what is put off waits again for five working days", async () => {
    const action = anAction({ cycle });
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-09-14T08:00:00Z"),
      by: "machine",
      to: "accepted",
    });
    await offer();
    await answer({ what: "later", day: "2026-09-16" });
    expect(await waits()).toMatchObject([{ from: "2026-09-16", until: "2026-09-23" }]);
    world.at("2026-09-17T09:00:00Z");
    expect(plain(await world.console(PATH))).toContain("U schreef dat u er vanaf");
    expect((await answer({ what: `${cycle}#${action.id}` })).statusCode).toBe(303);
    expect((await theOffer()).answer).toMatchObject({
      kind: "joined",
      with: { kind: "promise", title: action.title },
    });
    expect(await waits()).toEqual([]);
    expect(mails().at(-1)?.text).toContain(`U doet mee met deze belofte: ${action.title}`);
  });

  test("is answered by somebody with a name, with a word, and never put off until after it is erased", async () => {
    await offer();
    for (const wrong of [
      { what: "" },
      { text: "" },
      { who: "Nobody Here" },
      { what: "later", day: "" },
      { what: "later", day: "2026-09-14" },
      { what: "later", day: "2029-01-01" },
    ])
      expect((await answer(wrong)).statusCode).toBe(422);
    expect(await waits()).toHaveLength(1);
    expect(mails()).toEqual([]);
  });

  test("that two people answer at once has the first answer, and one mail", async () => {
    await offer();
    const before = await theOffer();
    const said: OfferAnswer = {
      kind: "thanked",
      on: day("2026-09-14"),
      by: "Omar",
      text: "Dank u",
    };
    const { helpOffers } = world.dependencies;
    const after = answered(before, said, world.neighbourhood.norms);
    expect(await helpOffers.answer(before, after)).toBe(true);
    expect(await helpOffers.answer(before, after)).toBe(false);
  });

  test("of somebody with a telephone is answered without a mail", async () => {
    await offer("043 123 45 67");
    await answer();
    expect(mails()).toEqual([]);
    expect(await offered()).toMatchObject([{ became: "thanked" }]);
    expect((await offered())[0]).not.toHaveProperty("unsent");
  });

  test("answered at night is mailed the next morning, once", async () => {
    await offer();
    world.at("2026-09-14T21:30:00Z");
    await answer();
    expect([mails(), (await offered())[0]?.unsent]).toEqual([[], true]);
    world.at("2026-09-15T06:30:00Z");
    for (let time = 0; time < 2; time += 1) await world.run(reportStalled, {});
    expect(mails()).toHaveLength(1);
    expect((await offered())[0]).not.toHaveProperty("unsent");
  });

  test("is withdrawn by its own address alone, from the page or the mail: looking and a bare press change nothing", async () => {
    const thanks = await offer();
    await answer();
    const addresses = [thanks, mails()[0]?.text ?? ""].map((text): string[] => [
      ...(/\/help\/(zonnestraat_whole_001)\/([\w-]{45})/.exec(text) ?? []),
    ]);
    expect(new Set(addresses.map(([whole]) => whole)).size).toBe(2);
    const leave = (method: string, [path = "", id = "", key = ""]: string[], body?: string) => {
      const event = visit(method, path, body === undefined ? {} : { body });
      return world.run(withdrawOffer, { ...event, pathParameters: { cycle: id, offer: key } });
    };
    const [page = [], mail = []] = addresses;
    const wrong = page.with(2, `${page[2]?.slice(0, -1) ?? ""}_`);
    await leave("POST", wrong, "sure=yes");
    expect((await leave("GET", page)).body).not.toMatch(/Joke|resident\.0/);
    await leave("POST", page, "");
    expect(await offers()).toHaveLength(1);
    expect((await leave("POST", mail, "sure=yes")).body).toContain("geen aanbod van u meer");
    expect([await offers(), await offered(), await waits()]).toEqual([[], [], []]);
    expect((await leave("POST", page, "sure=yes")).statusCode).toBe(200);
  });

  test("is erased by the team at the wish of who called, and nothing in the trail says whose it was", async () => {
    await offer("043 123 45 67");
    expect((await answer({ what: "withdrawn", text: "" })).statusCode).toBe(303);
    expect([await offers(), await offered(), await waits()]).toEqual([[], [], []]);
    const trail = await world.dependencies.audit.latest(world.neighbourhood.id, 5);
    expect(trail.map(({ action, result }) => [action, result])).toContainEqual([
      "answer offer",
      "withdrawn",
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/Joke|043/);
  });

  test("is told of in the mail at the end, in numbers", async () => {
    await offer();
    const { batches } = await world.run(planBatches, { round, kind: "feedback" });
    for (let batch = 0; batch < batches; batch += 1)
      await world.run(sendBatch, { round, kind: "feedback", batch });
    const sent = world.environment.outbox
      .after(0, 1000)
      .find(({ tags, text }) => tags["kind"] === "feedback" && text.includes("Beste"));
    expect(sent?.text.replaceAll(/\s+/g, " ")).toContain("Minder dan 10 bewoners boden hulp aan.");
    const shown = await world.atConsole(
      steeringPages,
      `/console/recipients/${cycle}/feedback/mail`,
    );
    expect(shown.statusCode).toBe(200);
  });

  test("goes with who has themselves erased, from what waits and what is counted as well", async () => {
    await offer();
    const [secret = ""] = world.links().values();
    await world.run(
      myData,
      visit("POST", "/p/x", { token: desk(secret), body: "what=forget&sure=yes" }),
    );
    expect([await offers(), await offered(), await waits()]).toEqual([[], [], []]);
  });

  test("that is set aside waits for nobody and is not counted, and does so again when it comes back", async () => {
    await publicly("een");
    await publicly("twee");
    expect(await waits()).toHaveLength(2);
    const { arrivals, asides, now } = world.dependencies;
    const flood = {
      kind: "help" as const,
      from: instant("2026-09-01T00:00:00Z"),
      until: instant("2026-10-01T00:00:00Z"),
    };
    const all = await arrivals.within(world.neighbourhood.id, flood, 100);
    const aside = {
      ...flood,
      id: "a".repeat(22),
      neighbourhood: world.neighbourhood.id,
      count: 0,
      at: now(),
    };
    await asides.setAside(aside, all);
    expect([await waits(), await offered()]).toEqual([[], []]);
    await asides.takeBack(aside, now());
    expect([await waits(), await offered()].map((some) => some.length)).toEqual([2, 2]);
  });

  test("is told of to everybody in numbers alone, and below ten without them", async () => {
    await offer();
    expect(await home()).toContain("Minder dan 10 bewoners boden hulp aan.");
    expect(await home()).toContain("Een mens van het team antwoordt iedereen binnen 5 werkdagen.");
    expect(await home()).not.toMatch(/Wachten op antwoord|Joke/);
    const some = (became: "joined" | "later" | "waits", count: number) =>
      Array.from({ length: count }, () => ({ became }));
    expect(offersTold([])).toBeUndefined();
    expect(offersTold(some("joined", 9))).toEqual({
      all: undefined,
      became: [["joined", undefined]],
    });
    expect(offersTold([...some("joined", 30), ...some("later", 10)])).toEqual({
      all: 40,
      became: [
        ["joined", 30],
        ["later", 10],
      ],
    });
    // Two are few, and the thirty would tell them: of forty-two that are known.
    expect(
      offersTold([...some("joined", 30), ...some("later", 10), ...some("waits", 2)])?.became,
    ).toContainEqual(["waits", undefined]);
  });

  test("that nobody ever answered waits no more once it is forgotten with its round, and is still counted as that", async () => {
    await offer();
    world.at("2028-01-10T02:00:00Z");
    await world.dependencies.cycles.change(cycle, (before) => ({
      ...before,
      status: "closed",
      closed: instant("2026-11-15T19:00:00Z"),
    }));
    await world.run(sweepExpired, {});
    expect(await waits()).toEqual([]);
    expect(await offered()).toMatchObject([{ became: "waits" }]);
  });

  test("is kept from police and housing corporations, whatever their role", async () => {
    await offer();
    for (const partner of ["police", "housing"] as const) {
      const access = { ...A_COORDINATOR, partner };
      const reply = await world.atConsole(consolePages, PATH, { access });
      expect(reply.statusCode).toBe(403);
      expect(reply.body).not.toContain("Joke");
    }
  });

  test("from before it waited does so after the release is brought up to date", async () => {
    await offer();
    const { answerBy: _by, leave: _leave, ...before } = await theOffer();
    const { helpOffers } = world.dependencies;
    await helpOffers.remove(before);
    await helpOffers.save(before, 2_000_000_000);
    const { variables, clock } = world.environment;
    const place = { environment: variables, clock: clock.now };
    const { waiting } = world.dependencies;
    await waiting.done({
      kind: "help",
      neighbourhood: world.neighbourhood.id,
      object: `${round}#${before.id}`,
    });
    await cycleTable(place).delete(cycleKeys.offered(before));
    await offersWait.run(place, world.dependencies.now());
    expect(await waits()).toMatchObject([{ from: "2026-09-14", until: "2026-09-21" }]);
    expect(await offered()).toMatchObject([{ became: "waits" }]);
  });
});
