import type { Always, Providers, Stores, Uses } from "#stores/stores.ts";
import type { Deed } from "#contract/permissions.ts";
import { may } from "#domain/access.ts";
import { NeighbourhoodId, neighbourhoodOf, RunId } from "#contract/ids.ts";
import type { Session } from "#stores/sessions.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { tellRefusal } from "#functions/middleware/log.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { consoleLanguage } from "#web/copy/console/words.ts";
import { faultPage } from "#web/pages/faults.ts";
import { consoleLoginPage } from "./console-page.ts";
import type { Call } from "./call.ts";
import { accessOf, COOKIE, sessionOf } from "./session.ts";

/** What is asked for, by which deed somebody needs to be allowed it, and what does it. */
export type Route<Name extends keyof Stores = never> = readonly [
  method: "GET" | "POST",
  pattern: URLPattern,
  deed: Deed,
  run: (call: Call<Name>) => Promise<Reply>,
];

/** What every page of the console uses to know who asks. */
type SessionStores = "members" | "sessions" | "site";

export const at = (pathname: string): URLPattern => new URLPattern({ pathname });

/** Pages of the console: login, then what somebody's roles allow, where they hold, and forms of our own alone. What is refused is logged. `upload` as for pages. */
export const atConsole = <Name extends keyof Stores>({
  uses,
  routes,
  doors = closed,
  upload = 0,
}: {
  uses: Providers<Name | SessionStores>;
  routes: readonly Route<Name | SessionStores>[];
  doors?: Doors<Name>;
  upload?: number;
}) => ({
  ...page({
    uses,
    upload,
    async run(dependencies, asked) {
      const visit = { ...asked, language: consoleLanguage(asked.language) };
      return (await doors(dependencies, visit)) ?? answered(routes, dependencies, visit);
    },
  }),
  routes,
});

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
  routes: readonly Route<Name | SessionStores>[],
  dependencies: Uses<Name | SessionStores | keyof Always>,
  visit: Visit,
): Promise<Reply> {
  const { language, method, path } = visit;
  const refuse = (who: string, deed: string, why: string): Reply =>
    refused(visit, { who, deed, why });
  const session = await sessionOf(dependencies, visit);
  if (session === undefined) {
    if (method === "POST")
      return refuse(
        "-",
        "-",
        visit.cookies.has(COOKIE) ? "the session is over or never was" : "no session",
      );
    if (visit.cookies.has(COOKIE)) refuse("-", "-", "the session is over or never was");
    return consoleLoginPage({ language, denied: false, to: `${path}?${visit.query.toString()}` });
  }
  const access = await accessOf(dependencies, session);
  if (access.roles.length === 0) {
    refuse(session.subject, "-", "no role");
    return consoleLoginPage({ language, denied: true, to: "/console" });
  }

  for (const [wanted, pattern, deed, run] of routes) {
    const match = pattern.exec({ pathname: path });
    if (match === null || wanted !== method) continue;
    const parameters = match.pathname.groups;
    if (![undefined, ...placesOf(parameters, visit)].every((place) => may(access, deed, place)))
      return refuse(session.subject, deed, "not allowed to these roles, or not there");
    if (method === "POST" && !isOurs(dependencies, visit, session))
      return refuse(session.subject, deed, "not a form of ours");
    try {
      return await run({
        dependencies,
        visit,
        session,
        access,
        deed,
        parameters,
        origin: "console",
      });
    } catch (error) {
      if (error instanceof Conflict)
        return faultPage({ language, kind: "conflict", detail: error.message });
      if (error instanceof NotFound) return faultPage({ language, kind: "not-found" });
      throw error;
    }
  }
  return faultPage({ language, kind: method === "GET" ? "not-found" : "wrong-method" });
}

/** Every neighbourhood that a request names, in its address or its form, however often and with whatever around it: whichever of them a page takes, all have to be allowed. */
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
function isOurs({ site }: Uses<"site">, { form, headers }: Visit, { csrf }: Session): boolean {
  const { origin } = headers;
  return (
    form.get("csrf") === csrf &&
    (origin === undefined || origin === "null" || origin === new URL(site).origin) &&
    headers["sec-fetch-site"] !== "cross-site"
  );
}
