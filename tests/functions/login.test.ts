import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
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
    ): Promise<{ status: number; url: string; body: string; stops: string[] }> {
      const stops: string[] = [];
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
        stops.push(url.pathname + url.search);
        const to = reply.headers.get("location");
        if (to === null)
          return {
            status: reply.status,
            url: url.href,
            body: (await reply.text()).replaceAll(/<style>.*?<\/style>/gs, ""),
            stops,
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
    expect(jar.has("__Host-buurt")).toBe(false);
    const again = await go("/console/login");
    expect(again.url).toContain("/interaction/");
    const nobody = await logIn("yara");
    expect(nobody.came.status).toBe(403);
    expect(nobody.came.body).toContain("U hebt hier nog geen rol");
  });
});
