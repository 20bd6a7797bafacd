import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "#local/clock.ts";
import type { Outbox } from "#local/mail/outbox.ts";
import { emlOf } from "#local/mail/compose.ts";
import { mailPage, outboxPage } from "#local/mail/pages.ts";
import type { States } from "#local/states/states.ts";
import { executionPage } from "./execution.ts";
import { bodyOf } from "./gateway.ts";
import { homePage } from "./home.ts";
import type { Action, HomeState } from "./home-state.ts";
import type { Page } from "./layout.ts";
import type { Serve } from "./server.ts";
import { travel } from "./travel.ts";

/** The pages of the environment itself, all under /_local/. */
export function ownPages(options: {
  clock: Clock;
  outbox: Outbox;
  region: string;
  actions: () => Promise<readonly Action[]>;
  state: () => Promise<HomeState>;
  states: States;
}): Serve {
  const { clock, outbox, region, actions, state, states } = options;

  async function get(
    path: string,
    query: URLSearchParams,
    response: ServerResponse,
  ): Promise<void> {
    if (path === "/_local" || path === "/_local/")
      return show(response, homePage({ ...(await state()), actions: await actions() }));
    if (path === "/_local/outbox") return show(response, outboxPage(outbox, query));
    const [, execution] = /^\/_local\/executions\/(.+)$/.exec(path) ?? [];
    if (execution !== undefined) {
      const found = await executionPage(states, decodeURIComponent(execution));
      return found === undefined ? lost(response) : show(response, found);
    }
    const [, id, eml] = /^\/_local\/outbox\/([0-9a-f-]+)(\.eml)?$/.exec(path) ?? [];
    const mail = id === undefined ? undefined : outbox.get(id);
    if (mail === undefined) return lost(response);
    const message = await emlOf(mail, region);
    if (eml === undefined) return show(response, mailPage(mail, message));
    response
      .writeHead(200, {
        "content-type": "message/rfc822",
        "content-disposition": `attachment; filename="${mail.id}.eml"`,
      })
      .end(message);
  }

  async function post(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    // Another site that is open in the same browser must not press these buttons.
    if (!["same-origin", "none", undefined].includes(request.headers["sec-fetch-site"]?.toString()))
      return lost(response);
    const form = new URLSearchParams(String(await bodyOf(request)));
    const action = (await actions()).find(({ id }) => path === `/_local/actions/${id}`);
    if (action !== undefined) await action.run();
    else if (path === "/_local/jump") {
      await travel(clock, clock.now() + Math.max(0, Number(form.get("to")) || 0));
    } else return lost(response);
    response.writeHead(303, { location: "/_local/" }).end();
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
    if (request.method === "POST") return post(pathname, request, response);
    return get(pathname, searchParams, response);
  };
}

async function show(response: ServerResponse, page: Page): Promise<void> {
  const text = String(await page);
  response
    .writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; form-action 'self'; frame-src 'self' data:; base-uri 'self'; frame-ancestors 'none'",
    })
    .end(text);
}

function lost(response: ServerResponse): void {
  response
    .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
    .end("There is no such page in the local environment; begin at /_local/.\n");
}
