import { present } from "#contract/present.ts";
import type { Uses } from "#stores/stores.ts";
import * as oidc from "openid-client";
import * as z from "zod";
import { ORGANISATION } from "#contract/ids.ts";
import { Role } from "#contract/permissions.ts";
import { Member, NOTHING } from "#domain/access.ts";
import { type Login, ownerOf, type Session } from "#stores/sessions.ts";
import type { Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { cleared, COOKIE, cookie, seconds } from "./session.ts";

/** What logging in takes. */
export type LoginStores =
  | "audit"
  | "limits"
  | "login"
  | "members"
  | "now"
  | "secret"
  | "sessions"
  | "sha256"
  | "site";

const Claims = z.looseObject({
  sub: z.string(),
  name: z.string().optional(),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).default(false),
});
/** Groups of which we know no role mean nothing here. */
const Groups = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .catch([])
  .transform((groups) => groups.flatMap((group) => Role.safeParse(group).data ?? []));

const providers = new Map<string, Promise<oidc.Configuration>>();

/** The identity provider, found by its own description; http only for one on this machine. */
function providerOf({ login }: Uses<"login">): Promise<oidc.Configuration> {
  const { issuer, client } = login;
  const known = providers.get(issuer);
  if (known !== undefined) return known;
  const local = new URL(issuer).hostname === "127.0.0.1";
  const found = oidc.discovery(new URL(issuer), client, undefined, oidc.None(), {
    execute: [
      // Who somebody is has to be signed, also where it came over a line of our own.
      oidc.enableNonRepudiationChecks,
      ...(local ? [oidc.allowInsecureRequests] : []),
    ],
  });
  providers.set(issuer, found);
  found.catch(() => providers.delete(issuer));
  return found;
}

/**
 * Sends the browser to the identity provider (authorization code with PKCE); what has to come back
 * is kept on our side.
 */
