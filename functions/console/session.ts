import * as oidc from "openid-client";
import { z } from "zod";
import type { Dependencies } from "#functions/adapters/live.ts";
import type { Session } from "#functions/adapters/sessions.ts";
import { redirect, type Reply, type Visit } from "#functions/middleware/page.ts";

const COOKIE = "__Host-buurt";
const seconds = ({ now }: Dependencies) => Math.floor(Date.parse(now()) / 1000);

const Claims = z.object({ sub: z.string(), name: z.string().optional(), email: z.string().optional(), "cognito:groups": z.array(z.string()).default([]) });

let provider: Promise<oidc.Configuration> | undefined;

/** The identity provider, found by its own description; http only for one on this machine. */
function providerOf({ login }: Dependencies): Promise<oidc.Configuration> {
  const { issuer, client } = login;
  const local = new URL(issuer).hostname === "127.0.0.1";
  provider ??= oidc.discovery(new URL(issuer), client, undefined, oidc.None(), local ? { execute: [oidc.allowInsecureRequests] } : {});
  provider.catch(() => {
    provider = undefined;
  });
  return provider;
}

const cookie = (value: string, age: number) => `${COOKIE}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${age}`;

/** Who is logged in, or undefined. */
export async function sessionOf(dependencies: Dependencies, { cookies }: Visit): Promise<Session | undefined> {
  const secret = cookies.get(COOKIE);
  return secret === undefined ? undefined : dependencies.sessions.get(dependencies.sha256(`session|${secret}`), seconds(dependencies));
}

/** Sends the browser to the identity provider (authorization code with PKCE); what has to come back is kept on our side. */
export async function beginLogin(dependencies: Dependencies): Promise<Reply> {
  const { sessions, sha256, site } = dependencies;
  const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
  await sessions.begin(sha256(`login|${state}`), { verifier, nonce, returnTo: "/console" }, seconds(dependencies));
  const url = oidc.buildAuthorizationUrl(await providerOf(dependencies), { redirect_uri: `${site}/console/callback`, scope: "openid email profile", state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256" });
  return redirect(url.href, [`${COOKIE}-login=${state}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`]);
}

/** Takes the browser back from the identity provider: a new session with a new secret, so that none can be planted. Undefined when the login does not hold. */
export async function endLogin(dependencies: Dependencies, visit: Visit): Promise<Reply | undefined> {
  const { sessions, sha256, site, secret } = dependencies;
  const state = visit.query.get("state") ?? "";
  const login = state !== "" && visit.cookies.get(`${COOKIE}-login`) === state ? await sessions.takeLogin(sha256(`login|${state}`)) : undefined;
  if (login === undefined) return undefined;
  const callback = new URL(`${site}/console/callback?${visit.query.toString()}`);
  const tokens = await oidc.authorizationCodeGrant(await providerOf(dependencies), callback, { pkceCodeVerifier: login.verifier, expectedState: state, expectedNonce: login.nonce }).catch(() => undefined);
  const claims = Claims.safeParse(tokens?.claims());
  if (!claims.success) return undefined;
  const { sub, name, email, "cognito:groups": roles } = claims.data;
  const [key, now] = [secret() + secret(), seconds(dependencies)];
  await sessions.open(sha256(`session|${key}`), { subject: sub, name: name ?? email ?? sub, roles, csrf: secret(), started: now, seen: now });
  return redirect(login.returnTo, [cookie(key, 36_000), `${COOKIE}-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`]);
}

/** Ends the session here and at the identity provider. */
export async function logout(dependencies: Dependencies, { cookies }: Visit): Promise<Reply> {
  const secret = cookies.get(COOKIE);
  if (secret !== undefined) await dependencies.sessions.end(dependencies.sha256(`session|${secret}`));
  const { logout: url, client } = dependencies.login;
  return redirect(`${url}?${new URLSearchParams({ client_id: client, logout_uri: `${dependencies.site}/console` }).toString()}`, [cookie("", 0)]);
}
