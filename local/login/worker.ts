import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { followClock } from "#local/clock-in-worker.ts";
import { bodyOf } from "#local/http/body.ts";
import { chooser } from "./chooser.ts";
import { issuerOf, SESSION_COOKIES } from "./issuer.ts";
import { keysIn } from "./keys.ts";
import { LoginSetup } from "./messages.ts";

/** The issuer runs in a thread of its own, so that the dates in its tokens are those of the environment. */
const { app, issuer, clients, keys, database, clock } = LoginSetup.parse(workerData);
followClock(clock);
const mount = new URL(issuer).pathname;
const provider = issuerOf({
  app,
  issuer,
  clients,
  keys: keysIn(keys),
  sqlite: new DatabaseSync(database),
});
const answer = provider.callback();

async function serve(
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "").slice(mount.length);
  if (path.startsWith("/interaction/")) return choose(request, response);
  if (path.startsWith("/logout")) return logOut(new URL(path, issuer).searchParams, response);
  request.originalUrl = request.url ?? "";
  request.url = path;
  await answer(request, response);
}

async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") {
    await provider.interactionDetails(request, response);
    const before = chosenBefore(request);
    if (before !== undefined) {
      response.setHeader("set-cookie", "person=; Path=/_local/login; Max-Age=0");
      return finish(request, response, before);
    }
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
      .end(String(await chooser(app)));
    return;
  }
  const form = new URLSearchParams(String(await bodyOf(request)));
  return finish(request, response, form.get("person"));
}

/** Whoever was chosen on another page of ours, by a cookie that lives as long as that takes. */
const chosenBefore = ({ headers: { cookie = "" } }: IncomingMessage): string | undefined =>
  /(?:^|;\s*)person=([a-z]+)/.exec(cookie)?.[1];

async function finish(
  request: IncomingMessage,
  response: ServerResponse,
  chosen: string | null,
): Promise<void> {
  const person = app.people.find(({ id }) => id === chosen);
  await provider.interactionFinished(
    request,
    response,
    person === undefined
      ? { error: "access_denied", error_description: "Nobody was chosen." }
      : { login: { accountId: person.id } },
  );
}

/** What Cognito's logout endpoint does: ends the login and goes on to an address that the client named. */
function logOut(query: URLSearchParams, response: ServerResponse): void {
  const to = query.get("logout_uri") ?? "";
  const client = clients.find(({ id }) => id === query.get("client_id"));
  if (client?.logouts.includes(to) !== true) {
    response
      .writeHead(400, { "content-type": "text/plain; charset=utf-8" })
      .end("client_id and logout_uri must be those of the template's client.\n");
    return;
  }
  const gone = SESSION_COOKIES.map(
    (name) => `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly`,
  );
  response.writeHead(302, { location: to, "set-cookie": gone }).end();
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => {
    if (!response.headersSent)
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
    response.end(
      `The login failed: ${error instanceof Error ? error.message : String(error)}. Go back and begin again.\n`,
    );
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) parentPort?.postMessage(address.port);
});
