import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Resident } from "#domain/dispatch/mail.ts";
import { agendaRoundOf, type CycleId, cycleIdOf, type RoundId, WHOLE } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import type { EngineName } from "#local/database/engine.ts";
import type { MailEvents } from "#local/mail/ses.ts";
import { A_COORDINATOR, aNeighbourhood } from "#tests/builders.ts";
import type { Access } from "#domain/access.ts";
import type { Session } from "#stores/sessions.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { consolePages } from "#console/console.ts";
import { lesserOf } from "#functions/dispatch/links.ts";
import { asStep, recordCalls } from "#tests/permissions/recording.ts";
import { giveBack, takeDatabase } from "./databases.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";

/** What a link that answers makes for asking and seeing what is kept, and for unsubscribing. */
export const desk = (secret = ""): string => lesserOf(sha256, secret).desk;
export const leaving = (secret = ""): string => lesserOf(sha256, secret).unsubscribe;

const MONDAY = Date.parse("2026-09-07T06:00:00Z");
export type World = Awaited<ReturnType<typeof openWorld>>;

/** middy's handler, called as Lambda calls it. */
type Handler<O> = (event: unknown, context: never) => Promise<O>;
/** A step or a page: what it uses, and the handler that it is with that. */
export type Runs<O> = { uses: object; handlerIn(stores: never): Handler<O> };
const CONTEXT = { functionName: "UnderTest", awsRequestId: "request" } as never;

export type ConsoleReply = { statusCode: number; headers: Record<string, string>; body: string };
export type ConsolePages = Runs<ConsoleReply>;

