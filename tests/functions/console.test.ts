import { globSync, readFileSync } from "node:fs";
import { Logger } from "@aws-lambda-powertools/logger";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Deed, MAY, Role } from "#contract/permissions.ts";
import type { Access } from "#domain/access.ts";
import { addSeconds } from "#domain/calendar/time.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { consolePages } from "#console/console.ts";
import { figurePages } from "#console/figures/figures.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { manualPages } from "#console/manual/manual.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { residentsPages } from "#console/neighbourhoods/residents-file.ts";
import { floodPages } from "#console/floods/set-aside.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { settingsPages } from "#console/settings/settings.ts";
import { peoplePages } from "#console/people/people.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { residentExports } from "#console/exports/export-residents.ts";
import { tableExports } from "#console/exports/export-table.ts";
import { responseExports } from "#console/measurement/export-responses.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { type ConsolePages, openWorld, visit, type World } from "./world.ts";

/** Every function of the console; the test below finds one that is missing here. */
const PAGES = {
  consolePages,
  figurePages,
  actionPages,
  meetingPages,
  steeringPages,
  manualPages,
  neighbourhoodPages,
  residentsPages,
  floodPages,
  readingPages,
  letterPages,
  answerPages,
  responseExports,
  tableExports,
  residentExports,
  peoplePages,
  settingsPages,
  picturePages,
};

/**
 * Written down apart from the code: who may do what. C coordinator, P contact person, p
 * professional, R researcher, A auditor, a administrator, L prints letters.
 */
const ALLOWED: Readonly<Record<Deed, string>> = {
  "see what waits": "CPpRAaL",
  "read manual": "CPpRAaL",
  "log out": "CPpRAaL",
  "see neighbourhoods": "CPpRAa",
  "see figures": "CPpRAa",
  "create neighbourhood": "Ca",
  "edit neighbourhood": "Ca",
  "close neighbourhood": "C",
  "see topics": "CPpAa",
  "propose topics": "CPp",
  "change topics": "CP",
  "import residents": "Ca",
  "export residents": "Ca",
  "see cycles": "CPpAa",
  "see progress": "CPpA",
  "see recipients": "CP",
  "start cycle": "C",
  "steer cycle": "C",
  "decide floor": "C",
  "confirm agenda": "C",
  "remedy faults": "CA",
  "hold meeting": "CPp",
  "lead meeting": "CP",
  "answer offers": "CP",
  "see helpers": "CP",
  "see questions": "CPpA",
  "answer questions": "CP",
  "read words": "CPp",
  "place words": "CP",
  "see signals": "CPp",
  "see errands": "CPpA",
  "check errands": "CP",
  "see organisations": "CPpAa",
  "change organisations": "Ca",
  "speak for organisation": "CPp",
  "set aside": "CP",
  "see actions": "CPpAa",
  "change actions": "CPp",
  "see letters": "CPL",
  "order letters": "CP",
  "withdraw codes": "CP",
  "print letters": "L",
  "enter answers": "CPp",
  "see waves": "CPpRA",
  "start wave": "C",
  "steer wave": "C",
  "publish wave": "CR",
  "take responses": "R",
  "export tables": "CAa",
  "read audit trail": "Aa",
  "manage people": "a",
  "change settings": "a",
};
const LETTER: Readonly<Record<Role, string>> = {
  coordinator: "C",
  contact: "P",
  professional: "p",
  researcher: "R",
  auditor: "A",
  administrator: "a",
  print: "L",
};
const SAMPLE: Readonly<Record<string, string>> = {
  neighbourhood: "zonnestraat",
  cycle: "zonnestraat_whole_001",
  run: "zonnestraat_whole_001",
  wave: "zonnestraat_wave_001",
  action: "litter-1",
  topic: "bicycle-path",
  did: "offered",
  picture: "a".repeat(22),
  print: "p",
  file: "responses.csv",
  person: "new",
  chapter: "method",
  table: "cycles",
  format: "csv",
  kind: "invitation",
  verb: "pause",
};

