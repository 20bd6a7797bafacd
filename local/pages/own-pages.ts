import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "#local/app.ts";
import { type Clock, travel } from "#local/clock.ts";
import { bodyOf } from "#local/http/body.ts";
import type { Serve } from "#local/http/server.ts";
import { emlOf } from "#local/mail/compose.ts";
import type { Outbox } from "#local/mail/outbox.ts";
import type { States } from "#local/states/states.ts";
import { executionPage } from "./execution.ts";
import { type Action, homePage } from "./home.ts";
import type { Page } from "./layout.ts";
import { mailPage, outboxPage } from "./mails.ts";

type Own = {
  app: App;
  clock: Clock;
  outbox: Outbox;
  region: string;
  states: States;
  tables: readonly string[];
  actions: () => Promise<readonly Action[]>;
};
type Reply = { headers: Readonly<Record<string, string>>; body: string | Buffer };

/** The pages of the environment itself, all under /_local/. */
export const ownPages =
  (own: Own): Serve =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
    if (request.method === "POST") return post(own, pathname, request, response);
    const reply = await get(own, pathname, searchParams);
    if (reply === undefined) return lost(response);
    response.writeHead(200, reply.headers).end(reply.body);
  };

type Get = (own: Own, name: string, query: URLSearchParams) => Promise<Reply | undefined>;
/** The pages by their path; what its brackets hold is handed to the page. */
const PAGES: readonly (readonly [path: RegExp, get: Get])[] = [
  [/^\/_local\/?()$/, home],
  [
    /^\/_local\/outbox()$/,
    async ({ app, outbox }, _, query) => shown(outboxPage(app, outbox, query)),
  ],
  [
    /^\/_local\/outbox\/([0-9a-f-]+)$/,
    async ({ app, outbox, region }, id) => {
      const mail = outbox.get(id);
      return mail && shown(mailPage(app, mail, await emlOf(mail, region)));
    },
  ],
  [
    /^\/_local\/outbox\/([0-9a-f-]+)\.eml$/,
    async ({ outbox, region }, id) => {
      const mail = outbox.get(id);
      return mail && { headers: download(`${id}.eml`), body: await emlOf(mail, region) };
    },
  ],
  [
    /^\/_local\/executions\/(.+)$/,
    async ({ app, states }, arn) => {
      const story = states.story(decodeURIComponent(arn));
      return story && shown(executionPage(app, story));
    },
  ],
];

async function home({ app, clock, outbox, states, tables, actions }: Own): Promise<Reply> {
  return shown(
    homePage(app, {
      now: clock.now(),
      next: clock.next(),
      mails: outbox.count(),
      tables,
      executions: states.running(),
      actions: await actions(),
    }),
  );
}

async function get(own: Own, path: string, query: URLSearchParams): Promise<Reply | undefined> {
  for (const [pattern, page] of PAGES) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return page(own, name, query);
  }
  return undefined;
}

async function post(
  { clock, actions }: Own,
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
  else if (path === "/_local/jump")
    await travel(clock, clock.now() + Math.max(0, Number(form.get("to")) || 0));
  else return lost(response);
  response.writeHead(303, { location: "/_local/" }).end();
}

const shown = async (page: Page): Promise<Reply> => ({
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": [
      "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; form-action 'self'",
      "frame-src 'self' data:; base-uri 'self'; frame-ancestors 'none'",
    ].join("; "),
  },
  body: String(await page),
});

const download = (name: string) => ({
  "content-type": "message/rfc822",
  "content-disposition": `attachment; filename="${name}"`,
});

function lost(response: ServerResponse): void {
  response
    .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
    .end("There is no such page in the local environment; begin at /_local/.\n");
}
