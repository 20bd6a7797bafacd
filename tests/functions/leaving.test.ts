import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ActionId, type CycleId } from "#contract/ids.ts";
import { type Leaving, needsSomebody, placesOf, promiseHandedOver } from "#domain/leaving.ts";
import type { Access } from "#domain/access.ts";
import type { Action } from "#domain/actions/action.ts";
import { consolePages } from "#console/console.ts";
import { peoplePages } from "#console/people/people.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { promiseHash } from "#functions/actions/promise-link.ts";
import { icalHash, showCalendar } from "#functions/actions/show-calendar.ts";
import { handOver } from "#functions/daily/hand-over.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import {
  aNeighbourhood,
  anAction,
  anAgenda,
  anOwner,
  aState,
  day,
  instant,
} from "#tests/builders.ts";
import { dying, killedBefore } from "./killed.ts";
import { openWorld, visit, type World } from "./world.ts";

const ADMIN: Access = { roles: ["administrator"], neighbourhoods: "all" };
const SUCCESSOR = { name: "Sara Vos", email: "sara.vos@team.example", partner: "welfare" } as const;

let world: World;
let cycle: CycleId;
let person: string;
let leaver: { name: string; email: string; partner: "municipality" | "welfare" };
beforeEach(async () => {
  world = await openWorld({ residents: 3 });
  ({ cycle } = await world.invited());
  const home = world.neighbourhood;
  leaver = { name: "Piet Willems", email: "piet@team.example", partner: "welfare" };
  await world.dependencies.neighbourhoods.save({
    ...home,
    contact: { ...home.contact, name: leaver.name, email: leaver.email },
    team: [...home.team, { ...leaver, role: "buurtwerker" }],
  });
  for (const one of [leaver, SUCCESSOR])
    await world.dependencies.members.save({
      ...one,
      roles: one === leaver ? ["contact"] : ["professional"],
      neighbourhoods: one === leaver ? "all" : [home.id],
      version: 0,
    });
  person = world.dependencies.members.idOf(leaver.email);
  await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
  for (const action of [promised(), asked()])
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-09-14T08:00:00Z"),
      by: "machine",
      to: action.state.kind,
    });
});
afterEach(() => world.close());

const promised = (): Action =>
  anAction({
    cycle,
    state: { kind: "under-way" },
    owners: [{ ...anOwner(leaver.name, leaver.partner), accepted: day("2026-09-14") }],
  });
const asked = (): Action => {
  const { firstDue: _first, ...rest } = anAction({ cycle, id: ActionId.parse("lighting-1") });
  const { name, partner } = leaver;
  return {
    ...rest,
    title: "Lampen vervangen",
    state: aState("proposed"),
    owners: [{ kind: "person", name, partner }],
  };
};
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const publicPage = async () =>
  plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const path = () => `/console/people/${person}/leave`;
const atPeople = (form?: Record<string, string>) =>
  world.atConsole(peoplePages, path(), {
    access: ADMIN,
    subject: "lena",
    ...(form === undefined ? {} : { form }),
  });
const FORM = {
  on: "2026-09-14",
  successor: SUCCESSOR.email,
  phone: "043 765 43 21",
  reason: "Andere baan",
};
const mailsTo = (email: string) =>
  world.environment.outbox.after(0, 1000).filter(({ to }) => to.join().includes(email));
const actionNow = (id: string) => world.dependencies.actions.get(cycle, ActionId.parse(id));
const home = () => world.dependencies.neighbourhoods.mustGet(world.neighbourhood.id);

