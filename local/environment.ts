import { join } from "node:path";
import type { App } from "./app.ts";
import { type Bus, openBus } from "./bus/bus.ts";
import type { Clock } from "./clock.ts";
import { monthlyExpiry } from "./database/expiry.ts";
import { type Functions, openFunctions } from "./functions/functions.ts";
import type { Endpoints } from "./functions/variables.ts";
import type { Folder } from "./folder.ts";
import { ACCOUNT, close, type Ground, type GroundOptions, openGround, REGION } from "./ground.ts";
import { gateway } from "./http/gateway.ts";
import { routesOf } from "./http/routes.ts";
import { nothingThere, type Serve } from "./http/server.ts";
import { services } from "./http/services.ts";
import { type Login, openLogin } from "./login/login.ts";
import type { Sent } from "./mail/events.ts";
import { openOutbox, type Outbox } from "./mail/outbox.ts";
import { type MailEvents, openSes } from "./mail/ses.ts";
import { ownPages } from "./pages/own-pages.ts";
import { openKms } from "./kms.ts";
import { openS3 } from "./s3/s3.ts";
import { openSchedules } from "./schedule/schedule.ts";
import { seededChance } from "./seeded-chance.ts";
import { openStates, type States } from "./states/states.ts";
import type { Plan } from "./template/plan.ts";

const DEFAULTS = {
  passing: false,
  mailEvents: (): "delivery" => "delivery",
  mailSent: () => {},
  pages: () => nothingThere,
};

type Settings = GroundOptions & {
  app: App;
  /** Whether traces name lines of the sources; else they do unless the folder is a passing one. */
  traced?: boolean;
  mailEvents: MailEvents;
  /** Hears of every mail that left. */
  mailSent: (mail: Sent) => void;
  /** The function that is called before anything goes on, as after a deployment. */
  first?: string;
  /** What is served under `/_local/` beside the environment's own pages: a start, an outbox. */
  pages: (environment: LocalEnvironment) => Serve;
};
export type EnvironmentOptions = Omit<Settings, keyof typeof DEFAULTS> &
  Partial<Pick<Settings, keyof typeof DEFAULTS>>;

export type LocalEnvironment = {
  clock: Clock;
  outbox: Outbox;
  states: States;
  url: string;
  /** Calls a function by its ARN, its name or its logical id. */
  invoke: Functions["invoke"];
  /** The variables of all functions together: what somebody needs who wants to see the same facts. */
  variables: Record<string, string>;
  /** The ARN of a machine by its own name, with or without the stack's before it. */
  machine(name: string): string;
  endpoints: Endpoints;
  statistics(): ReturnType<Functions["statistics"]> &
    ReturnType<States["statistics"]> & { lostEvents: number };
  close(): Promise<void>;
};

/**
 * Runs a synthesized template on this machine: its functions, machines, tables, routes, rules and
 * schedules.
 * What was under way in the folder goes on. Errors: EnvironmentFault with what to do.
 */
