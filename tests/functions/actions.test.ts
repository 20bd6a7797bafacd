import { Logger } from "@aws-lambda-powertools/logger";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Access } from "#domain/access.ts";
import type { Action } from "#domain/actions/action.ts";
import { effortOf } from "#domain/actions/effort.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import { ActionId, type CycleId, NeighbourhoodId, type RoundId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { chaseActions } from "#functions/actions/chase-actions.ts";
import { showCalendar } from "#functions/actions/show-calendar.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { sha256 } from "#stores/sha256.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { consolePages } from "#console/console.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { gatherOutcomes } from "#functions/feedback/gather-outcomes.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { A_COORDINATOR, day, topic } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";
import { whileMailIs } from "./mail-service.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const refusals = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => undefined);
const of = (partner: Partner): Access => ({
  roles: ["professional"],
  partner,
  neighbourhoods: "all",
});
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
type Asked = Parameters<World["atConsole"]>[2];
const at = (path: string, asked: Asked = {}) => world.atConsole(actionPages, path, asked);
const action = async (id: string) => {
  const found = await world.dependencies.actions.get(cycle, ActionId.parse(id));
  if (found === undefined) throw new Error("no action");
  return found;
};
const ownerOf = (its: Pick<Action, "owners">) => {
  const [owner] = peopleOf(its);
  if (owner === undefined) throw new Error("nobody is asked");
  return owner;
};
/** Says yes in the name of the organisation of whoever is asked. */
const accepted = async (id: string) => {
  const asked = await action(id);
  const form = { as: ownerOf(asked).partner, version: String(asked.version) };
  expect((await at(`/console/actions/${cycle}/${id}/accept`, { form })).statusCode).toBe(303);
};
const meeting = async (query = "") =>
  world.atConsole(meetingPages, `/console/meeting/${cycle}${query}`, { access: of("police") });

beforeAll(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round } = await world.invited());
  const links = [...world.links().values()];
  const wishes = [
    ...Array.from({ length: 5 }, () => "first=litter&second=lighting"),
    ...Array.from({ length: 2 }, () => "first=litter"),
    ...Array.from({ length: 5 }, () => "first=play-areas"),
  ];
  for (const [nth, body] of wishes.entries())
    await world.run(submitBallot, visit("POST", "/a/x", { token: links[nth] ?? "", body }));
});
afterAll(() => world.close());

describe("the meeting", () => {
  test("shows before closing that residents can answer, and no more", async () => {
    const text = plain((await meeting()).body);
    expect(text).toContain("Bewoners kunnen antwoorden tot en met");
    expect(text).not.toMatch(/Wat zei de buurt|Rommel|bewoners hebben geantwoord/);
  });

  test("shows, until it was counted, what was asked and the questions to fill in by hand, and nothing of what residents chose", async () => {
    world.at("2026-10-02T18:00:00Z");
    await world.run(closeRound, { round });
    await world.run(sealBallots, { round });
    const text = plain((await meeting()).body);
    for (const told of [
      "De uitslag staat hier zodra de agenda vaststaat.",
      "Rommel en zwerfvuil op straat ☐ ja ☐ nee",
      "Parkeren geeft problemen ☐ ja ☐ nee",
    ])
      expect(text).toContain(told);
    expect(text).not.toMatch(/Wat zei de buurt|☑|genoemd|Wat willen veel bewoners\?/);
    await world.run(countPriorities, { round });
  });

  test("ends in one confirmation: the second of two coordinators is told, and the first stands", async () => {
    const confirm = (subject: string) =>
      world.atConsole(consolePages, `/console/cycles/${cycle}/agenda`, {
        subject,
        form: { places: ["litter", "play-areas", "lighting"] },
      });
    const [one, other] = await Promise.all([confirm("noor"), confirm("lena")]);
    expect(
      new Set([one, other].map(({ headers }) => /told=(\w+)/.exec(headers["location"] ?? "")?.[1])),
    ).toEqual(new Set(["confirmed", "tooLate"]));
    await world.run(adoptAgenda, { round });
    await world.run(planActions, { cycle });
    expect((await action("litter-1")).due).toBe("2026-11-08");
  });

  test("shows how often each topic was named once the agenda stands, in a second language beside the first, and names nobody", async () => {
    await world.dependencies.helpOffers.save(
      {
        id: "a".repeat(22),
        round,
        topic: topic("litter"),
        name: "Fatma Yilmaz",
        contact: "fatma@example.org",
        language: "tr",
        by: "link",
        on: day("2026-09-20"),
        consent: consentTo("help", "tr"),
      },
      2_000_000_000,
    );
    const { body } = await meeting("?second=ar");
    expect(plain(body)).toContain("Rommel en zwerfvuil op straat قمامة ونفايات في الشارع 7");
    expect(body).toContain('lang="ar" dir="rtl"');
    expect(plain(body)).toContain("ماذا قال الحي؟");
    expect(body).not.toMatch(/Fatma|Resident \d|example\.org/);
  });

  test("names of the team only who said yes: until then the organisation that was asked", async () => {
    const { owners } = await action("litter-1");
    const [asked] = owners.flatMap((owner) => (owner.kind === "person" ? [owner.name] : []));
    const { body } = await meeting();
    expect(asked).toBeDefined();
    expect(body).not.toContain(asked);
    expect(plain(body)).toContain("gemeente");
  });

  test("lists what came back with what was tried, so that nobody agrees on the same again", async () => {
    const { actions } = world.dependencies;
    const before = await action("play-areas-1");
    const tried = [{ on: day("2026-08-01"), text: "Twee bakken extra bij de bank." }];
    const state = { kind: "reopened", on: day("2026-10-05"), because: "not-helped" } as const;
    const seq = before.version + 1;
    const line = { action: before.id, seq, at: world.dependencies.now(), by: "machine" };
    await actions.change({ ...before, state, tried }, { ...line, to: "reopened" });
    expect(plain((await meeting()).body)).toContain(
      "Eerder gedaan: zaterdag 1 augustus 2026: Twee bakken extra bij de bank.",
    );
    const reopened = await action("play-areas-1");
    await actions.change({ ...before, version: seq }, { ...line, seq: seq + 1, to: "proposed" });
    expect(reopened.state.kind).toBe("reopened");
  });
});