describe("a member of the team who is removed", () => {
  const remove = () =>
    world.atConsole(peoplePages, `/console/people/${person}/remove`, {
      access: ADMIN,
      subject: "lena",
      form: { reason: "Werkt hier niet meer" },
    });

  test("is not, while they have open promises: the page says so and leads to where these are handed over", async () => {
    const reply = await remove();
    expect(reply.statusCode).toBe(422);
    expect(plain(reply.body)).toContain(
      "Deze persoon werkt nog aan 2 beloftes. Draag die eerst over.",
    );
    expect(reply.body).toContain(`href="${path()}?lang=nl"`);
    expect(reply.body).not.toContain(`/${person}/remove`);
    expect(await world.dependencies.members.get(person)).toBeDefined();
    expect((await actionNow("litter-1"))?.owners).toMatchObject([{ name: leaver.name }]);
  });

  test("is once nothing open is theirs any more", async () => {
    const { actions } = world.dependencies;
    for (const { id } of await actions.of(cycle)) {
      const action = await actions.get(cycle, id);
      if (action === undefined) throw new Error("no promise");
      const { state: from } = action;
      const at = world.dependencies.now();
      await actions.change(
        { ...action, state: aState("done") },
        { action: id, seq: 2, at, by: "owner", from: from.kind, to: "done" },
      );
    }
    expect((await remove()).statusCode).toBe(303);
    expect(await world.dependencies.members.get(person)).toBeUndefined();
  });
});