const pathFor = (pathname: string): string =>
  pathname.replaceAll(
    /:(\w+)(?:\(([^)|]+)[^)]*\))?/g,
    (_, parameter: string, first: string | undefined) => first ?? SAMPLE[parameter] ?? parameter,
  );

const routes = Object.entries(PAGES).flatMap(([name, pages]) =>
  pages.routes.map(([method, pathname, deed]) => ({
    name,
    pages,
    method,
    pathname,
    deed,
    path: pathFor(pathname),
    placed: /:(neighbourhood|cycle|run|wave)/.test(pathname),
  })),
);

let world: World;
const refusals = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => undefined);
const told = () => refusals.mock.calls.map(([message, line]) => [message, line]);
beforeAll(async () => {
  world = await openWorld();
  await world.invited();
});
afterAll(() => world.close());

const asked = (route: (typeof routes)[number], access: Access) =>
  world.atConsole(route.pages, route.path, {
    access,
    ...(route.method === "POST" ? { form: {} } : {}),
  });

describe("what somebody may do", () => {
  test("is looked at in every function that has pages of the console", () => {
    const files = globSync("console/**/*.ts", {
      cwd: new URL("../../", import.meta.url).pathname,
    }).filter((file) =>
      /^export const \w+ = atConsole\(/m.test(
        readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"),
      ),
    );
    expect(files).toHaveLength(Object.keys(PAGES).length);
  });

  test("stands in one table, and each deed in it is one that the console has", () => {
    expect(
      Object.fromEntries(
        Object.entries(MAY).map(([deed, roles]) => [
          deed,
          Role.options
            .filter((role) => (roles as readonly Role[]).includes(role))
            .map((role) => LETTER[role])
            .join(""),
        ]),
      ),
    ).toEqual(ALLOWED);
    expect(routes.length).toBeGreaterThan(20);
  });

  test.each(routes.map((route) => [`${route.method} ${route.pathname}`, route] as const))(
    "%s: %s",
    async (_, route) => {
      const able: string[] = [];
      for (const role of Role.options) {
        const { statusCode } = await asked(route, {
          roles: [role],
          partner: "municipality",
          neighbourhoods: "all",
        });
        if (statusCode !== 403) able.push(LETTER[role]);
      }
      expect(able.join("")).toBe(ALLOWED[route.deed]);
      if (!route.placed) return;
      const elsewhere = await asked(route, {
        roles: [...Role.options],
        partner: "municipality",
        neighbourhoods: [NeighbourhoodId.parse("elsewhere")],
      });
      expect(elsewhere.statusCode).toBe(403);
      expect(told().at(-1)).toEqual([
        "refused",
        {
          actor: "test",
          action: route.deed,
          object: expect.any(String),
          result: "not allowed to these roles, or not there",
          origin: "console",
        },
      ]);
    },
  );
});

describe("who is written down", () => {
  test.each(Object.entries(PAGES))(
    "is looked up by %s with each page, and it is written down when they were last seen",
    async (name, pages) => {
      const [, pathname = "", deed = "log out"] =
        pages.routes.find(([method]) => method === "GET") ?? [];
      const [role] = MAY[deed];
      const access: Access = { roles: [role], partner: "municipality", neighbourhoods: "all" };
      await world.writeDown(name, access);
      const { cookie } = await world.logIn({ roles: [], neighbourhoods: [] }, name);
      world.at(addSeconds(world.dependencies.now(), 120));
      const path = pathFor(pathname);
      const reply = await world.run(pages, visit("GET", path, { cookies: [cookie] }));
      expect([200, 303, 404]).toContain(reply.statusCode);
      const now = Math.floor(world.environment.clock.now() / 1000);
      const session = await world.dependencies.sessions.get(
        world.dependencies.sha256(`session|of-${name}`),
        now,
      );
      expect(session?.seen).toBe(now);
    },
  );
});

describe("a neighbourhood that somebody does not work in", () => {
  const mine: Access = {
    roles: ["coordinator", "auditor"],
    neighbourhoods: [NeighbourhoodId.parse("elsewhere")],
  };
  test.each([
    "neighbourhood=zonnestraat",
    "neighbourhood=%20zonnestraat",
    "neighbourhood=elsewhere&neighbourhood=zonnestraat",
    "neighbourhood=zonnestraat%09&neighbourhood=elsewhere",
  ])("is not reached by naming it as %s", async (query) => {
    expect(
      (await world.atConsole(tableExports, `/console/exports/team.csv?${query}`, { access: mine }))
        .statusCode,
    ).toBe(403);
    expect(
      (await world.atConsole(consolePages, `/console/audit?${query}`, { access: mine })).statusCode,
    ).toBe(403);
    const reply = await world.atConsole(steeringPages, "/console/start", {
      access: mine,
      form: {
        neighbourhood: new URLSearchParams(query).getAll("neighbourhood"),
        area: "whole",
        reason: "not mine",
      },
    });
    expect(reply.statusCode).toBe(403);
  });
});

describe("a form", () => {
  test.each(
    routes
      .filter(({ method }) => method === "POST")
      .map((route) => [route.pathname, route] as const),
  )(
    "%s is refused when another site sends it, or without the secret of our own page",
    async (_, route) => {
      const access: Access = {
        // Who prints letters does nothing else.
        roles: route.deed === "print letters" ? ["print"] : [...Role.options],
        partner: "municipality",
        neighbourhoods: "all",
      };
      for (const [form, headers] of [
        [{ csrf: "guessed-and-long-enough" }, {}],
        [{}, { origin: "https://elsewhere.example" }],
        [{}, { "sec-fetch-site": "cross-site" }],
      ] as const) {
        const { cookie, csrf } = await world.logIn(access);
        const reply = await world.run(
          route.pages,
          visit("POST", route.path, {
            cookies: [cookie],
            headers,
            query: "lang=nl",
            body: new URLSearchParams({ csrf, ...form }).toString(),
          }),
        );
        expect(reply.statusCode).toBe(403);
        expect(told().at(-1)).toMatchObject([
          "refused",
          { actor: "test", action: route.deed, result: "not a form of ours" },
        ]);
      }
    },
  );
});

describe("a session", () => {
  const home = async (cookies: string[]) =>
    (await world.run(consolePages, visit("GET", "/console", { cookies, query: "lang=nl" }))).body;
  const post = async (cookies: string[], csrf: string) =>
    (
      await world.run(
        consolePages,
        visit("POST", "/console/start", {
          cookies,
          query: "lang=nl",
          body: new URLSearchParams({ csrf }).toString(),
        }),
      )
    ).statusCode;

  test("that was forged or ended opens nothing, and is written into the log without its secret", async () => {
    refusals.mockClear();
    const { cookie, csrf } = await world.logIn();
    expect(await home([cookie])).toContain("Wat wacht er?");
    for (const forged of ["__Host-buurt=guessed", `${cookie}x`, "__Host-buurt="]) {
      expect(await home([forged])).toContain("Inloggen");
      expect(await post([forged], csrf)).toBe(403);
    }
    expect(told()).toHaveLength(6);
    expect(JSON.stringify(told())).not.toMatch(/guessed|of-test/);
    await world.run(
      consolePages,
      visit("POST", "/console/logout", {
        cookies: [cookie],
        body: new URLSearchParams({ csrf }).toString(),
      }),
    );
    expect(await home([cookie])).toContain("Inloggen");
  });

  test("ends after half an hour of doing nothing, and after ten hours whatever is done", async () => {
    const { cookie } = await world.logIn();
    const began = world.environment.clock.now();
    world.at(new Date(began + 29 * 60_000).toISOString());
    expect(await home([cookie])).toContain("Wat wacht er?");
    world.at(new Date(began + 58 * 60_000).toISOString());
    expect(await home([cookie])).toContain("Wat wacht er?");
    world.at(new Date(began + 90 * 60_000).toISOString());
    expect(await home([cookie])).toContain("Inloggen");
    const again = await world.logIn();
    const start = world.environment.clock.now();
    for (let minutes = 25; minutes < 600; minutes += 25) {
      world.at(new Date(start + minutes * 60_000).toISOString());
      expect(await home([again.cookie])).toContain("Wat wacht er?");
    }
    world.at(new Date(start + 601 * 60_000).toISOString());
    expect(await home([again.cookie])).toContain("Inloggen");
  });

  test("ends on every device when its owner says so, and nobody else's does", async () => {
    const { cookie, csrf } = await world.logIn(A_COORDINATOR, "noor");
    const { sessions, sha256, now } = world.dependencies;
    const at = Math.floor(Date.parse(now()) / 1000);
    await sessions.open(sha256("session|her-phone"), {
      subject: "noor",
      name: "Noor",
      access: A_COORDINATOR,
      csrf: "c".repeat(22),
      started: at,
      seen: at,
    });
    const other = await world.logIn(A_COORDINATOR, "bert");
    const reply = await world.run(
      consolePages,
      visit("POST", "/console/logout-everywhere", {
        cookies: [cookie],
        body: new URLSearchParams({ csrf }).toString(),
      }),
    );
    expect(reply.statusCode).toBe(303);
    for (const one of [cookie, "__Host-buurt=her-phone"])
      expect(await home([one])).toContain("Inloggen");
    expect(await home([other.cookie])).toContain("Wat wacht er?");
  });

  test("that has ended is not brought back by a page that was under way", async () => {
    const { sessions, sha256, now } = world.dependencies;
    const at = Math.floor(Date.parse(now()) / 1000);
    const hash = sha256("session|under-way");
    const session = {
      subject: "noor",
      name: "Noor",
      access: A_COORDINATOR,
      csrf: "c".repeat(22),
      started: at,
      seen: at,
    };
    await sessions.open(hash, session);
    const read = await sessions.get(hash, at + 90);
    await sessions.endAll("noor");
    expect(await sessions.saw(hash, read ?? session, at + 91)).toBe(false);
    expect(await sessions.get(hash, at + 92)).toBeUndefined();
  });

  test("loses at once what the administrator takes away, and is bound to the neighbourhoods that are written down", async () => {
    const { members, sessions, sha256, now } = world.dependencies;
    const at = Math.floor(Date.parse(now()) / 1000);
    const email = "samira@politie.example";
    await sessions.open(sha256("session|samira"), {
      subject: "samira",
      name: "Samira",
      access: { roles: ["coordinator"], neighbourhoods: "all" },
      member: members.idOf(email),
      csrf: "c".repeat(22),
      started: at,
      seen: at,
    });
    const status = async (path: string, pages: ConsolePages = consolePages) =>
      (
        await world.run(
          pages,
          visit("GET", path, { cookies: ["__Host-buurt=samira"], query: "lang=nl" }),
        )
      ).statusCode;
    // Whatever was said of her elsewhere: nobody wrote her down.
    expect(await status("/console/cycles/zonnestraat_whole_001")).toBe(403);
    expect(
      await members.save({
        name: "Samira",
        email,
        roles: ["coordinator"],
        neighbourhoods: [NeighbourhoodId.parse("elsewhere")],
        version: 0,
      }),
    ).toBe(true);
    expect(await status("/console/cycles/zonnestraat_whole_001")).toBe(403);
    expect(
      await members.save({
        name: "Samira",
        email,
        roles: ["auditor"],
        neighbourhoods: "all",
        version: 1,
      }),
    ).toBe(true);
    expect(await status("/console/cycles/zonnestraat_whole_001")).toBe(200);
    expect(await status("/console/people", peoplePages)).toBe(403);
  });
});

describe("people of the team", () => {
  const administrator: Access = { roles: ["administrator"], neighbourhoods: "all" };
  const form = {
    name: "Omar Haddad",
    email: "Omar@Welzijn.example",
    roles: ["professional"],
    partner: "welfare",
    where: "zonnestraat",
    reason: "nieuw in het team",
    version: "0",
  };
  const save = (change: object = {}, id = "new") =>
    world.atConsole(peoplePages, `/console/people/${id}`, {
      access: administrator,
      form: { ...form, ...change },
    });

  test("are written down with roles, organisation and neighbourhoods; every fault is told and nothing typed is lost", async () => {
    const faulty = await save({
      email: "omar",
      roles: [],
      partner: "",
      where: "zonnestraat nergens",
      reason: "",
    });
    expect(faulty.statusCode).toBe(422);
    for (const text of [
      "Vul een e-mailadres in",
      "Kies ten minste één rol",
      "Deze buurten zijn er niet: nergens",
      "Schrijf waarom",
      'value="Omar Haddad"',
      "zonnestraat nergens</textarea>",
    ])
      expect(faulty.body).toContain(text);
    expect((await save()).statusCode).toBe(303);
    const [omar] = await world.dependencies.members
      .all()
      .then((all) => all.filter(({ name }) => name === "Omar Haddad"));
    expect(omar).toEqual({
      name: "Omar Haddad",
      email: "omar@welzijn.example",
      roles: ["professional"],
      partner: "welfare",
      neighbourhoods: ["zonnestraat"],
      version: 1,
    });
    expect((await save()).body).toContain("Iemand met dit e-mailadres staat er al.");
    const trail = JSON.stringify(
      await world.dependencies.audit.of(NeighbourhoodId.parse("organisation")),
    );
    expect(trail).toContain("nieuw in het team");
    expect(trail).not.toMatch(/omar|haddad/i);
  });

  test("of the team work for an organisation, so that it is known who works for the police; who prints letters has no other role", async () => {
    for (const role of ["coordinator", "contact", "professional"]) {
      const unowned = await save({ email: "new@team.example", roles: [role], partner: "" });
      expect([unowned.statusCode, unowned.body]).toEqual([
        422,
        expect.stringContaining("Kies de organisatie waarvoor deze persoon werkt."),
      ]);
    }
    const both = await save({ email: "new@team.example", roles: ["auditor", "print"] });
    expect([both.statusCode, both.body]).toEqual([
      422,
      expect.stringContaining("Wie brieven print, heeft geen andere rol"),
    ]);
    const printer = { email: "new@team.example", roles: ["print"], partner: "" };
    expect((await save(printer)).statusCode).toBe(303);
  });

  test("are managed by nobody who is bound to some neighbourhoods: they could give themselves the others", async () => {
    const bound: Access = {
      roles: ["administrator"],
      neighbourhoods: [NeighbourhoodId.parse("zonnestraat")],
    };
    expect(
      (await world.atConsole(peoplePages, "/console/people", { access: bound })).statusCode,
    ).toBe(403);
    expect(
      (await world.atConsole(peoplePages, "/console/people/new", { access: bound, form }))
        .statusCode,
    ).toBe(403);
    expect((await world.atConsole(consolePages, "/console", { access: bound })).body).not.toContain(
      "/console/people",
    );
  });

  test("changed by two administrators at once: the second is told, sees both, and nothing is lost", async () => {
    const id = world.dependencies.members.idOf(form.email);
    expect((await save({ roles: ["contact"], version: "1" }, id)).statusCode).toBe(303);
    const second = await save(
      { name: "Omar H.", roles: ["professional", "auditor"], version: "1" },
      id,
    );
    expect(second.statusCode).toBe(409);
    for (const text of [
      "Iemand anders heeft deze persoon intussen gewijzigd",
      "Omar Haddad: contactpersoon",
      'value="Omar H."',
      'name="version" value="2"',
    ])
      expect(second.body).toContain(text);
    expect(await world.dependencies.members.get(id)).toMatchObject({
      name: "Omar Haddad",
      roles: ["contact"],
      version: 2,
    });
  });
});