describe("the board", () => {
  test("leads through the neighbourhoods, or right to the only one, with columns by state", async () => {
    const { body } = await at("/console/actions");
    expect(plain(body)).toContain("Beloftes in Zonnestraat");
    expect(body).toContain(`href="/console/actions/${cycle}/litter-1?lang=nl"`);
    expect(
      [
        ...plain(body).matchAll(
          /(Gevraagd en beloofd|Bezig|Staat stil|Gedaan|Niet gedaan) \((\d)\)/g,
        ),
      ].map(([, column, many]) => [column, Number(many)]),
    ).toEqual([
      ["Gevraagd en beloofd", 3],
      ["Bezig", 0],
      ["Staat stil", 0],
      ["Gedaan", 0],
      ["Niet gedaan", 0],
    ]);
    expect(
      plain((await at("/console/actions?neighbourhood=zonnestraat&view=list&due=overdue")).body),
    ).toContain("Er zijn geen beloftes die hieraan voldoen.");
  });

  test("leads right to the only one too where the address names no neighbourhood that is one", async () => {
    const { body } = await at("/console/actions?neighbourhood=&view=list");
    expect(plain(body)).toContain("Beloftes in Zonnestraat");
  });

  test("shows a professional the own organisation's first, and forms for those alone", async () => {
    const { body } = await at("/console/actions?neighbourhood=zonnestraat", {
      access: of(ownerOf(await action("litter-1")).partner),
    });
    expect(plain(body)).toMatch(/Van gemeente.*Opnieuw|Van gemeente/);
    expect(body).not.toContain("litter-1/move");
    await accepted("litter-1");
    const board = async (partner: Partner) =>
      (await at("/console/actions?neighbourhood=zonnestraat", { access: of(partner) })).body;
    expect(await board("municipality")).toContain(
      `action="/console/actions/${cycle}/litter-1/move`,
    );
    expect(await board("police")).not.toContain("litter-1/move");
    expect(
      (
        await at("/console/actions?neighbourhood=zonnestraat", {
          access: { roles: ["auditor"], neighbourhoods: "all" },
        })
      ).body,
    ).not.toContain('method="post" action="/console/actions');
  });
});

