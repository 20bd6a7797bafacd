import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import type { Partner } from "#contract/organisation.ts";
import { ActionId, type CycleId, NeighbourhoodId, type RoundId } from "#contract/ids.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { consolePages } from "#console/console.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const LITTER = ActionId.parse("litter-1");
const of = (partner: Partner): Access => ({
  roles: ["professional"],
  partner,
  neighbourhoods: "all",
});
const CONTACT: Access = { roles: ["contact"], neighbourhoods: "all" };
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

type Asked = Parameters<World["atConsole"]>[2];
const at = (path = "", asked: Asked = {}) =>
  world.atConsole(meetingPages, `/console/meeting/${cycle}${path}`, asked);
const toldBy = ({ headers }: { headers: Record<string, string> }) =>
  /told=(\w+)/.exec(headers["location"] ?? "")?.[1];
const text = async (asked: Asked = {}) => plain((await at("", asked)).body);
const promiseOf = (id = LITTER) => world.dependencies.actions.get(cycle, id);
const write = (change: Record<string, string | readonly string[]> = {}, asked: Asked = {}) =>
  at("/promises", {
    ...asked,
    form: {
      topic: "litter",
      number: "1",
      title: "Zaterdag samen opruimen",
      owner: ["Anna de Wit"],
      due: "2026-11-08",
      ...change,
    },
  });
const seenIn = async () => /name="seen" value="([^"]*)"/.exec((await at()).body)?.[1] ?? "";
const confirm = async (asked: Asked = {}, seen?: string) =>
  at("/confirm", {
    ...asked,
    form: { places: ["litter", "lighting"], seen: seen ?? (await seenIn()) },
  });
const answer = (version: string, integral = "yes", subject = "noor") =>
  at("/triage", { subject, form: { topic: "litter", version, integral, willing: "no" } });

beforeEach(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round } = await world.invited());
  for (const token of world.links().values())
    await world.run(
      submitBallot,
      visit("POST", "/a/x", { token, body: "first=litter&second=lighting" }),
    );
  world.at("2026-10-05T18:00:00Z");
  for (const step of [closeRound, sealBallots, countPriorities])
    await world.run<unknown>(step, { round });
});
afterEach(() => world.close());

describe("what the room sees before it is public", () => {
  test("is shown to who may hold the meeting there, marked as not public, and to nobody else", async () => {
    for (const access of [undefined, CONTACT, of("police")])
      expect(await text(access === undefined ? {} : { access })).toMatch(
        /Nog niet openbaar.*12 bewoners hebben geantwoord/,
      );
    const elsewhere = { neighbourhoods: [NeighbourhoodId.parse("elders")] };
    for (const access of [
      { roles: ["auditor"], neighbourhoods: "all" },
      { roles: ["administrator"], neighbourhoods: "all" },
      { roles: ["researcher"], neighbourhoods: "all" },
      { roles: ["coordinator"], ...elsewhere },
    ] satisfies Access[])
      expect((await at("", { access })).statusCode).toBe(403);
  });

  test("offers a professional nothing to write down or to confirm, and refuses it", async () => {
    const { body } = await at("", { access: of("welfare") });
    expect(body).not.toMatch(/action="[^"]*\/(triage|promises|confirm|link|withdraw)/);
    for (const deed of ["triage", "promises", "confirm", "link", "withdraw"])
      expect(
        (await at(`/${deed}`, { access: of("welfare"), form: { topic: "litter" } })).statusCode,
      ).toBe(403);
    expect((await confirm({ access: CONTACT })).statusCode).toBe(403);
  });

  test("is the meeting as it stands where a form was sent to and opened anew", async () => {
    expect((await at("/promises")).body).toContain("Nog niet openbaar");
  });
});

