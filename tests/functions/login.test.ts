import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit, openWorld, type World } from "./world.ts";
import { ORGANISATION } from "#contract/ids.ts";
import { showCalendar } from "#functions/actions/show-calendar.ts";
import { writeDownPeople } from "#cli/buurtcyclus.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await writeDownPeople(world.dependencies);
});
afterAll(() => world.close());

/** A browser without pages: keeps cookies, follows where it is sent, and tells every stop. */
function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    async go(
      address: string,
      form?: Record<string, string>,
    ): Promise<{
      status: number;
      url: string;
      body: string;
      stops: string[];
      cleared: string | null;
    }> {
      const stops: string[] = [];
      let cleared: string | null = null;
      for (let url = new URL(address, world.environment.url), body = form; ; body = undefined) {
        const reply = await fetch(url, {
          redirect: "manual",
          headers: { cookie: [...jar].map((one) => one.join("=")).join("; ") },
          ...(body === undefined ? {} : { method: "POST", body: new URLSearchParams(body) }),
        });
        for (const cookie of reply.headers.getSetCookie()) {
          const [pair = ""] = cookie.split(";");
          const [name, value] = [
            pair.slice(0, pair.indexOf("=")),
            pair.slice(pair.indexOf("=") + 1),
          ];
          if (value === "" || /max-age=0|1970/i.test(cookie)) jar.delete(name);
          else jar.set(name, value);
        }
        cleared ??= reply.headers.get("clear-site-data");
        stops.push(url.pathname + url.search);
        const to = reply.headers.get("location");
        if (to === null)
          return {
            status: reply.status,
            url: url.href,
            body: (await reply.text()).replaceAll(/<style>.*?<\/style>/gs, ""),
            stops,
            cleared,
          };
        url = new URL(to, url);
      }
    },
  };
}

async function logIn(person: string, to = "/console", one = browser()) {
  const choice = await one.go(`/console/login?${new URLSearchParams({ to }).toString()}`);
  return { ...one, came: await one.go(choice.url, { person }) };
}

describe("logging in", () => {
  test("asks the identity provider with a code, PKCE, state and nonce, and comes back where somebody wanted to be", async () => {
    const one = browser();
    const asked = await one.go("/console/login?to=/console/people?lang=en");
    const query = new URLSearchParams(asked.stops[1]?.split("?")[1]);
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      scope: "openid email profile",
    });
    for (const name of ["code_challenge", "state", "nonce"])
      expect(query.get(name)?.length).toBeGreaterThan(20);
    const came = await one.go(asked.url, { person: "lena" });
    expect(came.stops.at(-1)).toBe("/console/people?lang=en");
    expect(came.body).toContain("Lena Hermans");
  });

  test.each([
    "https://elsewhere.example/console",
    "//elsewhere.example/console",
    "/limmel",
    "/consolex",
    "javascript:alert(1)",
    String.raw`/\elsewhere.example`,
  ])("never leads on to %s", async (to) => {
    const { came } = await logIn("noor", to);
    expect(came.stops.at(-1)).toBe("/console");
  });

  test("gives a secret that nobody could plant, and ends the session that was there", async () => {
    const { jar, go } = await logIn("noor");
    const first = jar.get("__Host-buurt");
    await logIn("noor", "/console", { jar, go });
    const second = jar.get("__Host-buurt");
    expect(second).not.toBe(first);
    const planted = browser();
    planted.jar.set("__Host-buurt", first ?? "");
    expect((await planted.go("/console?lang=nl")).body).toContain("Inloggen");
  });

  test("that somebody else began, or that came back before, opens nothing", async () => {
    const victim = browser();
    const attacker = browser();
    const choice = await attacker.go("/console/login");
    const attack = await fetch(choice.url, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: [...attacker.jar].map((one) => one.join("=")).join("; ") },
      body: new URLSearchParams({ person: "noor" }),
    });
    const resumed = await fetch(
      new URL(attack.headers.get("location") ?? "", world.environment.url),
      {
        redirect: "manual",
        headers: { cookie: [...attacker.jar].map((one) => one.join("=")).join("; ") },
      },
    );
    const callback = resumed.headers.get("location") ?? "";
    expect(callback).toContain("/console/callback?code=");
    expect((await victim.go(callback)).status).toBe(403);
    expect(victim.jar.has("__Host-buurt")).toBe(false);
    expect((await attacker.go(callback)).status).toBe(200);
    expect((await attacker.go(callback)).status).toBe(403);
  });

  test("as somebody without a role shows how to get one, and logging out ends it here and there", async () => {
    const { jar, go } = await logIn("noor");
    const home = await go("/console?lang=nl");
    const csrf = /name="csrf" value="([^"]+)"/.exec(home.body)?.[1] ?? "";
    const left = await go("/console/logout", { csrf });
    expect(left.stops.some((stop) => stop.startsWith("/_local/login/logout"))).toBe(true);
    expect(left.body).toContain("Inloggen");
    expect(left.cleared).toBe('"cache", "storage"');
    expect(jar.has("__Host-buurt")).toBe(false);
    const again = await go("/console/login");
    expect(again.url).toContain("/interaction/");
    const nobody = await logIn("yara");
    expect(nobody.came.status).toBe(403);
    expect(nobody.came.body).toContain("U hebt hier nog geen rol");
  });
});

const CSRF = /name="csrf" value="([^"]+)"/;
const csrfIn = (body: string) => CSRF.exec(body)?.[1] ?? "";
const EMAIL = "piet.willems@buurt.example";