describe("an action", () => {
  const path = () => `/console/actions/${cycle}/litter-1`;
  const form = async (change: Record<string, string | string[]> = {}) => {
    const { title, due, version, ...its } = await action("litter-1");
    return {
      version: String(version),
      title,
      owner: ownerOf(its).name,
      partners: [],
      coOwner: "",
      due,
      publicText: "",
      evidence: "",
      note: "",
      ...change,
    };
  };

  test("of another organisation is not changed by a professional, whichever form is sent, and the refusal is logged", async () => {
    refusals.mockClear();
    const posts = [
      [`${path()}/move`, { to: "under-way", version: "1" }],
      [`${path()}/agree`, await form({ title: "Iets anders" })],
      [`${path()}/accept`, { as: "municipality", version: "1" }],
      [`${path()}/effort`, { partner: "municipality", hours: "1", what: "overleg" }],
    ] as const;
    for (const [to, fields] of posts)
      expect((await at(to, { access: of("police"), form: fields })).statusCode, to).toBe(403);
    expect(
      (
        await world.atConsole(consolePages, `/console/cycles/${cycle}/actions/litter-1/move`, {
          access: of("police"),
          form: { version: "1" },
        })
      ).statusCode,
    ).toBe(403);
    expect(
      (
        await at(`${path()}/move`, {
          access: { roles: ["professional"], neighbourhoods: "all" },
          form: { to: "under-way", version: "1" },
        })
      ).statusCode,
    ).toBe(403);
    expect(
      refusals.mock.calls.every(
        ([, line]) =>
          (line as { result?: string }).result === "another organisation answers for it",
      ),
    ).toBe(true);
    expect(refusals).toHaveBeenCalledTimes(6);
    expect(await action("litter-1")).toMatchObject({ version: 2, state: { kind: "accepted" } });
  });

  test("is given to another organisation by who may speak for both alone", async () => {
    const police = world.neighbourhood.team.find(({ partner }) => partner === "police")?.name ?? "";
    expect(
      (
        await at(`${path()}/agree`, {
          access: of("municipality"),
          form: await form({ owner: police }),
        })
      ).statusCode,
    ).toBe(403);
  });

  test("changed by two people at once: the second is told what the first changed and keeps what was typed", async () => {
    const [mine, theirs] = [
      await form({ title: "Samen opruimen op zaterdag", note: "De bewoners kunnen dan." }),
      await form({ due: "2026-11-15" }),
    ];
    expect(
      (await at(`${path()}/agree`, { access: of("municipality"), form: theirs })).headers[
        "location"
      ],
    ).toContain("told=kept");
    const second = await at(`${path()}/agree`, { form: mine });
    expect(second.statusCode).toBe(409);
    expect(plain(second.body)).toContain(
      "klaar op: van zondag 8 november 2026 naar zondag 15 november 2026",
    );
    for (const typed of [
      'value="Samen opruimen op zaterdag"',
      ">De bewoners kunnen dan.</textarea>",
      'name="version" value="3"',
    ])
      expect(second.body).toContain(typed);
    expect((await action("litter-1")).title).not.toContain("zaterdag");
    const moved = await at(`${path()}/move`, {
      form: { version: "2", to: "blocked", text: "De vergunning ontbreekt nog." },
    });
    expect(moved.statusCode).toBe(409);
    expect(moved.body).toContain(">De vergunning ontbreekt nog.</textarea>");
    const both = await Promise.all([
      at(`${path()}/agree`, { form: { ...mine, due: "2026-11-15", version: "3" } }),
      at(`${path()}/move`, { subject: "other", form: { version: "3", to: "under-way" } }),
    ]);
    expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(new Set([303, 409]));
  });

  test("tells every fault at its field, and loses nothing that was typed", async () => {
    const { statusCode, body } = await at(`${path()}/agree`, {
      form: await form({
        title: "x",
        owner: "Nobody",
        due: "morgen",
        evidence: "Bel Joke 0612345678\nfoto http://a.example",
        publicText: "Wij zijn bezig.",
      }),
    });
    expect(statusCode).toBe(422);
    for (const text of [
      "Schrijf in 3 tot 160 tekens op",
      "Kies iemand van het team.",
      "Vul een dag in",
      "Regel 1: haal",
      "Regel 2: de link moet",
    ])
      expect(plain(body)).toContain(text);
    for (const typed of [
      'value="x"',
      ">Bel Joke 0612345678\nfoto http://a.example</textarea>",
      ">Wij zijn bezig.</textarea>",
    ])
      expect(body).toContain(typed);
    expect(
      (
        await at(`${path()}/move`, {
          form: {
            version: String((await action("litter-1")).version),
            to: "blocked",
            text: "kort",
          },
        })
      ).statusCode,
    ).toBe(422);
  });

  test("of which residents would hear nothing waits until the last of the cycle has words", async () => {
    for (const id of ["lighting-1", "play-areas-1"]) await accepted(id);
    await world.run(gatherOutcomes, { cycle });
    const asked = async () =>
      (await world.dependencies.waiting.of(world.neighbourhood.id)).find(
        ({ kind }) => kind === "outcomes",
      )?.count;
    expect(await asked()).toBe(3);
    for (const [nth, id] of ["litter-1", "lighting-1", "play-areas-1"].entries()) {
      expect(
        (
          await at(`/console/actions/${cycle}/${id}/agree`, {
            form: {
              version: String((await action(id)).version),
              title: (await action(id)).title,
              owner: ownerOf(await action(id)).name,
              due: (await action(id)).due,
              publicText: "Wij doen dit samen met bewoners.",
            },
          })
        ).statusCode,
      ).toBe(303);
      expect(await asked()).toBe([2, 1, undefined][nth]);
    }
  });

  test("is looked at as residents will read it, and nothing is kept by looking", async () => {
    const before = await action("litter-1");
    const { body, statusCode } = await at(`${path()}/agree`, {
      form: await form({ publicText: "Wij ruimen samen op.", preview: "yes" }),
    });
    expect(statusCode).toBe(200);
    expect(plain(body.slice(body.indexOf('id="preview"')))).toContain("Wij ruimen samen op.");
    expect(await action("litter-1")).toEqual(before);
  });

  test("is added once by a form that is sent twice, and twice by two people at once", async () => {
    const add = (title: string, number = "4") =>
      at(`/console/actions/${cycle}`, {
        form: {
          topic: "litter",
          title,
          owner: world.neighbourhood.team[0]?.name ?? "",
          due: "2026-11-20",
          number,
        },
      });
    const replies = await Promise.all([
      add("Prikkers uitdelen"),
      add("Prikkers uitdelen"),
      add("Container plaatsen"),
    ]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(
      (await world.dependencies.actions.of(cycle))
        .map(({ title }) => title)
        .filter((title) => /Prikkers|Container/.test(title))
        .toSorted(),
    ).toEqual(["Container plaatsen", "Prikkers uitdelen"]);
    expect((await add("")).statusCode).toBe(422);
  });
});

describe("a digest", () => {
  const daily = async (moment: string) => {
    world.at(moment);
    const before = world.environment.outbox.count();
    await world.run(reportStalled, {});
    await world.run(reportStalled, {});
    return world.environment.outbox
      .after(before, 100)
      .filter(({ text }) => text.includes("Dit wacht deze week op u."));
  };
  const addresses = (mails: Awaited<ReturnType<typeof daily>>) =>
    mails.map(({ to }) => /<(.*)>/.exec(to[0] ?? "")?.[1] ?? "").toSorted();

  test("goes out on Mondays, once to each for whom something waits; what was refused goes out the day after", async () => {
    const owners = (await world.dependencies.actions.of(cycle))
      .filter(({ due }) => due === "2026-11-08")
      .map(
        (its) =>
          world.neighbourhood.team.find(({ name }) => name === ownerOf(its).name)?.email ?? "",
      );
    // Of a promise whose owner left the contact person hears as well.
    const desk = ["coordinator@example.org", world.neighbourhood.contact.email];
    const all = [...new Set([...owners, ...desk])].toSorted();
    expect(all.length).toBeLessThan(5);
    expect(await daily("2026-11-01T07:05:00Z")).toEqual([]);
    expect(await whileMailIs("throttled", () => daily("2026-11-02T07:05:00Z"))).toEqual([]);
    const mails = await daily("2026-11-03T07:05:00Z");
    expect(addresses(mails)).toEqual(all);
    expect(await daily("2026-11-04T07:05:00Z")).toEqual([]);
    for (const { text, tags, subject } of mails) {
      expect(text).toMatch(/^- Zonnestraat: .+\n {2}http\S+\/console\//m);
      expect(tags).toMatchObject({ notice: "digest" });
      expect(subject).toContain("(week van maandag 2 november 2026)");
    }
    expect(mails.find(({ to }) => owners.some((owner) => to[0]?.includes(owner)))?.text).toContain(
      `/console/actions/${cycle}/lighting-1`,
    );
  });

  test("is not followed by mails about the same actions in the same week, and comes again the week after", async () => {
    expect(await world.run(chaseActions, { cycle })).toMatchObject({ told: 0 });
    expect(addresses(await daily("2026-11-09T07:05:00Z"))).toContain("coordinator@example.org");
  });

  test("that may have gone out when its step stopped is not sent again that week, and nobody is told the same by the weekly check", async () => {
    world.at("2026-11-16T07:05:00Z");
    await expect(
      world.run(
        reportStalled,
        {},
        { mailer: { send: () => Promise.reject(new Error("stopped")) } },
      ),
    ).rejects.toThrow("stopped");
    expect(await world.run(chaseActions, { cycle })).toMatchObject({ told: 0 });
    expect(await daily("2026-11-17T07:05:00Z")).toEqual([]);
  });
});

describe("the calendar of somebody of the team", () => {
  const feed = async (address: string) =>
    world.run(showCalendar, {
      ...visit("GET", new URL(address).pathname),
      pathParameters: { secret: new URL(address).pathname.slice("/ical/".length) },
    });
  const make = async (asked: Asked = { subject: "hanneke" }) =>
    /http[^<]*\/ical\/[\w-]{22}/.exec(
      (await at("/console/actions/calendar", { ...asked, form: { verb: "make" } })).body,
    )?.[0] ?? "";

  test("has the days of actions and the moments of cycles, and nothing of residents; its address is kept nowhere", async () => {
    const { title, due, version, ...its } = await action("lighting-1");
    expect(
      (
        await at(`/console/actions/${cycle}/lighting-1/agree`, {
          form: {
            version: String(version),
            title,
            owner: ownerOf(its).name,
            due,
            coOwner: "Fatma",
          },
        })
      ).statusCode,
    ).toBe(303);
    await world.writeDown("hanneke");
    await world.writeDown("anna", of("housing"));
    const address = await make();
    const { body, headers } = await feed(address);
    expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
    const text = body.replaceAll("\r\n ", "");
    expect(text).toContain("DTSTART;VALUE=DATE:20261108");
    expect(text).toMatch(/SUMMARY:De agenda bevestigen.*\(Zonnestraat\)/);
    expect(text).not.toMatch(/Fatma|Resident/);
    expect(JSON.stringify(await world.everything())).not.toContain(address.slice(-22));
    const again = await at("/console/actions/calendar", { subject: "hanneke" });
    expect([again.statusCode, again.body]).toEqual([
      200,
      expect.not.stringContaining(address.slice(-22)),
    ]);
    expect((await at("/console/actions", { subject: "hanneke" })).body).toContain("Zonnestraat");
    expect((await feed(await make({ subject: "anna", access: of("housing") }))).body).not.toContain(
      "Samen opruimen op zaterdag",
    );
    const renewed = await make();
    expect((await feed(address)).statusCode).toBe(404);
    expect((await feed(renewed)).statusCode).toBe(200);
    await at("/console/actions/calendar", { subject: "hanneke", form: { verb: "withdraw" } });
    expect((await feed(renewed)).statusCode).toBe(404);
  });

  test("ends at once with the record of who was written down", async () => {
    const { members, sessions, now } = world.dependencies;
    const email = "samira@politie.example";
    await members.save({
      name: "Samira",
      email,
      roles: ["contact"],
      neighbourhoods: [world.neighbourhood.id],
      version: 0,
    });
    const began = Math.floor(Date.parse(now()) / 1000);
    await sessions.open(sha256("session|samira"), {
      subject: "samira",
      name: "Samira",
      access: A_COORDINATOR,
      member: members.idOf(email),
      csrf: "c".repeat(22),
      started: began,
      seen: began,
    });
    const made = await world.run(
      actionPages,
      visit("POST", "/console/actions/calendar", {
        cookies: ["__Host-buurt=samira"],
        body: new URLSearchParams({ csrf: "c".repeat(22), verb: "make" }).toString(),
      }),
    );
    const address = /http[^<]*\/ical\/[\w-]{22}/.exec(made.body)?.[0] ?? "";
    expect((await feed(address)).body).toContain("20261108");
    await members.save({
      name: "Samira",
      email,
      roles: ["contact"],
      neighbourhoods: [NeighbourhoodId.parse("elsewhere")],
      version: 1,
    });
    expect((await feed(address)).body).not.toContain("20261108");
    await members.remove(members.idOf(email));
    expect((await feed(address)).statusCode).toBe(404);
  });
});

describe("hours and costs", () => {
  const path = () => `/console/actions/${cycle}/litter-1`;
  const note = (line: string, change: Record<string, string> = {}, asked: Asked = {}) =>
    at(`${path()}/effort`, {
      ...asked,
      form: {
        line: line.repeat(22),
        day: "2026-10-01",
        partner: "welfare",
        hours: "1,5",
        euros: "",
        what: "langs de deuren",
        ...change,
      },
    });
  const lines = () => world.dependencies.actions.effort(cycle);

  test("are noted once however often the form is sent, and taken back once however many do it", async () => {
    await Promise.all([
      note("a"),
      note("a"),
      note("b", { partner: "municipality", hours: "", euros: "12,50" }),
      note("c", { hours: "40" }),
    ]);
    const back = () => at(`${path()}/counter`, { form: { line: "c".repeat(22) } });
    const replies = await Promise.all([back(), back()]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await lines()).toHaveLength(4);
    expect(effortOf(await lines())).toEqual({
      quarters: 6,
      cents: 1250,
      partners: [
        { partner: "municipality", cents: 1250 },
        { partner: "welfare", quarters: 6 },
      ],
    });
    expect(
      await world.dependencies.actions.note({
        ...((await lines())[0] as never as object),
        id: "z".repeat(22),
        counter: true,
      } as never),
    ).toBe(false);
  });

  test("are those of the own organisation for a professional, not of tomorrow, and of nobody in particular", async () => {
    expect((await note("d", {}, { access: of("police") })).statusCode).toBe(403);
    expect(
      (await note("d", { partner: "police", hours: "0,25" }, { access: of("police") })).statusCode,
    ).toBe(303);
    expect(
      (await at(`${path()}/counter`, { access: of("police"), form: { line: "a".repeat(22) } }))
        .statusCode,
    ).toBe(403);
    const faulty = await note("e", {
      day: "2028-01-01",
      hours: "1,3",
      euros: "veel",
      what: "Bel Joke 06-12345678",
    });
    expect(faulty.statusCode).toBe(422);
    for (const text of [
      "niet in de toekomst",
      "hele kwartieren",
      "Vul een bedrag in",
      "Haal dat weg",
    ])
      expect(plain(faulty.body)).toContain(text);
    expect(faulty.body).toContain('value="Bel Joke 06-12345678"');
  });

  test("stand in the report and on the public page as they were noted; what was not noted is said to be so", async () => {
    await world.run(closeCycle, { cycle });
    expect((await world.dependencies.reports.of(cycle))?.effort).toEqual(effortOf(await lines()));
    const page = plain(
      (await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body.replaceAll(
        /<style>.*?<\/style>/gs,
        "",
      ),
    );
    expect(page).toContain(
      "gemeente niet opgeschreven € 12,50 welzijn 1,5 niet opgeschreven politie 0,25 niet opgeschreven Samen 1,75 € 12,50",
    );
    expect(page).toContain(
      "Klaar op: verschoven van zondag 8 november 2026 naar zondag 15 november 2026",
    );
    expect(page).not.toContain("langs de deuren");
  });

  test("and everything else that was done stands in the unbroken trail", async () => {
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(verifyTrail(trail, sha256)).toBeUndefined();
    expect([...new Set(trail.map((entry) => entry.action))].slice(-7).toSorted()).toEqual(
      [
        "add action",
        "adopt agenda",
        "change action",
        "close cycle",
        "note effort",
        "take back effort",
        ...(trail.some((entry) => entry.action === "move action")
          ? ["move action"]
          : ["confirm agenda"]),
      ].toSorted(),
    );
    expect(trail.find((entry) => entry.action === "take back effort")).toMatchObject({
      actor: "coordinator test",
      object: `${cycle} litter-1`,
      result: "welfare -160 quarters 0 cents",
    });
  });
});

test("the board of many neighbourhoods names each, and shows the actions of none yet", async () => {
  const id = NeighbourhoodId.parse("maanstraat");
  await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, id, name: "Maanstraat" });
  for (const [neighbourhood, execution] of [
    [id, "moon"],
    [world.neighbourhood.id, "sun"],
  ] as const)
    await world.run(openCycle, { execution, request: { neighbourhood } });
  const { body } = await at("/console/actions");
  for (const name of ["Zonnestraat", "Maanstraat"]) expect(plain(body)).toContain(name);
  expect(body).not.toContain(`/console/actions/${cycle}/litter-1`);
});