export async function openEnvironment(options: EnvironmentOptions): Promise<LocalEnvironment> {
  const closing = new AsyncDisposableStack();
  try {
    return await open({ ...DEFAULTS, ...options }, closing);
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

async function open(settings: Settings, closing: AsyncDisposableStack): Promise<LocalEnvironment> {
  const ground = await openGround(settings, closing);
  const { folder, clock, client, plan, url, issuer, endpoints, note } = ground;
  const functions = closing.adopt(functionsOf(ground, settings), close);
  const outbox = openOutbox(folder.sqlite);
  followSite(folder, outbox, settings.site ?? url);
  const bus = closing.adopt(busOf(ground, functions), close);
  const states = closing.adopt(statesOf(ground, functions, settings), close);
  states.load(plan.machines);
  ground.inner.serve(
    services({
      states,
      kms: openKms(folder, ground.chance),
      ses: sesOf(ground, outbox, bus, settings),
      s3: openS3({ sqlite: folder.sqlite, buckets: plan.buckets, now: clock.now }),
    }),
  );
  const login = closing.adopt(
    openLogin({
      app: settings.app,
      issuer,
      clients: plan.clients,
      keys: folder.path("login-keys.json"),
      database: folder.path("login.sqlite"),
      clock: clock.memory,
    }),
    close,
  );

  const environment: LocalEnvironment = {
    clock,
    outbox,
    states,
    url,
    endpoints,
    close: () => closing.disposeAsync(),
    invoke: functions.invoke,
    variables: functions.variables,
    machine: (name) => machineNamed(plan, name),
    statistics: () => ({
      ...functions.statistics(),
      ...states.statistics(),
      lostEvents: bus.lost(),
    }),
  };
  if (settings.first !== undefined) await functions.invoke(settings.first, {});
  ground.site.serve(siteOf(environment, ground, login, settings));

  states.resume();
  bus.wake();
  const start = (machine: string, name: string, input: string) =>
    startOnce(states, machine, name, input);
  closing.defer(openSchedules({ folder, clock, plans: plan.schedules, start, log: note }));
  closing.defer(monthlyExpiry({ client, clock, tables: plan.tables, log: note }));
  folder.announce({ url, variables: environment.variables });
  return environment;
}

/** Mails of an earlier start may hold another port. */
function followSite(folder: Folder, outbox: Outbox, site: string): void {
  const before = folder.remembered("site");
  if (before !== undefined && before !== site) outbox.moved(before, site);
  folder.remember("site", site);
}

const functionsOf = (
  { plan, clock, endpoints, chance, folder }: Ground,
  { assembly, passing, traced = !passing }: Settings,
): Functions =>
  openFunctions({
    plans: plan.functions,
    account: { account: ACCOUNT, region: REGION, partitionKeys: plan.partitionKeys },
    clock,
    endpoints,
    seed: chance,
    compiled: join(assembly, "compiled"),
    printed: folder.path("functions.log"),
    traced,
  });

const busOf = ({ folder, clock, plan, note }: Ground, functions: Functions): Bus =>
  openBus({
    sqlite: folder.sqlite,
    clock,
    rules: plan.rules,
    queues: plan.queues,
    functions: new Set(plan.functions.map(({ arn }) => arn)),
    invoke: functions.invoke,
    log: note,
  });

const sesOf = (
  { folder, clock, plan }: Ground,
  outbox: Outbox,
  bus: Bus,
  { mailEvents, mailSent }: Settings,
): Serve =>
  openSes({
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

const statesOf = (
  { folder, clock, chance }: Ground,
  functions: Functions,
  { passing }: Settings,
): States =>
  openStates({
    file: passing ? ":memory:" : folder.path("states.sqlite"),
    clock,
    account: ACCOUNT,
    region: REGION,
    invoke: functions.invoke,
    random: chance === undefined ? Math.random : seededChance(chance),
  });

/** What the site serves: the login, pages of its own, and for all else the template's routes. */
function siteOf(
  environment: LocalEnvironment,
  { plan }: Ground,
  login: Login,
  { app, pages }: Settings,
): Serve {
  const { clock, states, invoke } = environment;
  const tables = plan.tables.map(({ name }) => name);
  const own = ownPages({ app, states, tables }, pages(environment));
  const functions = gateway({
    route: routesOf(plan.routes),
    invoke,
    now: clock.now,
    account: ACCOUNT,
  });
  return async (request, response) => {
    const { url = "/" } = request;
    if (url.startsWith("/_local/login")) return login.serve(request, response);
    return (url.startsWith("/_local") ? own : functions)(request, response);
  };
}

const machineNamed = ({ machines }: Plan, name: string): string =>
  machines.find((machine) => machine.name === name || machine.name.endsWith(`-${name}`))?.arn ??
  name;

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