describe("a member of the team who leaves", () => {
  test("sees all that they have on one page, and one press hands it over", async () => {
    const { body } = await atPeople();
    for (const said of ["vast contactpersoon, lid van het team", "Samen opruimen", "Lampen"])
      expect(plain(body)).toContain(said);
    expect((await atPeople(FORM)).statusCode).toBe(303);
    expect(placesOf(await home(), leaver.email)).toEqual([]);
    expect(placesOf(await home(), SUCCESSOR.email)).toEqual(["contact", "team"]);
    expect((await home()).contact).toMatchObject({ name: SUCCESSOR.name, phone: FORM.phone });
    expect(await world.dependencies.members.get(person)).toBeUndefined();
    expect(await world.dependencies.leavings.all()).toEqual([]);
    const named = (await world.everything()).filter(({ item }) =>
      JSON.stringify(item).includes(leaver.email),
    );
    expect(named).toEqual([]);
  });

  test("is named in no promise any more: their organisation stands there until the successor presses", async () => {
    expect(await publicPage()).toMatch(/Samen opruimen\s+Piet Willems \(welzijn\)\./);
    await atPeople(FORM);
    expect((await actionNow("litter-1"))?.owners).toEqual([
      { kind: "organisation", partner: "welfare", accepted: "2026-09-14" },
      { kind: "person", name: SUCCESSOR.name, partner: SUCCESSOR.partner },
    ]);
    expect(await publicPage()).toMatch(/Samen opruimen\s+welzijn\./);
    expect(await publicPage()).not.toMatch(/Piet Willems|Samen opruimen[^.]*Sara/);
    const [mail] = mailsTo(SUCCESSOR.email);
    const secret = /Samen opruimen.*\n.*\/promise\/([\w-]{22})/.exec(mail?.text ?? "")?.[1] ?? "";
    const follow = (body?: string) =>
      world.run(answerPromise, {
        ...visit(body === undefined ? "GET" : "POST", `/promise/${secret}`, body ? { body } : {}),
        pathParameters: { secret },
      });
    const shown = /name="shown" value="([^"]+)"/.exec((await follow()).body)?.[1] ?? "";
    world.at("2026-09-14T09:00:00Z");
    await follow(new URLSearchParams({ answer: "yes", shown }).toString());
    expect(await publicPage()).toMatch(/Samen opruimen[^.]*Sara Vos \(welzijn\)/);
  });

  test("what they were asked and did not answer is asked of the successor, with the days of the norms", async () => {
    await atPeople(FORM);
    expect(await actionNow("lighting-1")).toMatchObject({
      state: { kind: "proposed", asked: "2026-09-14", answerBy: "2026-09-21" },
      owners: [{ kind: "person", name: SUCCESSOR.name }],
    });
  });

  test("tells the successor once, in one mail with everything, and gets none any more", async () => {
    await atPeople(FORM);
    const mails = mailsTo(SUCCESSOR.email);
    expect(mails).toHaveLength(1);
    for (const said of ["vast contactpersoon", "Samen opruimen", "Lampen vervangen"])
      expect(mails[0]?.text).toContain(said);
    world.at("2026-09-21T07:00:00Z");
    await world.run(reportStalled, {});
    expect(mailsTo(leaver.email)).toEqual([]);
    expect(JSON.stringify(await world.dependencies.notices.of(cycle))).not.toContain("@");
  });

  test("can give each thing to somebody else, or back to the organisation", async () => {
    const other = world.neighbourhood.team[0] ?? leaver;
    await atPeople({
      ...FORM,
      [`to-${cycle}#litter-1`]: "nobody",
      [`to-${cycle}#lighting-1`]: other.email,
    });
    expect((await actionNow("litter-1"))?.owners).toEqual([
      { kind: "organisation", partner: "welfare", accepted: "2026-09-14" },
    ]);
    expect((await actionNow("lighting-1"))?.owners).toMatchObject([{ name: other.name }]);
    expect(placesOf(await home(), SUCCESSOR.email)).toContain("contact");
  });

  test("leaves no desk without anybody, and says at which field", async () => {
    for (const [change, field] of [
      [{ successor: "" }, "successor"],
      [{ phone: "" }, "phone"],
      [{ reason: "" }, "reason"],
      [{ on: "2026-09-13" }, "on"],
      [{ on: "2028-09-13" }, "on"],
    ] as const) {
      const reply = await atPeople({ ...FORM, ...change });
      expect(reply.statusCode).toBe(422);
      expect(reply.body).toContain(`href="#${field}"`);
    }
    expect(await world.dependencies.leavings.all()).toEqual([]);
    expect(needsSomebody(await home(), leaver.email)).toBe(true);
    expect(needsSomebody(aNeighbourhood(), "nobody@example.org")).toBe(false);
  });

  test("on a later day keeps everything until then, and goes by itself that morning", async () => {
    await atPeople({ ...FORM, on: "2026-09-18" });
    expect(await world.run(handOver, {})).toEqual({ left: 0 });
    expect(await world.dependencies.members.get(person)).toBeDefined();
    expect(plain((await atPeople()).body)).toContain("op vrijdag 18 september 2026 wordt alles");
    world.at("2026-09-18T06:10:00Z");
    expect(await world.run(handOver, {})).toEqual({ left: 1 });
    expect(await world.dependencies.members.get(person)).toBeUndefined();
    expect((await home()).contact.name).toBe(SUCCESSOR.name);
  });

  test("hands over what they could do as well, where that was ticked", async () => {
    await atPeople({ ...FORM, roles: "yes" });
    const { members } = world.dependencies;
    expect(await members.get(members.idOf(SUCCESSOR.email))).toMatchObject({
      roles: ["professional", "contact"],
      neighbourhoods: "all",
    });
  });

  test("has no access by an old session, calendar or link of a promise", async () => {
    const secret = "k".repeat(22);
    const { calendars, promiseLinks, now } = world.dependencies;
    const { name, partner } = leaver;
    const owner = { kind: "person", name, partner } as const;
    await promiseLinks.give(
      promiseHash(sha256, secret),
      { cycle, action: promised().id, owner },
      now(),
    );
    await calendars.give(icalHash(sha256, secret), {
      subject: "piet",
      member: person,
      access: ADMIN,
      made: day("2026-09-14"),
      language: "nl",
    });
    const openSession = () => {
      const at = Math.floor(world.environment.clock.now() / 1000);
      return world.dependencies.sessions.open(sha256("session|old"), {
        subject: "piet",
        name: leaver.name,
        access: { roles: [], neighbourhoods: [] },
        member: person,
        csrf: "c".repeat(22),
        started: at,
        seen: at,
      });
    };
    await openSession();
    const ways = async () => [
      (
        await world.run(consolePages, visit("GET", "/console", { cookies: ["__Host-buurt=old"] }))
      ).body.includes("Wat wacht er?"),
      (
        await world.run(showCalendar, {
          ...visit("GET", `/ical/${secret}`),
          pathParameters: { secret },
        })
      ).statusCode === 200,
      (
        await world.run(answerPromise, {
          ...visit("GET", `/promise/${secret}`),
          pathParameters: { secret },
        })
      ).body.includes('name="answer"'),
    ];
    expect(await ways()).toEqual([true, true, true]);
    expect(plain((await atPeople()).body)).toContain("Het adres van de eigen agenda");
    await atPeople({ ...FORM, on: "2026-09-15", roles: "yes" });
    world.at("2026-09-15T06:10:00Z");
    await openSession();
    expect(await ways()).toEqual([true, true, true]);
    await world.run(handOver, {});
    expect(await ways()).toEqual([false, false, false]);
  });

  test("cannot record it of themselves", async () => {
    await world.writeDown("lena", ADMIN);
    person = world.dependencies.members.idOf("lena@team.example");
    expect((await atPeople(FORM)).statusCode).toBe(422);
  });
});

