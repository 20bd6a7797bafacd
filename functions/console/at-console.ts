import type { Dependencies } from "#functions/adapters/live.ts";
import type { Session } from "#functions/adapters/sessions.ts";
import { Conflict, NotFound } from "#functions/errors.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { consoleLoginPage } from "#web/pages/console/home.ts";
import type { Call } from "./call.ts";
import { beginLogin, endLogin, sessionOf } from "./session.ts";

export type Route = readonly [method: "GET" | "POST", pattern: URLPattern, run: (call: Call) => Promise<Reply>];

export const at = (pathname: string): URLPattern => new URLPattern({ pathname });

/** Pages of the console: login, then what a coordinator may see and do, and forms of our own alone. */
export const atConsole = (routes: readonly Route[]) =>
  page(async (dependencies, visit) => {
    const { language } = visit;
    if (visit.path === "/console/login") return beginLogin(dependencies);
    if (visit.path === "/console/callback") return (await endLogin(dependencies, visit)) ?? faultPage({ language, kind: "forbidden" });
    const session = await sessionOf(dependencies, visit);
    if (session === undefined) return visit.method === "POST" ? faultPage({ language, kind: "forbidden" }) : consoleLoginPage({ language, denied: false });
    if (!session.roles.includes("coordinator")) return consoleLoginPage({ language, denied: true });
    if (visit.method === "POST" && !isOurs(dependencies, visit, session)) return faultPage({ language, kind: "forbidden" });

    for (const [method, pattern, run] of routes) {
      const match = pattern.exec({ pathname: visit.path });
      if (match === null || method !== visit.method) continue;
      try {
        return await run({ dependencies, visit, session, parameters: match.pathname.groups, origin: "console" });
      } catch (error) {
        if (error instanceof Conflict) return faultPage({ language, kind: "conflict", detail: error.message });
        if (error instanceof NotFound) return faultPage({ language, kind: "not-found" });
        throw error;
      }
    }
    return faultPage({ language, kind: visit.method === "GET" ? "not-found" : "wrong-method" });
  });

/** A form of our own page, sent from our own page. */
function isOurs({ site }: Dependencies, { form, headers }: Visit, { csrf }: Session): boolean {
  const { origin } = headers;
  return form.get("csrf") === csrf && (origin === undefined || origin === "null" || origin === new URL(site).origin) && headers["sec-fetch-site"] !== "cross-site";
}
