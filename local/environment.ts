import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { type Clock, realClock, virtualClock } from "./clock.ts";
import { startDatabase } from "./database/database.ts";
import type { EngineName } from "./database/engine.ts";
import { monthlyExpiry } from "./database/expiry.ts";
import { clientOf, createTables } from "./database/tables.ts";
import { type Folder, openFolder } from "./folder.ts";
import { type Functions, openFunctions } from "./functions/functions.ts";
import { gateway } from "./http/gateway.ts";
import { type Action, homeState } from "./http/home-state.ts";
import { ownPages } from "./http/own-pages.ts";
import { routesOf } from "./http/routes.ts";
import { openSite, type Serve } from "./http/server.ts";
import { services } from "./http/services.ts";
import { openLogin } from "./login/login.ts";
import { openBus } from "./mail/bus.ts";
import { openOutbox, type Outbox } from "./mail/outbox.ts";
import type { Sent } from "./mail/events.ts";
import { type MailEvents, openSes } from "./mail/ses.ts";
import { openSchedules } from "./schedule/schedule.ts";
import { openStates, type States } from "./states/states.ts";
import { seededChance } from "./seeded-chance.ts";
import { readAssembly } from "./template/assembly.ts";
import { planOf, type TablePlan } from "./template/plan.ts";

const ACCOUNT = "000000000000";
const REGION = "eu-central-1";
const PREFERRED_PORT = 4280;
const THREADS = 16;

export type EnvironmentOptions = {
  /** Where everything that it remembers lies. */
  folder: string;
  /** A synthesized cloud assembly. */
  assembly: string;
  /** Time as on the wall, or time that jumps from one event to the next, from `start` (ms) on; a folder that knows a later moment goes on from there. */
  time: "real" | { start: number };
  /** Makes every chance follow from it: the same seed gives the same bytes. */
  seed?: string | undefined;
  /** The port of the site; without it 4280 when that is free, else any. */
  port?: number | undefined;
  /** The address that stands in mails, when it is not the site's own. */
  site?: string | undefined;
  engine?: EngineName | undefined;
  /** For who throws the folder away: faster, with tables and executions in memory, and without traces to the lines of the sources. */
  passing?: boolean;
  /** Threads of functions that stay warm. */
  threads?: number;
  mailEvents?: MailEvents;
  /** Hears of every mail that left. */
  mailSent?: (mail: Sent) => void;
  /** The function that is called before anything goes on, as after a deployment. */
  first?: string;
  /** Buttons for the environment's own start page. */
  actions?: (environment: LocalEnvironment) => Promise<readonly Action[]>;
};

export type LocalEnvironment = {
  clock: Clock;
  outbox: Outbox;
  states: States;
  url: string;
  /** By the name of the step, the function or its ARN. */
  invoke: Functions["invoke"];
  /** The variables of all functions together: what `live` needs to see the same facts. */
  variables: Record<string, string>;
  /** The ARN of a machine by its own name: `cycle`, `dispatch`, `daily`. */
  machine(name: string): string;
  endpoints: { dynamodb: string; states: string; ses: string };
  statistics(): ReturnType<Functions["statistics"]> &
    ReturnType<States["statistics"]> & { lostEvents: number };
  close(): Promise<void>;
};

/**
 * Runs a synthesized template on this machine: its functions, machines, tables, routes, rules and schedules. What was under way in the folder goes on.
 * Errors: EnvironmentFault with what to do.
 */