describe("what the room writes down", () => {
  test("is kept as two people answer at once: the second is told, and nothing is overwritten", async () => {
    expect(toldBy(await answer("0"))).toBe("done");
    expect(toldBy(await answer("0", "no", "lena"))).toBe("changedMeanwhile");
    expect(await world.dependencies.agendas.triage(round)).toMatchObject([
      { topic: topic("litter"), integral: true, willing: "no" },
    ]);
  });

  test("moves the next topic up where one partner does it alone, and stands ready on the page of the cycle", async () => {
    await answer("0", "no");
    const room = await text();
    expect(room).toContain("1. Te weinig verlichting");
    expect(room).toMatch(/Rommel en zwerfvuil op straat: gaat naar één partner.*gemeente/);
    const page = (await world.atConsole(consolePages, `/console/cycles/${cycle}`)).body;
    expect(page).toMatch(/id="integral-litter"[^>]*>.*?<option value="no" selected>/s);
    expect(page).toMatch(/id="place-0"[^>]*>.*?<option value="lighting" selected>/s);
  });

  test("is one promise when its form is sent twice, also after somebody said yes", async () => {
    await write();
    const { version = 0 } = (await promiseOf()) ?? {};
    const form = { as: "municipality", version: String(version), from: "meeting" };
    const yes = await world.atConsole(actionPages, `/console/actions/${cycle}/${LITTER}/accept`, {
      form,
    });
    expect(yes.headers["location"]).toContain(`/console/meeting/${cycle}`);
    await write();
    expect(await world.dependencies.actions.of(cycle)).toHaveLength(1);
    await write({ title: "Een tweede afspraak" });
    expect(await world.dependencies.actions.of(cycle)).toHaveLength(2);
  });

  test("names in the room nobody who has not said yes, but in what unfolds for who leads", async () => {
    await write({ owner: ["Anna de Wit", "Lisa Bakker"] });
    const { body } = await at("", { access: of("housing") });
    expect(plain(body)).toMatch(/Gevraagd aan: gemeente, politie/);
    expect(body).not.toMatch(/Anna de Wit|Lisa Bakker/);
    const led = (await at()).body;
    expect(led.replaceAll(/<details>.*?<\/details>/gs, "")).not.toMatch(/Anna de Wit|Lisa Bakker/);
  });

  test("tells what is wrong at its field, and keeps what was typed", async () => {
    const reply = await write({ title: "Op", coOwner: "Fatma 06-12345678", due: "" });
    expect(reply.statusCode).toBe(422);
    for (const id of ["title-litter", "coOwner-litter", "due-litter"])
      expect(reply.body).toContain(`href="#${id}"`);
    expect(reply.body).toContain('value="Fatma 06-12345678"');
    expect(await world.dependencies.actions.of(cycle)).toEqual([]);
  });

  test("is taken away with one press while nobody said yes, and not after that", async () => {
    await write();
    const withdraw = async () =>
      toldBy(
        await at("/withdraw", {
          form: { action: LITTER, version: String((await promiseOf())?.version ?? 0) },
        }),
      );
    expect(await withdraw()).toBe("done");
    expect(await promiseOf()).toBeUndefined();
    await write();
    await world.atConsole(actionPages, `/console/actions/${cycle}/${LITTER}/accept`, {
      form: { as: "municipality", version: String((await promiseOf())?.version) },
    });
    expect(await withdraw()).toBe("changedMeanwhile");
  });
});

describe("a link that is handed out", () => {
  const keyIn = (body: string) =>
    plain(/class="buurt-address"[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? "")
      .replaceAll(/\s/g, "")
      .split("/promise/")[1] ?? "";
  const follow = (secret: string, fields?: Record<string, string>) =>
    world.run(answerPromise, {
      ...visit(
        fields === undefined ? "GET" : "POST",
        `/promise/${secret}`,
        fields === undefined ? {} : { body: new URLSearchParams(fields).toString() },
      ),
      pathParameters: { secret },
    });
  const sayYes = async (key: string) => {
    const shown = /name="shown" value="([^"]+)"/.exec((await follow(key)).body)?.[1] ?? "";
    world.at("2026-10-05T18:00:09Z");
    return follow(key, { answer: "yes", shown });
  };

  test("is a resident's alone: saying yes by it makes no promise of others, and moves no day", async () => {
    const key = keyIn((await write({ coOwner: "Fatma" })).body);
    const asked = plain((await follow(key)).body);
    expect(asked).toContain("Doet u mee?");
    expect(asked).not.toContain("andere datum");
    expect(plain((await sayYes(key.toLowerCase())).body)).toContain("Zodra de agenda vaststaat");
    expect(await promiseOf()).toMatchObject({
      state: { kind: "proposed" },
      due: "2026-11-08",
      owners: [{ name: "Anna de Wit" }, { name: "Fatma", accepted: "2026-10-05" }],
    });
    await follow(key, { answer: "day", due: "2026-12-01", shown: "2026-10-05T18:00:00Z" });
    expect((await promiseOf())?.due).toBe("2026-11-08");
  });

  test("stays at hand on the page of the promise, for who leads the meeting, until the resident answers", async () => {
    const key = keyIn((await write({ coOwner: "Fatma" })).body);
    const page = async (access?: Access) =>
      (
        await world.atConsole(
          actionPages,
          `/console/actions/${cycle}/${LITTER}`,
          access === undefined ? {} : { access },
        )
      ).body;
    expect(await page()).toContain("Toon de link voor Fatma");
    expect(await page(of("municipality"))).not.toContain("Toon de link");
    await sayYes(key);
    expect(await page()).not.toContain("Toon de link");
  });

  test("is not made for who has an account, nor for who is not asked", async () => {
    const [anna] = world.neighbourhood.team;
    await world.dependencies.neighbourhoods.save({
      ...world.neighbourhood,
      team: world.neighbourhood.team.map((one) =>
        one.name === anna?.name ? { ...one, email: "anna@team.example" } : one,
      ),
    });
    await world.writeDown("anna", of("municipality"));
    await write({ owner: ["Anna de Wit", "Tom Verhoeven"] });
    const handOut = async (owner: string) =>
      (await at("/link", { form: { action: LITTER, owner } })).statusCode;
    expect(peopleOf((await promiseOf())!)).toHaveLength(2);
    expect(await handOut("person|municipality|Anna de Wit")).toBe(303);
    expect(await handOut("person|police|Lisa Bakker")).toBe(303);
    expect(await handOut("organisation|municipality|")).toBe(303);
    expect(await handOut("person|housing|Tom Verhoeven")).toBe(200);
  });

  test("goes to an address that is used once: neither the tables, the trail nor the logs hold it", async () => {
    await write({ coOwner: "Fatma" });
    const before = world.environment.outbox.count();
    const reply = await at("/link", {
      form: { action: LITTER, owner: "resident||Fatma", email: "fatma.y@example.org" },
    });
    expect(plain(reply.body)).toContain("Het adres is niet bewaard");
    const [mail] = world.environment.outbox.after(before, 9);
    expect(mail?.to[0]).toContain("fatma.y@example.org");
    expect(mail?.subject).toContain("Doet u mee?");
    const key = /\/promise\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    await sayYes(key);
    expect((await promiseOf())?.owners[1]?.accepted).toBe("2026-10-05");
    const kept = JSON.stringify(await world.everything()) + world.logs();
    expect(kept).not.toContain("fatma.y");
    expect(kept).not.toContain(key);
    const wrong = await at("/link", {
      form: { action: LITTER, owner: "person|municipality|Anna de Wit", email: "nergens" },
    });
    expect(wrong.statusCode).toBe(422);
  });
});

