import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { MAIL_TAGS } from "#contract/events.ts";
import { ResidentId, RoundId } from "#contract/ids.ts";
import { travel } from "#local/clock.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { REGION } from "#local/ground.ts";
import { bodyOf } from "#local/http/body.ts";
import { nothingThere, type Serve } from "#local/http/server.ts";
import { emlOf } from "#local/mail/compose.ts";
import type { MailSummary } from "#local/mail/outbox.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { letAnswer, openRuns } from "./answers.ts";
import { HERE, spoken } from "./frame.ts";
import { factsOf, type MailFacts } from "./mail-facts.ts";
import { mailPage } from "./mail-page.ts";
import { comingIn, runningNow, toNextMoment } from "./next.ts";
import { outboxPage } from "./outbox-page.ts";
import { placesNow } from "./places.ts";
import { type Asked, type Brought, startPage } from "./start-page.ts";
import { GUIDED, type Guided } from "./words.ts";

/** More mails than a folder has. */
const MOST = 100_000;

type Guide = {
  environment: LocalEnvironment;
  stores: Stores & Always;
  /** What the last press brought about, until it was shown. */
  brought: Brought | undefined;
};
type Asks = { language: Guided; query: URLSearchParams };
type Reply = { type: string; body: string | Buffer } | undefined;

/** The pages of who tries the product on one machine: the start, the outbox, a mail. */
export function guide(environment: LocalEnvironment): Serve {
  const stores = storesOf(environment.variables, environment.clock.now);
  const own: Guide = { environment, stores, brought: undefined };
  return async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://local");
    const asks = { language: languageOf(request, query), query };
    if (request.method === "POST") return post(own, { ...asks, pathname }, request, response);
    const reply = await get(own, asks, pathname);
    if (reply === undefined) return nothingThere(request, response);
    response.writeHead(200, headersOf(reply.type)).end(reply.body);
  };
}

function languageOf({ headers }: IncomingMessage, query: URLSearchParams): Guided {
  const [wanted, accepted = ""] = [query.get("lang"), headers["accept-language"]];
  const byBrowser = /^nl\b/i.test(accepted) ? "nl" : "en";
  return GUIDED.find((language) => language === wanted) ?? byBrowser;
}

async function get(own: Guide, asks: Asks, path: string): Promise<Reply> {
  if (/^\/_local\/?$/.test(path)) return page(await start(own, asks));
  if (path === "/_local/outbox") return page(await outbox(own, asks));
  const [, id = "", file] = /^\/_local\/outbox\/([0-9a-f-]+)(\.eml)?$/.exec(path) ?? [];
  const mail = own.environment.outbox.get(id);
  if (mail === undefined) return undefined;
  if (file !== undefined) return { type: "message/rfc822", body: await emlOf(mail, REGION) };
  return page(mailPage({ language: asks.language, mail, places: await namesOf(own) }));
}

const page = (body: string): Reply => ({ type: "text/html; charset=utf-8", body });

async function start(own: Guide, { language }: Asks): Promise<string> {
  const { environment, stores, brought } = own;
  own.brought = undefined;
  const running = await runningNow(stores);
  const open = openRuns(running);
  return startPage({
    language,
    now: environment.clock.now(),
    places: await placesNow(stores, running),
    coming: comingIn(running),
    asked: await askedIn(own, language, open),
    open: open.length > 0,
    brought,
  });
}

const mailsOf = ({ environment }: Guide): MailFacts[] =>
  environment.outbox.list({ limit: MOST }).map(factsOf);

/**
 * Somebody who was asked what matters most and has not said it yet, in the reader's language where
 * there is one.
 */
async function askedIn(
  own: Guide,
  language: Guided,
  open: ReturnType<typeof openRuns>,
): Promise<Asked | undefined> {
  const choosing = open.filter((run) => "area" in run).map(({ round }) => round);
  const asked = own.environment.outbox
    .list({ limit: MOST })
    .filter(({ tags }) => tags["kind"] === "invitation")
    .filter(({ tags }) => choosing.some((round) => round === tags[MAIL_TAGS.resident]))
    .toSorted(
      (one, other) => Number(other.language === language) - Number(one.language === language),
    );
  for (const mail of asked) {
    if (await hasAnswered(own, mail)) continue;
    const { id, name, place } = factsOf(mail);
    return { mail: id, name, place: (await namesOf(own)).get(place) ?? "" };
  }
  return undefined;
}

/** Whether who got an invitation has answered; of whom nothing is known any more, too. */
async function hasAnswered({ stores }: Guide, { tags }: MailSummary): Promise<boolean> {
  const asked = Asking.parse(tags);
  const invitation = await stores.invitations.get(asked.round, asked.batch, asked.resident);
  return invitation === undefined || invitation.answeredOn !== undefined;
}
const Asking = z.object({ round: RoundId, batch: z.coerce.number(), resident: ResidentId });

const namesOf = async ({ stores }: Guide): Promise<Map<string, string>> =>
  new Map((await stores.neighbourhoods.summaries("all")).map(({ id, name }) => [id, name]));

async function outbox(own: Guide, { language, query }: Asks): Promise<string> {
  const field = (name: string) => query.get(name) ?? "";
  return outboxPage({
    language,
    mails: mailsOf(own),
    filter: { person: field("person"), kind: field("kind"), place: field("place") },
    before: Number(field("before")) || Number.MAX_SAFE_INTEGER,
    places: await namesOf(own),
  });
}

/** The buttons: each does something, and tells how many mails came of it. */
const DEEDS: Readonly<
  Record<string, (own: Guide, form: URLSearchParams) => Promise<Brought["moment"]>>
> = {
  "actions/next-moment": ({ environment, stores }) => toNextMoment(environment, stores),
  "actions/answer": async ({ environment, stores }) => {
    await letAnswer(environment, stores, openRuns(await runningNow(stores)));
    return undefined;
  },
  jump: async ({ environment: { clock } }, form) => {
    await travel(clock, clock.now() + Math.max(0, Number(form.get("to")) || 0));
    return undefined;
  },
};

async function post(
  own: Guide,
  { language, pathname }: Asks & { pathname: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Another site that is open in the same browser must not press these buttons.
  if (!["same-origin", "none", undefined].includes(request.headers["sec-fetch-site"]?.toString()))
    return nothingThere(request, response);
  const person = /^\/_local\/be\/([a-z]+)$/.exec(pathname)?.[1];
  if (person !== undefined) return logIn(person, language, response);
  const deed = DEEDS[pathname.slice(HERE.length)];
  if (deed === undefined) return nothingThere(request, response);
  const { outbox: mails } = own.environment;
  const before = mails.count();
  const moment = await deed(own, new URLSearchParams(String(await bodyOf(request))));
  own.brought = { moment, mails: mails.count() - before };
  response.writeHead(303, { location: spoken(HERE, language) }).end();
}

/** Goes to the login as somebody who has chosen already who to be. */
function logIn(person: string, language: Guided, response: ServerResponse): void {
  const to = new URLSearchParams({ to: `/console?lang=${language}` });
  response
    .writeHead(303, {
      location: `/console/login?${to.toString()}`,
      "set-cookie": `person=${person}; Path=/_local/login; Max-Age=60; HttpOnly; SameSite=Lax`,
    })
    .end();
}

const headersOf = (type: string) => ({
  "content-type": type,
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: https: http:; form-action 'self'",
    "frame-src 'self' data:; base-uri 'self'; frame-ancestors 'none'",
  ].join("; "),
});