/** The real stores, mail service and machines of one neighbourhood on a clock that stands still until the test moves it. */
export async function openWorld({
  engine,
  residents = 3,
  mailEvents,
}: { engine?: EngineName; residents?: number; mailEvents?: MailEvents } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "world-"));
  const database = engine === undefined ? await takeDatabase() : undefined;
  const environment = await openBuurtcyclus({
    folder,
    assembly: ASSEMBLY,
    time: { start: MONDAY },
    port: 0,
    passing: true,
    engine,
    database: database?.endpoint,
    ...(mailEvents === undefined ? {} : { mailEvents }),
  });
  environment.clock.hold();
  const { PEOPLE_TABLE = "", CYCLE_TABLE = "", KEYS_TABLE = "" } = environment.variables;
  recordCalls(environment.endpoints, [PEOPLE_TABLE, CYCLE_TABLE, KEYS_TABLE]);
  const dependencies: Stores & Always = storesOf(environment.variables, environment.clock.now);
  const neighbourhood: Neighbourhood = aNeighbourhood();
  const people = residentsOf(neighbourhood, 0, residents);
  await dependencies.neighbourhoods.save(neighbourhood);
  await dependencies.residents.saveAll(neighbourhood.id, people);
  const client = new DynamoDBClient({
    endpoint: environment.endpoints.dynamodb,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

  /** Runs a step or a page with what it says that it uses, and nothing else. */
  const run = <O>(
    step: Runs<O>,
    event: unknown,
    changed: Partial<Stores & Always> = {},
  ): Promise<O> => {
    const { uses, handlerIn } = step;
    const names = ["now", "sha256", ...Object.keys(uses)] as (keyof (Stores & Always))[];
    const used = Object.fromEntries(names.map((name) => [name, dependencies[name]]));
    return asStep(step, () => handlerIn({ ...used, ...changed } as never)(event, CONTEXT));
  };

  const written = new Map<string, string>();
  /** Writes somebody of the team down; who logs in by this subject is that person. */
  async function writeDown(subject: string, access: Access = A_COORDINATOR): Promise<string> {
    const email = `${subject}@team.example`;
    await dependencies.members.save({
      ...access,
      email,
      name: `${subject} of the team`,
      version: 0,
    });
    const id = dependencies.members.idOf(email);
    written.set(subject, id);
    return id;
  }

  /** Logs somebody in and gives what the browser holds then. */
  async function logIn(
    access: Access = A_COORDINATOR,
    subject = "test",
  ): Promise<{ cookie: string; csrf: string }> {
    const at = Math.floor(environment.clock.now() / 1000);
    const member = written.get(subject);
    const session: Session = {
      subject,
      name: "Hanneke Coenen",
      access,
      ...(member === undefined ? {} : { member }),
      csrf: "c".repeat(22),
      started: at,
      seen: at,
    };
    await dependencies.sessions.open(sha256(`session|of-${subject}`), session);
    return { cookie: `__Host-buurt=of-${subject}`, csrf: session.csrf };
  }
  async function atConsole(
    pages: Runs<ConsoleReply>,
    path: string,
    {
      form,
      access,
      subject,
      language = "nl",
      headers = {},
      changed = {},
    }: {
      form?: Readonly<Record<string, string | readonly string[]>>;
      access?: Access;
      subject?: string;
      language?: string;
      headers?: Record<string, string>;
      changed?: Partial<Stores & Always>;
    } = {},
  ): Promise<ConsoleReply> {
    const { cookie, csrf } = await logIn(access, subject);
    const [where = path, query = ""] = path.split("?");
    const body =
      form === undefined
        ? {}
        : {
            body: new URLSearchParams([
              ["csrf", csrf],
              ...Object.entries(form).flatMap(([name, values]) =>
                [values].flat().map((value): [string, string] => [name, value]),
              ),
            ]).toString(),
          };
    const reply = await run(
      pages,
      visit(form === undefined ? "GET" : "POST", where, {
        cookies: [cookie],
        query: `lang=${language}&${query}`,
        headers,
        ...body,
      }),
      changed,
    );
    return { ...reply, body: reply.body.replaceAll(/<style>.*?<\/style>/gs, "") };
  }

  return {
    /** Where the environment keeps what it keeps. */
    folder,
    environment,
    dependencies,
    neighbourhood,
    people,
    run,
    id: cycleIdOf(neighbourhood.id, WHOLE, 1),
    at: (instant: string) => environment.clock.jump(Date.parse(instant)),
    /** Opens the first cycle, and sends the invitations as the dispatch machine does. */
    async invited(): Promise<{ cycle: CycleId; round: RoundId }> {
      const { cycle, round } = await run(openCycle, {
        execution: "first",
        request: { neighbourhood: neighbourhood.id },
      });
      environment.clock.jump(
        Date.parse((await dependencies.cycles.mustGet(cycle)).plan.invitation),
      );
      const { batches } = await run(planBatches, { round, kind: "invitation" });
      for (let batch = 0; batch < batches; batch += 1)
        await run(sendBatch, { round, kind: "invitation", batch });
      return { cycle, round };
    },
    /** The personal links that were mailed, by address, of one kind of mail. */
    links(kind = "invitation"): Map<string, string> {
      const mails = environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === kind);
      return new Map(
        mails.map(({ to, text }) => [
          /<(.*)>/.exec(to[0] ?? "")?.[1] ?? "",
          /\/[am]\/([\w-]+)/.exec(text)?.[1] ?? "",
        ]),
      );
    },
    logIn,
    writeDown,
    /** A page of the console as a coordinator sees it who has just logged in. */
    console: async (path: string, language = "nl"): Promise<string> =>
      (await atConsole(consolePages, path, { language })).body,
    /** What the console answers to somebody who has just logged in: a page, or a form of ours that is sent to it. */
    atConsole,
    /** The ballots of a round, as the seal would open them. */
    async ballots(round: RoundId = agendaRoundOf(cycleIdOf(neighbourhood.id, WHOLE, 1))) {
      const keys = await dependencies.roundKeys.forSealing(round);
      if (keys === undefined) return [];
      return (await dependencies.encryptedBallots.open(round, keys)).ballots;
    },
    /** What residents think of the actions, as the step that closes the cycle would open it. */
    async helped(round: RoundId = agendaRoundOf(cycleIdOf(neighbourhood.id, WHOLE, 1))) {
      const keys = await dependencies.helpedKeys.forClosing(round);
      if (keys === undefined) return [];
      return (await dependencies.helpedAnswers.open(round, keys)).given;
    },
    /** The questionnaires of a round, as gathering would open them. */
    async questionnaires(round: RoundId) {
      const keys = await dependencies.roundKeys.forGathering(round);
      const nothing = { handedIn: [], begun: [], withdrawn: [], altered: 0 };
      return keys === undefined ? nothing : dependencies.encryptedResponses.open(round, keys);
    },
    /** Every item of all tables, as a thief would see them. */
    async everything(): Promise<{ table: string; item: Record<string, unknown> }[]> {
      const found = await Promise.all(
        [PEOPLE_TABLE, CYCLE_TABLE, KEYS_TABLE].map(async (table) => {
          const items: { table: string; item: Record<string, unknown> }[] = [];
          for await (const { Items = [] } of paginateScan({ client }, { TableName: table }))
            items.push(...Items.map((item) => ({ table, item: unmarshall(item) })));
          return items;
        }),
      );
      return found.flat();
    },
    /** What the functions printed that were called over the network. */
    logs: (): string => readFileSync(join(folder, "functions.log"), "utf8"),
    async close() {
      client.destroy();
      await environment.close();
      if (database !== undefined) await giveBack(database);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Made-up people of a neighbourhood, by number. */
export const residentsOf = (
  { id, areas }: Neighbourhood,
  from: number,
  to: number,
): (Resident & { email: string })[] =>
  Array.from({ length: to - from }, (_, at) => {
    const email = `resident.${from + at}@example.org`;
    return {
      id: residentIdOf(id, email, sha256),
      name: `Resident ${from + at}`,
      email,
      language: (from + at) % 2 === 0 ? ("nl" as const) : ("en" as const),
      area: areas[0]?.id ?? WHOLE,
    };
  });

/** Events as a queue brings them to its function. */
export const queued = (...events: readonly object[]) => ({
  Records: events.map((event, at) => ({ messageId: `message ${at}`, body: JSON.stringify(event) })),
});

/** A visit of a browser, in the form that the HTTP API hands to a function. */
export const visit = (
  method: string,
  path: string,
  {
    body,
    headers = {},
    cookies = [],
    token,
    query = "",
    from = "127.0.0.1",
  }: {
    body?: string;
    headers?: Record<string, string>;
    cookies?: string[];
    token?: string;
    query?: string;
    /** The address that it comes from. */
    from?: string;
  } = {},
) => ({
  version: "2.0",
  routeKey: `${method} ${path}`,
  rawPath: path,
  rawQueryString: query,
  cookies,
  headers: {
    "accept-language": "nl",
    ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    ...headers,
  },
  pathParameters: token === undefined ? {} : { token },
  requestContext: { http: { method, sourceIp: from } },
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: false,
});