export async function beginLogin(
  dependencies: Uses<"login" | "now" | "sessions" | "sha256" | "site">,
  { query }: Visit,
): Promise<Reply> {
  const { sessions, sha256, site } = dependencies;
  const [verifier, state, nonce] = [
    oidc.randomPKCECodeVerifier(),
    oidc.randomState(),
    oidc.randomNonce(),
  ];
  await sessions.begin(
    sha256(`login|${state}`),
    { verifier, nonce, returnTo: ownPath(site, query.get("to")) },
    seconds(dependencies),
  );
  const url = oidc.buildAuthorizationUrl(await providerOf(dependencies), {
    redirect_uri: `${site}/console/callback`,
    scope: "openid email profile",
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return redirect(url.href, [
    `${COOKIE}-login=${state}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`,
  ]);
}

/** A page of the console, whatever somebody wrote into the address. */
function ownPath(site: string, to: string | null): string {
  const url = URL.parse(to ?? "", site);
  return url?.origin === new URL(site).origin &&
    (url.pathname === "/console" || url.pathname.startsWith("/console/"))
    ? `${url.pathname}${url.search}`
    : "/console";
}

/** The login that this browser began, or undefined; it can be taken up once. */
async function loginOf(
  { sessions, sha256 }: Uses<"sessions" | "sha256">,
  { query, cookies }: Visit,
): Promise<Login | undefined> {
  const state = query.get("state") ?? "";
  return state !== "" && cookies.get(`${COOKIE}-login`) === state
    ? sessions.takeLogin(sha256(`login|${state}`))
    : undefined;
}

/** What the identity provider says of who comes back, or nothing that holds. */
async function claimsOf(
  dependencies: Uses<"login" | "site">,
  { query }: Visit,
  { verifier, nonce }: Login,
) {
  const callback = new URL(`${dependencies.site}/console/callback?${query.toString()}`);
  const tokens = await oidc
    .authorizationCodeGrant(await providerOf(dependencies), callback, {
      pkceCodeVerifier: verifier,
      expectedState: query.get("state") ?? "",
      expectedNonce: nonce,
    })
    .catch(() => undefined);
  return Claims.safeParse(tokens?.claims());
}

/** Who stands in the session; an address that nobody verified makes nobody a member. */
function visitorOf(
  { members }: Uses<"members">,
  { sub, name, email, email_verified: verified }: z.infer<typeof Claims>,
): Pick<Session, "subject" | "name" | "access" | "member"> {
  const member = email !== undefined && verified ? members.idOf(email) : undefined;
  return {
    subject: sub,
    name: (name ?? email ?? sub).slice(0, 120),
    access: NOTHING,
    ...present({ member }),
  };
}

/**
 * Writes down who comes in as an administrator of the identity provider where no administrator is
 * written down yet: somebody has to be the first.
 */
async function writeDownTheFirst(
  { audit, login: { rolesClaim }, members, now }: Uses<"audit" | "login" | "members" | "now">,
  claims: z.infer<typeof Claims>,
): Promise<void> {
  const { email, email_verified: verified, name = email, sub } = claims;
  const isAdministrator = Groups.parse(claims[rolesClaim]).includes("administrator");
  if (email === undefined || !verified || !isAdministrator) return;
  const all = await members.all();
  if (all.some(({ roles }) => roles.includes("administrator"))) return;
  const [id, at] = [members.idOf(email), now()];
  const version = all.find((one) => members.idOf(one.email) === id)?.version ?? 0;
  const first = Member.parse({
    name: (name ?? email).slice(0, 80),
    email,
    roles: ["administrator"],
    neighbourhoods: "all",
    version: 1,
  });
  if (!(await members.save({ ...first, version }))) return;
  await audit.tell(`first administrator:${id}:${at}`, {
    neighbourhood: ORGANISATION,
    at,
    actor: `administrator ${sub}`.slice(0, 80),
    action: "save person",
    object: id,
    result: "administrator in all, the first",
    origin: "console",
  });
}

/**
 * Takes the browser back from the identity provider: a new session with a new secret, so that none
 * can be planted. Undefined when the login does not hold.
 */
export async function endLogin(
  dependencies: Uses<LoginStores>,
  visit: Visit,
): Promise<Reply | undefined> {
  const { sessions, sha256, secret } = dependencies;
  const login = await loginOf(dependencies, visit);
  if (login === undefined) return undefined;
  const claims = await claimsOf(dependencies, visit, login);
  const before = visit.cookies.get(COOKIE);
  if (before !== undefined) await sessions.end(sha256(`session|${before}`));
  if (!claims.success) return undefined;
  await writeDownTheFirst(dependencies, claims.data);
  const [key, now] = [secret() + secret(), seconds(dependencies)];
  await sessions.open(sha256(`session|${key}`), {
    ...visitorOf(dependencies, claims.data),
    csrf: secret(),
    started: now,
    seen: now,
  });
  return redirect(login.returnTo, [
    cookie(key, 36_000),
    `${COOKIE}-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`,
  ]);
}

/** Ends the session here and at the identity provider; `everywhere` also those on other devices. */
export async function logout(
  dependencies: Uses<"login" | "sessions" | "sha256" | "site">,
  { cookies }: Visit,
  session: Session,
  everywhere = false,
): Promise<Reply> {
  const {
    sessions,
    sha256,
    site,
    login: { logout: url, client },
  } = dependencies;
  const secret = cookies.get(COOKIE);
  if (everywhere) await sessions.endAll(ownerOf(session));
  else if (secret !== undefined) await sessions.end(sha256(`session|${secret}`));
  // Cognito has an address of its own for it; others say theirs in their description.
  const configuration = url === undefined ? await providerOf(dependencies) : undefined;
  const ends =
    configuration?.serverMetadata().end_session_endpoint === undefined
      ? undefined
      : oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${site}/console` })
          .href;
  return cleared(
    redirect(
      url === undefined
        ? (ends ?? "/console")
        : `${url}?${new URLSearchParams({ client_id: client, logout_uri: `${site}/console` }).toString()}`,
    ),
  );
}
