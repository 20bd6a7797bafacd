import { createWriteStream, type WriteStream } from "node:fs";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Clock, realClock, virtualClock } from "./clock.ts";
import { startDatabase } from "./database/database.ts";
import type { EngineName } from "./database/engine.ts";
import { clientOf, createTables } from "./database/tables.ts";
import { type Folder, openFolder } from "./folder.ts";
import type { Endpoints } from "./functions/variables.ts";
import { secretsIn } from "./secrets.ts";
import { openSite, type Site } from "./http/server.ts";
import { readAssembly } from "./template/assembly.ts";
import { type Plan, planOf, type TablePlan } from "./template/plan.ts";

export const ACCOUNT = "000000000000";
export const REGION = "eu-central-1";
const PREFERRED_PORT = 4280;

export type GroundOptions = {
  /** Where everything that it remembers lies. */
  folder: string;
  /** A synthesized cloud assembly. */
  assembly: string;
  /**
   * Time as on the wall, or time that jumps from one event to the next, from `start` (ms) on;
   * a folder that knows a later moment goes on from there.
   */
  time: "real" | { start: number };
  /** Makes every chance follow from it: the same seed gives the same bytes. */
  seed?: string | undefined;
  /** The port of the site; without it 4280 when that is free, else any. */
  port?: number | undefined;
  /** The address that stands in mails, when it is not the site's own. */
  site?: string | undefined;
  engine?: EngineName | undefined;
  /** The address of a database that somebody else runs, in place of AWS_ENDPOINT_URL_DYNAMODB. */
  database?: string | undefined;
  /** Puts something into the tables before anything runs on them. */
  fill?: ((client: DynamoDBClient) => Promise<void>) | undefined;
  /** For who throws the folder away: faster, in memory, and without traces to the lines of the sources. */
  passing: boolean;
  /** The values of the template's parameters, given the site's address. */
  parameters: (site: string) => Readonly<Record<string, string>>;
};

/** What everything else of an environment stands on. */
export type Ground = {
  folder: Folder;
  clock: Clock;
  /** `inner` is for the handlers' SDK clients. */
  site: Site;
  inner: Site;
  url: string;
  issuer: string;
  plan: Plan;
  endpoints: Endpoints;
  client: DynamoDBClient;
  chance: string | undefined;
  /** Writes a line into the log of the environment. */
  note: (line: object) => void;
};

export const close = (opened: { close(): void | Promise<void> }) => opened.close();

/** Takes the folder, the ports and the database, and makes the tables that are missing. Errors: EnvironmentFault. */
export async function openGround(
  options: GroundOptions,
  closing: AsyncDisposableStack,
): Promise<Ground> {
  const { assembly, time, seed, port, passing } = options;
  const folder = closing.adopt(openFolder(options.folder, { passing }), close);
  const clock = closing.adopt(
    time === "real" ? wallClock(folder) : jumpingClock(folder, time.start),
    close,
  );
  const site = closing.adopt(await openSite({ port, preferred: PREFERRED_PORT }), close);
  const inner = closing.adopt(await openSite({}), close);
  const url = urlOf(site);
  const issuer = `${url}/_local/login`;
  const plan = planOf(
    readAssembly(assembly),
    { account: ACCOUNT, region: REGION, site: url, issuer, secret: secretsIn(folder, seed) },
    options.parameters(options.site ?? url),
  );
  const { client, endpoint } = await openTables(options, folder, plan.tables, closing);
  const log = createWriteStream(folder.path("functions.log"), { flags: "a" });
  closing.adopt(log, ended);
  return {
    folder,
    clock,
    site,
    inner,
    url,
    issuer,
    plan,
    client,
    endpoints: {
      dynamodb: endpoint,
      states: urlOf(inner),
      ses: urlOf(inner),
      kms: urlOf(inner),
      s3: urlOf(inner),
    },
    chance: chanceOf(folder, seed),
    note: (line) => void log.write(`${JSON.stringify(line)}\n`),
  };
}

async function openTables(
  { passing, engine, database, fill }: GroundOptions,
  folder: Folder,
  tables: readonly TablePlan[],
  closing: AsyncDisposableStack,
) {
  const { endpoint } = closing.adopt(
    await startDatabase({
      folder: passing ? undefined : folder.path(),
      endpoint: database ?? process.env["AWS_ENDPOINT_URL_DYNAMODB"],
      engine,
    }),
    close,
  );
  const client = closing.adopt(clientOf(endpoint, REGION), (opened) => opened.destroy());
  await createTables(client, tables);
  await fill?.(client);
  return { client, endpoint };
}

/** Work that is done again after a crash must not draw the secrets of before: each start has its own. */
function chanceOf(folder: Folder, seed: string | undefined): string | undefined {
  const boots = Number(folder.remembered("boots") ?? 0) + 1;
  folder.remember("boots", String(boots));
  return seed === undefined || boots === 1 ? seed : `${seed} again ${boots}`;
}

const urlOf = ({ port }: Site) => `http://127.0.0.1:${port}`;
const ended = (log: WriteStream) => new Promise<void>((resolve) => void log.end(resolve));

/** As on the wall, or so far from it as it was; what was left in virtual time goes on where that stood still. */
function wallClock(folder: Folder): Clock {
  const stood = folder.remembered("now");
  const offset =
    folder.remembered("offset") ?? (stood && String(Number(stood) - Date.now())) ?? "0";
  folder.remember("offset", offset);
  return realClock({
    offset: Number(offset),
    moved: (further) => folder.remember("offset", String(further)),
  });
}
const jumpingClock = (folder: Folder, start: number): Clock =>
  virtualClock({
    start: Number(folder.remembered("now") ?? start),
    moved: (now) => folder.remember("now", String(now)),
  });
