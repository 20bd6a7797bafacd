import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { writeDownPeople } from "#cli/buurtcyclus.ts";
import { peoplePages } from "#console/people/people.ts";
import { consolePages } from "#console/console.ts";
import { keysIn } from "#local/login/keys.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await writeDownPeople(world.dependencies);
});
afterAll(() => world.close());
afterEach(() => {
  vi.restoreAllMocks();
});

/** Follows a browser of nobody to the issuer, where somebody is chosen, and gives with what they come back. */
async function comesBackFrom(address: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, body] = [new URL(address), undefined as URLSearchParams | undefined];
  for (;;) {
    const reply = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map((one) => one.join("=")).join("; ") },
      ...(body === undefined ? {} : { method: "POST", body }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const to = reply.headers.get("location");
    if (to !== null && new URL(to, url).pathname === "/console/callback")
      return new URL(to, url).search.slice(1);
    body = to === null ? new URLSearchParams({ person: "lena" }) : undefined;
    url = new URL(to ?? url, url);
  }
}

type Claims = Record<string, unknown>;
/** What became of a token on its way from the issuer, whose key it is given, to us. */
type Change = (claims: Claims, key: KeyObject) => string;

const keyOfIssuer = () => keysIn(join(world.folder, "login-keys.json")).signing;
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A token as the issuer makes it, by whatever key. */
function signed(claims: Claims, key: KeyObject): string {
  const said = `${encoded({ alg: "RS256", kid: keyOfIssuer().kid })}.${encoded(claims)}`;
  return `${said}.${sign("RSA-SHA256", Buffer.from(said), key).toString("base64url")}`;
}
const { privateKey: anotherKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const seconds = () => Math.floor(Date.now() / 1000);

/** Changes the token that the issuer gives, on the line between it and us. */
function onTheLine(change: Change): void {
  const key = createPrivateKey({ key: keyOfIssuer(), format: "jwk" });
  vi.restoreAllMocks();
  const real = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const reply = await real(input, init);
    if (!String(input instanceof Request ? input.url : input).endsWith("/token")) return reply;
    const tokens = (await reply.json()) as { id_token: string };
    const [, said = ""] = tokens.id_token.split(".");
    // The clock of the environment stands still; that of this process does not.
    const claims = {
      ...(JSON.parse(Buffer.from(said, "base64url").toString()) as Claims),
      iat: seconds(),
      exp: seconds() + 600,
    };
    return Response.json({ ...tokens, id_token: change(claims, key) });
  });
}

/** Logs in as Lena, who is written down as an administrator. */
async function loggedIn(change: Change) {
  const began = await world.run(consolePages, visit("GET", "/console/login"));
  const query = await comesBackFrom(began.headers["location"] ?? "");
  onTheLine(change);
  const state = new URLSearchParams(query).get("state") ?? "";
  const came = await world.run(consolePages, {
    ...visit("GET", "/console/callback", { query }),
    cookies: [`__Host-buurt-login=${state}`],
  });
  const { cookies = [] } = came as { cookies?: string[] };
  const session = cookies.find((cookie) => /^__Host-buurt=./.test(cookie))?.split(";")[0];
  const home =
    session === undefined
      ? undefined
      : await world.run(peoplePages, visit("GET", "/console/people", { cookies: [session] }));
  return { status: came.statusCode, opens: home?.statusCode };
}

const DAY = 86_400;
const IN = { status: 303, opens: 200 };
const OUT = { status: 403, opens: undefined };

describe("what the identity provider says of somebody", () => {
  test.each<[string, Change, object]>([
    ["is believed when it signed it", signed, IN],
    ["is not believed when another key signed it", (claims) => signed(claims, anotherKey), OUT],
    [
      "is not believed when nobody signed it",
      (claims) => `${encoded({ alg: "none" })}.${encoded(claims)}.`,
      OUT,
    ],
    [
      "is not believed when somebody wrote in it afterwards",
      (claims, key) => {
        const [head, , signature] = signed(
          { ...claims, email: "somebody@else.example" },
          key,
        ).split(".");
        return [head, encoded(claims), signature].join(".");
      },
      OUT,
    ],
    [
      "is not believed once it has expired",
      (claims, key) => {
        const then = seconds() - DAY;
        return signed({ ...claims, iat: then, exp: then + 600 }, key);
      },
      OUT,
    ],
    [
      "is not believed when it was said to another client",
      (claims, key) => signed({ ...claims, aud: "another-client" }, key),
      OUT,
    ],
    [
      "is not believed when another issuer said it",
      (claims, key) => signed({ ...claims, iss: "https://elsewhere.example" }, key),
      OUT,
    ],
    [
      "is not believed when it belongs to another login",
      (claims, key) => signed({ ...claims, nonce: "n".repeat(43) }, key),
      OUT,
    ],
    [
      "makes nobody a member by an address that was not verified",
      (claims, key) => signed({ ...claims, email_verified: false }, key),
      { status: 303, opens: 403 },
    ],
    [
      "makes nobody a member by an address of which it does not say that it was verified",
      (claims, key) => signed({ ...claims, email_verified: undefined }, key),
      { status: 303, opens: 403 },
    ],
  ])("%s", async (_, change, expected) => {
    expect(await loggedIn(change)).toEqual(expected);
  });

  test("makes nobody the first administrator by an address that was not verified", async () => {
    const { members } = world.dependencies;
    for (const { email } of await members.all()) await members.remove(members.idOf(email));
    expect(
      await loggedIn((claims, key) => signed({ ...claims, email_verified: "false" }, key)),
    ).toEqual({ status: 303, opens: 403 });
    expect(await members.all()).toEqual([]);
    expect(await loggedIn(signed)).toEqual(IN);
  });
});