/** What somebody of the team has in hand: a browser that is logged in, and the address of a calendar. */
async function atWork(person: string) {
  const one = await logIn(person);
  const page = await one.go("/console/actions/calendar?lang=nl");
  const made = await one.go("/console/actions/calendar", {
    csrf: csrfIn(page.body),
    verb: "make",
  });
  const secret = /\/ical\/([\w-]{22})/.exec(made.body)?.[1] ?? "";
  const calendar = async () =>
    (
      await world.run(showCalendar, {
        ...visit("GET", `/ical/${secret}`),
        pathParameters: { secret },
      })
    ).statusCode;
  return { ...one, calendar };
}

/** An administrator removes somebody, or writes somebody down, in the console. */
async function byLena(path: string, fields: Record<string, string>) {
  const { go } = await logIn("lena");
  const csrf = csrfIn((await go("/console/people/new?lang=nl")).body);
  return go(`/console/people/${path}`, { csrf, reason: "werkt hier niet meer", ...fields });
}
const PIET = {
  name: "Piet Willems",
  email: EMAIL,
  roles: "contact",
  partner: "welfare",
  version: "0",
};
const remove = (email: string) => byLena(`${world.dependencies.members.idOf(email)}/remove`, {});

describe("who leaves the team", () => {
  test("loses every page, session and calendar at once, whatever groups the identity provider still names", async () => {
    const [desk, phone] = [await atWork("piet"), await logIn("piet")];
    expect((await desk.go("/console/cycles/nowhere?lang=nl")).body).not.toContain("Inloggen");
    expect(await desk.calendar()).toBe(200);
    expect((await remove(EMAIL)).status).toBe(200);
    for (const { go } of [desk, phone])
      expect((await go("/console?lang=nl")).body).toContain("Inloggen");
    expect(await desk.calendar()).toBe(404);
    const again = await logIn("piet");
    expect(again.came.status).toBe(403);
    expect(again.came.body).toContain("U hebt hier nog geen rol");
    for (const path of ["/console/neighbourhoods", "/console/figures", "/console/actions"])
      expect([path, (await again.go(`${path}?lang=nl`)).status]).toEqual([path, 403]);
  });

  test("leaves the team of each neighbourhood and gets its mails no more, and the trail of each says so", async () => {
    const { neighbourhoods, audit, members } = world.dependencies;
    const { id, team } = world.neighbourhood;
    const piet = { name: "Piet Willems", partner: "welfare", role: "buurtwerker" } as const;
    const inTeam = {
      ...world.neighbourhood,
      team: [...team, { ...piet, email: EMAIL.toUpperCase() }],
    };
    await neighbourhoods.save(inTeam);
    await byLena("new", PIET);
    const came = await remove(EMAIL);
    expect(came.body).toContain("Gelukt.");
    expect((await neighbourhoods.get(id))?.team).toEqual(team);
    expect((await audit.of(id)).at(-1)).toMatchObject({
      action: "remove person",
      object: members.idOf(EMAIL),
      result: "taken out of the team",
      reason: "werkt hier niet meer",
    });
    expect(JSON.stringify(await world.everything()).toLowerCase()).not.toContain(EMAIL);
  });

  test("and is the contact person somewhere loses access all the same; that mails still go there is said", async () => {
    const { neighbourhoods, audit, members } = world.dependencies;
    const { contact } = world.neighbourhood;
    world.at("2026-09-08T06:00:00Z");
    await neighbourhoods.save({ ...world.neighbourhood, contact: { ...contact, email: EMAIL } });
    await byLena("new", PIET);
    const came = await remove(EMAIL);
    expect(came.body).toContain("De toegang is weg. Deze persoon staat nog in een wijk");
    expect(await members.get(members.idOf(EMAIL))).toBeUndefined();
    expect((await audit.of(ORGANISATION)).at(-1)?.result).toBe(
      `removed, still named in ${world.neighbourhood.id}`,
    );
  });

  test("leaves nothing open for who is written down at the same address later", async () => {
    expect((await byLena("new", PIET)).status).toBe(200);
    const before = await atWork("piet");
    await remove(EMAIL);
    await byLena("new", PIET);
    expect((await before.go("/console?lang=nl")).body).toContain("Inloggen");
    expect(await before.calendar()).toBe(404);
    expect((await logIn("piet")).came.status).toBe(200);
  });
});

describe("groups of the identity provider", () => {
  test("let in the first administrator of an empty installation, and by themselves nobody else", async () => {
    const { members } = world.dependencies;
    for (const { email } of await members.all()) await members.remove(members.idOf(email));
    expect((await logIn("noor")).came.status).toBe(403);
    expect((await logIn("lena")).came.status).toBe(200);
    expect(await members.all()).toMatchObject([
      { name: "Lena Hermans", roles: ["administrator"], neighbourhoods: "all" },
    ]);
    expect((await logIn("noor")).came.status).toBe(403);
  });
});

test("the issuer's cookies have no last day: a browser's own clock may be far from this one", async () => {
  const begun = await fetch(`${world.environment.url}/console/login`, { redirect: "manual" });
  const { headers } = await fetch(begun.headers.get("location") ?? "", { redirect: "manual" });
  const cookies = headers.getSetCookie();
  expect(cookies.length).toBeGreaterThan(0);
  expect(cookies.filter((cookie) => /expires=/i.test(cookie))).toEqual([]);
});