/** Somebody who is to leave today, as the form writes it down. */
const leaving = (): Leaving => ({
  person,
  email: leaver.email,
  name: leaver.name,
  on: day("2026-09-14"),
  reason: FORM.reason,
  by: "administrator lena",
  successor: SUCCESSOR,
  apart: [],
  phone: FORM.phone,
  roles: true,
});

test(
  "handing over that is killed before any of its writes goes on to the same end, and tells the successor once",
  { timeout: 120_000 },
  async () => {
    await world.dependencies.leavings.save(leaving());
    const { deaths, result } = await dying(world, handOver, {});
    expect(deaths).toBeGreaterThan(4);
    expect(result).toEqual({ left: 1 });
    expect(placesOf(await home(), leaver.email)).toEqual([]);
    expect(placesOf(await home(), SUCCESSOR.email)).toEqual(["contact", "team"]);
    for (const id of ["litter-1", "lighting-1"]) {
      const action = await actionNow(id);
      expect(action?.owners.some((one) => "name" in one && one.name === leaver.name)).toBe(false);
      expect(action?.version).toBe(2);
      expect(await world.dependencies.actions.historyOf(action ? [action] : [])).toHaveLength(2);
    }
    expect(mailsTo(SUCCESSOR.email)).toHaveLength(1);
    const { members } = world.dependencies;
    expect(await members.get(members.idOf(SUCCESSOR.email))).toMatchObject({ version: 2 });
    expect(await killedBefore(world, handOver, { event: {}, write: Infinity })).toEqual({
      result: { left: 0 },
    });
    expect(await world.dependencies.leavings.all()).toEqual([]);
  },
);

test("a promise of which somebody else said yes keeps them, and one that has ended keeps its owner until its cycle ends", () => {
  const author = { at: instant("2026-10-10T08:00:00Z"), by: "team" };
  const with2 = anAction({
    owners: [anOwner("Anna de Wit", "municipality"), anOwner("Piet", "welfare")],
  });
  const handed = promiseHandedOver(with2, ["Piet"], {
    ...author,
    to: undefined,
    answerBy: day("2026-10-17"),
  });
  expect(handed?.action.owners).toEqual([
    anOwner("Anna de Wit", "municipality"),
    { kind: "organisation", partner: "welfare", accepted: "2026-10-06" },
  ]);
  expect(handed?.event.changes).toEqual([
    { what: "owners", to: "Anna de Wit (municipality), welfare" },
  ]);
  expect(
    promiseHandedOver(anAction({ state: aState("done") }), ["Anna de Wit"], {
      ...author,
      to: undefined,
      answerBy: day("2026-10-17"),
    }),
  ).toBeUndefined();
});