export async function openEnvironment(options: EnvironmentOptions): Promise<LocalEnvironment> {
  const closing: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return await open(options, (close) => closing.push(close), closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function open(
  {
    time,
    seed,
    port,
    engine,
    passing = false,
    threads = THREADS,
    mailEvents = () => "delivery",
    mailSent = () => {},
    actions = async () => [],
    first,
    ...options
  }: EnvironmentOptions,
  atClose: (close: () => unknown) => void,
  close: () => Promise<void>,
): Promise<LocalEnvironment> {
  const folder = openFolder(options.folder, { passing });
  atClose(() => folder.close());
  const clock = time === "real" ? wallClock(folder) : jumpingClock(folder, time.start);
  atClose(() => clock.close());

  const [site, inner] = await Promise.all([
    openSite({ port, preferred: PREFERRED_PORT }),
    openSite({}),
  ]);
  atClose(() => Promise.all([site.close(), inner.close()]));
  const url = `http://127.0.0.1:${site.port}`;
  const issuer = `${url}/_local/login`;
  const plan = planOf(
    readAssembly(options.assembly),
    { account: ACCOUNT, region: REGION, site: url, issuer },
    { SiteUrl: options.site ?? url },
  );

  const database = await startDatabase({
    folder: passing ? undefined : folder.path(),
    endpoint: process.env["AWS_ENDPOINT_URL_DYNAMODB"],
    engine,
  });
  atClose(() => database.close());
  const client = clientOf(database.endpoint, REGION);
  atClose(() => client.destroy());
  await createTables(client, plan.tables);

  // Work that is done again after a crash must not draw the secrets of before.
  const boots = Number(folder.remembered("boots") ?? 0) + 1;
  folder.remember("boots", String(boots));
  const chance = seed === undefined || boots === 1 ? seed : `${seed} again ${boots}`;

  const servicesUrl = `http://127.0.0.1:${inner.port}`;
  const endpoints = { dynamodb: database.endpoint, states: servicesUrl, ses: servicesUrl };
  const log = createWriteStream(folder.path("functions.log"), { flags: "a" });
  atClose(() => new Promise<void>((resolve) => void log.end(resolve)));
  const note = (line: object) => void log.write(`${JSON.stringify(line)}\n`);
  const functions = openFunctions({
    plans: plan.functions,
    clock,
    region: REGION,
    endpoints,
    seed: chance,
    compiled: join(options.assembly, "compiled"),
    printed: folder.path("functions.log"),
    traced: !passing,
    mostThreads: threads,
  });
  atClose(() => functions.close());

  const outbox = openOutbox(folder.sqlite);
  const bus = openBus({
    sqlite: folder.sqlite,
    clock,
    rules: plan.rules,
    queues: plan.queues,
    functions: new Set(plan.functions.map(({ arn }) => arn)),
    invoke: (arn, event) => functions.invoke(arn, event),
    log: note,
  });
  atClose(() => bus.close());
  const ses = openSes({
    sqlite: folder.sqlite,
    clock,
    outbox,
    bus,
    plan: plan.mail,
    account: ACCOUNT,
    region: REGION,
    mailEvents,
    mailSent,
  });

  const states = openStates({
    file: passing ? ":memory:" : folder.path("states.sqlite"),
    clock,
    account: ACCOUNT,
    region: REGION,
    invoke: (arn, payload) => functions.invoke(arn, payload),
    ...(chance === undefined ? {} : { random: seededChance(chance) }),
  });
  atClose(() => states.close());
  states.load(plan.machines);
  inner.serve(services({ states, ses }));

  const login = openLogin({
    issuer,
    clients: plan.clients,
    keys: folder.path("login-keys.json"),
    database: folder.path("login.sqlite"),
    clock: clock.memory,
  });
  atClose(() => login.close());
  const toFunctions = gateway({
    route: routesOf(plan.routes),
    invoke: functions.invoke,
    now: clock.now,
    account: ACCOUNT,
  });

  const environment: LocalEnvironment = {
    clock,
    outbox,
    states,
    url,
    endpoints,
    close,
    invoke: functions.invoke,
    variables: Object.assign({}, ...plan.functions.map(({ arn }) => functions.environmentOf(arn))),
    machine: (name) =>
      plan.machines.find((machine) => machine.name === name || machine.name.endsWith(`-${name}`))
        ?.arn ?? name,
    statistics: () => ({
      ...functions.statistics(),
      ...states.statistics(),
      lostEvents: bus.lost(),
    }),
  };
  const own = ownPages({
    clock,
    outbox,
    states,
    region: REGION,
    actions: () => actions(environment),
    state: () =>
      homeState({
        clock,
        outbox,
        states,
        machines: plan.machines,
        tables: plan.tables.map(({ name }) => name),
      }),
  });
  if (first !== undefined) await functions.invoke(first, {});
  site.serve(
    byPath([
      ["/_local/login", login.serve],
      ["/_local", own],
      ["/", toFunctions],
    ]),
  );

  states.resume();
  bus.wake();
  atClose(
    openSchedules({
      folder,
      clock,
      plans: plan.schedules,
      start: (machine, name, input) => startOnce(states, machine, name, input),
      log: note,
    }),
  );
  atClose(monthlyExpiry({ client, clock, tables: plan.tables, log: note }));
  folder.announce({ url, variables: environment.variables });
  return environment;
}

/** What a template keeps, and the variables that name it, for who reads facts while nothing runs. */
export function tablesOf(assembly: string): {
  tables: TablePlan[];
  variables: Record<string, string>;
  region: string;
} {
  const nowhere = "http://127.0.0.1";
  const { tables, functions } = planOf(
    readAssembly(assembly),
    { account: ACCOUNT, region: REGION, site: nowhere, issuer: nowhere },
    {},
  );
  return {
    tables,
    variables: Object.assign({}, ...functions.map(({ variables }) => variables)),
    region: REGION,
  };
}

const wallClock = (folder: Folder): Clock =>
  realClock({
    offset: Number(folder.remembered("offset") ?? 0),
    moved: (offset) => folder.remember("offset", String(offset)),
  });
const jumpingClock = (folder: Folder, start: number): Clock =>
  virtualClock({
    start: Number(folder.remembered("now") ?? start),
    moved: (now) => folder.remember("now", String(now)),
  });

async function startOnce(
  states: States,
  stateMachineArn: string,
  name: string,
  input: string,
): Promise<void> {
  const { status, body } = await states.handle("StartExecution", { stateMachineArn, name, input });
  const exists = JSON.stringify(body).includes("ExecutionAlreadyExists");
  if (status !== 200 && !exists) throw new Error(JSON.stringify(body));
}

/** The first whose path begins the request's. */
const byPath =
  (mounts: readonly (readonly [path: string, serve: Serve])[]): Serve =>
  async (request, response) => {
    const [, serve] = mounts.find(([path]) => (request.url ?? "/").startsWith(path)) ?? [];
    await serve?.(request, response);
  };
