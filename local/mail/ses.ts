import type { IncomingMessage, ServerResponse } from "node:http";
import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "#local/clock.ts";
import { bodyOf } from "#local/http/gateway.ts";
import type { MailPlan } from "#local/template/plan.ts";
import type { Bus } from "./bus.ts";
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

/** The SES v2 endpoint: takes a mail, keeps it and the events about it in one transaction, and only then says so. */
export function openSes(options: {
  sqlite: DatabaseSync;
  clock: Clock;
  outbox: Outbox;
  bus: Bus;
  plan: MailPlan;
  account: string;
  region: string;
  mailEvents: MailEvents;
  mailSent: (mail: Sent) => void;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { sqlite, clock, outbox, bus, plan, account, region, mailEvents, mailSent } = options;
  const sets = new Set(plan.sets.keys());

  function send(body: unknown): string {
    const request = readRequest(body, region, plan.identities, sets);
    const at = clock.now();
    const tags = Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, Value]));
    const configurationSet = request.ConfigurationSetName ?? "";
    for (let nth = 0; ; nth += 1) {
      const mail = { ...compose(request, at, nth), at, configurationSet, tags };
      if (outbox.has(mail.id)) continue;
      keep(mail);
      return mail.id;
    }
  }

  function keep(mail: Sent): void {
    const wanted = plan.sets.get(mail.configurationSet) ?? new Set<string>();
    const to = mail.to[0] ?? "";
    const fate = fateByName(to) ?? mailEvents({ to, subject: mail.subject, tags: mail.tags });
    sqlite.exec("BEGIN");
    try {
      outbox.keep(mail);
      for (const [step, type] of courseOf(fate).entries()) {
        const due = mail.at + 1000 * (step + 1);
        if (wanted.has(type)) bus.keep(eventOf(type, fate, mail, due, { account, region }), due);
      }
      sqlite.exec("COMMIT");
    } catch (error) {
      sqlite.exec("ROLLBACK");
      throw error;
    }
    bus.wake(mail.at + 1000);
    mailSent(mail);
  }

  return async (request, response) => {
    const reply = (status: number, body: object, headers = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(body));
    const release = clock.hold();
    try {
      if (request.method !== "POST" || !(request.url ?? "").endsWith("/v2/email/outbound-emails"))
        throw new Refusal(
          "BadRequestException",
          `This environment does not know ${request.method ?? ""} ${request.url ?? ""} of SES.`,
        );
      reply(200, { MessageId: send(JSON.parse(String(await bodyOf(request)))) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply(error.status, { message: error.message }, { "x-amzn-errortype": error.name });
    } finally {
      release();
    }
  };
}