describe("confirming in the room", () => {
  test("takes one press, publishes what was written down, and nothing is written after it", async () => {
    await answer("0");
    await write();
    const since = world.dependencies.now();
    await world.dependencies.cycles.change(cycle, (before) => ({
      ...before,
      hold: { moment: "adoption", token: "token", since },
    }));
    const woken: string[] = [];
    const { machines } = world.dependencies;
    const wake = (token: string) => {
      woken.push(token);
      return machines.wake(token);
    };
    expect(toldBy(await confirm({ changed: { machines: { ...machines, wake } } }))).toBe(
      "confirmed",
    );
    expect(woken).toEqual(["token"]);
    expect(toldBy(await confirm())).toBe("tooLate");
    expect(toldBy(await answer("1"))).toBe("changedMeanwhile");
    expect(toldBy(await write({ title: "Nog iets anders" }))).toBe("tooLate");
    await world.run(adoptAgenda, { round });
    expect((await world.run(planActions, { cycle })).actions).toEqual(["lighting-1"]);
    expect(await world.dependencies.agendas.agenda(round)).toMatchObject({
      topics: ["litter", "lighting"],
      adoptedBy: "coordinator",
      decisions: expect.arrayContaining([
        expect.objectContaining({ kind: "adopted", topic: "litter", willing: "no" }),
      ]),
    });
    expect(await text()).not.toContain("Nog niet openbaar");
  });

  test("is refused where somebody answered something else since the page was made", async () => {
    const seen = await seenIn();
    await answer("0");
    expect(toldBy(await confirm({}, seen))).toBe("changedMeanwhile");
    expect(await world.dependencies.agendas.choice(round)).toBeUndefined();
  });

  test("asks a reason for another agenda than was counted", async () => {
    const form = { places: ["lighting"], seen: await seenIn() };
    const reply = await at("/confirm", { form });
    expect(reply.statusCode).toBe(422);
    expect(plain(reply.body)).toContain("Schrijf een reden");
    expect(reply.body).toMatch(/<details open>.*<option value="lighting" selected>/s);
    const reason = "De straat wordt in mei opengebroken.";
    expect(toldBy(await at("/confirm", { form: { ...form, reason } }))).toBe("confirmed");
  });

  test("that nobody does leaves the agenda as counted, with what was written down", async () => {
    await answer("0", "no");
    await write();
    world.at("2026-10-10T18:00:00Z");
    await world.run(adoptAgenda, { round });
    expect(await world.dependencies.agendas.agenda(round)).toMatchObject({
      topics: ["litter", "lighting"],
      adoptedBy: "counted",
    });
    expect((await world.run(planActions, { cycle })).actions).toEqual(["lighting-1"]);
    expect((await promiseOf())?.title).toBe("Zaterdag samen opruimen");
  });
});
