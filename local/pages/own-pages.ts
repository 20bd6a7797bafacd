import type { ServerResponse } from "node:http";
import type { App } from "#local/app.ts";
import type { Serve } from "#local/http/server.ts";
import type { States } from "#local/states/states.ts";
import { executionPage } from "./execution.ts";
import type { Page } from "./layout.ts";
import { machinesPage } from "./machines.ts";

type Own = { app: App; states: States; tables: readonly string[] };

/** The pages of the environment itself, for whoever works on what runs in it; nothing for another path. */
function ownPage({ app, states, tables }: Own, path: string): Page | undefined {
  if (path === "/_local/machines")
    return machinesPage(app, { tables, executions: states.running() });
  const arn = /^\/_local\/executions\/(.+)$/.exec(path)?.[1];
  const story = arn === undefined ? undefined : states.story(decodeURIComponent(arn));
  return story && executionPage(app, story);
}

/** Serves them, and everything else by the pages of whoever opened the environment. */
export const ownPages =
  (own: Own, others: Serve): Serve =>
  async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://local");
    const page = request.method === "POST" ? undefined : ownPage(own, pathname);
    if (page === undefined) return others(request, response);
    show(response, String(await page));
  };

function show(response: ServerResponse, body: string): void {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
  };
  response.writeHead(200, headers).end(body);
}
