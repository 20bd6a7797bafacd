import type { DatabaseSync } from "node:sqlite";
import type { Bus } from "#local/bus/bus.ts";
import { type Clock, inHand } from "#local/clock.ts";
import { bodyOf } from "#local/http/body.ts";
import type { Serve } from "#local/http/server.ts";
import { transaction } from "#local/sqlite.ts";
import type { MailPlan } from "#local/template/plan.ts";
import { compose } from "./compose.ts";
import { courseOf, eventOf, type Fate, fateByName, type Sent } from "./events.ts";
import type { Outbox } from "./outbox.ts";
import { readRequest, Refusal } from "./request.ts";

/** Says what becomes of a mail to an address whose name does not say so itself. */
export type MailEvents = (mail: {
  to: string;
  subject: string;
  tags: Readonly<Record<string, string>>;
}) => Exclude<Fate, "suppressed">;

type Service = {
  sqlite: DatabaseSync;
  clock: Clock;
  outbox: Outbox;
  bus: Bus;
  plan: MailPlan;
  account: string;
  region: string;
  mailEvents: MailEvents;
  mailSent: (mail: Sent) => void;
};

/** The SES v2 endpoint: it says that it took a mail only when the mail and what comes of it are kept. */
export const openSes =
  (service: Service): Serve =>
  (request, response) =>
    inHand(service.clock, () => take(service, request, response));

async function take(service: Service, ...[request, response]: Parameters<Serve>): Promise<void> {
  const { method = "", url = "" } = request;
  const reply = (status: number, body: object, headers = {}) =>
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify(body));
  try {
    if (method !== "POST" || !url.endsWith("/v2/email/outbound-emails"))
      throw new Refusal(
        "BadRequestException",
        `This environment does not know ${method} ${url} of SES.`,
      );
    reply(200, { MessageId: send(JSON.parse(String(await bodyOf(request))), service) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply(error.status, { message: error.message }, { "x-amzn-errortype": error.name });
  }
}

/** Gives the mail's id. Errors: Refusal. */
function send(body: unknown, service: Service): string {
  const { clock, outbox, plan, region } = service;
  const request = readRequest(body, region, plan);
  const at = clock.now();
  const tags = Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, Value]));
  const configurationSet = request.ConfigurationSetName ?? "";
  for (let nth = 0; ; nth += 1) {
    const mail = { ...compose(request, at, nth), at, configurationSet, tags };
    if (outbox.has(mail.id)) continue;
    keep(mail, service);
    return mail.id;
  }
}

function keep(mail: Sent, { sqlite, outbox, bus, plan, mailEvents, mailSent, ...place }: Service) {
  const to = mail.to[0] ?? "";
  const fate = fateByName(to) ?? mailEvents({ to, subject: mail.subject, tags: mail.tags });
  transaction(sqlite, () => {
    outbox.keep(mail);
    for (const [step, type] of courseOf(fate).entries()) {
      const at = mail.at + 1000 * (step + 1);
      if (plan.sets.get(mail.configurationSet)?.has(type) === true)
        bus.keep(eventOf({ type, fate, mail, at }, place), at);
    }
  });
  bus.wake(mail.at + 1000);
  mailSent(mail);
}
