import type { Always, Providers, Stores, Uses } from "#stores/stores.ts";
import type { Deed } from "#contract/permissions.ts";
import { isKeptFrom, may } from "#domain/access.ts";
import { NeighbourhoodId, neighbourhoodOf, RunId } from "#contract/ids.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { tellRefusal } from "#functions/middleware/log.ts";
import { answering, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { paragraph } from "#web/pages/elements.ts";
import { faultPage, notFoundPage } from "#web/pages/faults.ts";
import { consoleLayout, consoleLoginPage } from "./console-page.ts";
import type { Call } from "./call.ts";
import { atDesk } from "./desk.ts";
import { frameOf } from "./frame.ts";
import { members } from "#stores/members.ts";
import { municipality } from "#stores/municipality.ts";
import { sessions } from "#stores/sessions.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { aroundOf, NOTHING_AROUND } from "./around.ts";
import { accessOf, COOKIE, sessionOf } from "./session.ts";

/** What is asked for, by which deed somebody needs to be allowed it, and what does it. */
export type Route<Name extends keyof Stores = never> = readonly [
  method: "GET" | "POST",
  path: string,
  deed: Deed,
  run: (call: Call<Name>) => Promise<Reply>,
];

/** What every page of the console uses to know who asks, and what stands around it. */
const session = { members, municipality, neighbourhoods, sessions, site, waiting };
type SessionStores = keyof typeof session;

/**
 * Pages of the console: login, then what somebody's roles allow, where they hold, and forms of our
 * own alone. What is refused is logged. `upload` as for pages.
 */
export const atConsole = <Name extends keyof Stores>({
  uses,
  routes,
  doors = closed,
  upload = 0,
}: {
  uses: Providers<Name>;
  routes: readonly Route<Name | SessionStores>[];
  doors?: Doors<Name>;
  upload?: number;
}) => {
  const ways = routes.map(([method, pathname, deed, run]) => {
    const pattern = new URLPattern({ pathname });
    return { method, pattern, deed, run };
  });
  const run = async (
    dependencies: Uses<Name | SessionStores | keyof Always>,
    asked: Visit,
  ): Promise<Reply> => {
    const visit = { ...asked, language: consoleLanguage(asked.language) };
    return (await doors(dependencies, visit)) ?? answered(ways, dependencies, visit);
  };
  return { uses: { ...uses, ...session }, handlerIn: answering(run, upload), routes };
};

/** A route whose address can be looked for. */
type Way<Name extends keyof Stores> = {
  method: string;
  pattern: URLPattern;
  deed: Deed;
  run: Route<Name>[3];
};

/** What is asked for by somebody who is not logged in: nothing, but where one logs in. */
type Doors<Name extends keyof Stores> = (
  stores: Uses<Name | SessionStores | keyof Always>,
  visit: Visit,
) => Promise<Reply | undefined>;
const closed = async (): Promise<undefined> => undefined;

/** A page that says that this is not allowed; who was refused what is logged. */
export function refused(
  { language, route }: Visit,
  { who, deed, why }: { who: string; deed: string; why: string },
): Reply {
  tellRefusal({ actor: who, action: deed, object: route, result: why, origin: "console" });
  return faultPage({ language, kind: "forbidden" });
}

async function answered<Name extends keyof Stores>(
  ways: readonly Way<Name | SessionStores>[],
  dependencies: Uses<Name | SessionStores | keyof Always>,
  visit: Visit,
): Promise<Reply> {
  const { language, method, path } = visit;
  const session = await sessionOf(dependencies, visit);
  if (session === undefined) return withoutSession(visit);
  const access = await accessOf(dependencies, session);
  if (!may(access, "log out")) {
    refused(visit, { who: session.subject, deed: "-", why: "no role" });
    return consoleLoginPage({ language, denied: true, to: "/console" });
  }

  for (const { method: wanted, pattern, deed, run } of ways) {
    const match = pattern.exec({ pathname: path });
    if (match === null || wanted !== method) continue;
    const parameters = match.pathname.groups;
    const asked = { dependencies, visit, session, access, deed, parameters, origin: "console" };
    const why = whyRefused(asked);
    if (why === undefined) {
      const around = await aroundOf(dependencies, access, placesOf(parameters, visit));
      return carriedOut(run, { ...asked, around });
    }
    const refusal = refused(visit, { who: session.subject, deed, why });
    return isKeptFrom(access, deed) ? keptFromPage({ ...asked, around: NOTHING_AROUND }) : refusal;
  }
  return faultPage({ language, kind: method === "GET" ? "not-found" : "wrong-method" });
}

/** To log in again would not help: it is for whom somebody works. */
function keptFromPage(call: Call): Reply {
  const { title, text } = inConsole(frameWords, call.visit.language).keptFrom;
  const page = consoleLayout(frameOf(call), title, call.visit.path, paragraph(text));
  return atDesk({ ...page, status: 403 });
}

/** Who is not logged in is asked to log in; a form of theirs is refused. */
function withoutSession(visit: Visit): Reply {
  const { language, method, path, query, cookies } = visit;
  const over = cookies.has(COOKIE);
  if (over || method === "POST") {
    const why = over ? "the session is over or never was" : "no session";
    const refusal = refused(visit, { who: "-", deed: "-", why });
    if (method === "POST") return refusal;
  }
  return consoleLoginPage({ language, denied: false, to: `${path}?${query.toString()}` });
}

/** Why what is asked for is not done for who asks it, or undefined when it is. */
function whyRefused(call: Omit<Call<"site">, "around">): string | undefined {
  const { access, deed, parameters, visit } = call;
  if (![undefined, ...placesOf(parameters, visit)].every((place) => may(access, deed, place)))
    return "not allowed to these roles, or not there";
  return visit.method === "POST" && !isOurs(call) ? "not a form of ours" : undefined;
}

async function carriedOut<Name extends keyof Stores>(
  run: Route<Name>[3],
  call: Call<Name>,
): Promise<Reply> {
  const { language } = call.visit;
  try {
    return atDesk(await run(call));
  } catch (error) {
    if (error instanceof Conflict)
      return faultPage({ language, kind: "conflict", detail: error.message });
    if (error instanceof NotFound) return notFoundPage({ language });
    throw error;
  }
}

/**
 * Every neighbourhood that a request names, in its address or its form, however often and with
 * whatever around it: whichever of them a page takes, all have to be allowed.
 */
function placesOf(
  { neighbourhood = "", cycle, wave, run }: Call["parameters"],
  { form, query }: Visit,
): NeighbourhoodId[] {
  const named = [
    neighbourhood,
    ...form.getAll("neighbourhood"),
    ...query.getAll("neighbourhood"),
  ].flatMap((name) => NeighbourhoodId.safeParse(name.trim()).data ?? []);
  return [
    ...named,
    ...[wave, run, cycle].flatMap((one) => RunId.safeParse(one).data ?? []).map(neighbourhoodOf),
  ];
}

/** A form of our own page, sent from our own page. */
function isOurs({
  dependencies: { site },
  visit,
  session: { csrf },
}: Omit<Call<"site">, "around">): boolean {
  const { form, headers } = visit;
  const { origin } = headers;
  return (
    form.get("csrf") === csrf &&
    (origin === undefined || origin === "null" || origin === new URL(site).origin) &&
    headers["sec-fetch-site"] !== "cross-site"
  );
}
