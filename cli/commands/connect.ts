import type { Variable } from "#contract/environment.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Scope } from "#console/exports/source.ts";
import { startDatabase } from "#local/database/database.ts";
import { clientOf, createTables } from "#local/database/tables.ts";
import { openFolder, runningIn } from "#local/folder.ts";
import { openSite } from "#local/http/server.ts";
import { jsonService } from "#local/http/services.ts";
import { openKms } from "#local/kms.ts";
import { openS3 } from "#local/s3/s3.ts";
import { secretsIn } from "#local/secrets.ts";
import { tablesOf } from "#local/template/tables.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { assemblyIn } from "./assembly.ts";

/**
 * Which variables name the tables on AWS; what imports or erases asks for the key of `forgotten`,
 * too.
 */
const ON_AWS = ["PEOPLE_TABLE", "CYCLE_TABLE"] as const satisfies readonly Variable[];
export const TABLES_ON_AWS = `With ${ON_AWS.join(" and ")} set (see the stack's outputs)`;

type Connection = {
  dependencies: Stores & Always;
  where: string;
  url: string | undefined;
  close(): Promise<void>;
};

/** The neighbourhood with this id. Errors: EnvironmentFault that names those that there are. */
export async function neighbourhoodNamed(
  { neighbourhoods }: Stores & Always,
  name: string,
): Promise<Neighbourhood> {
  const id = NeighbourhoodId.safeParse(name);
  if (!id.success)
    throw new EnvironmentFault(
      `"${name}" is no id of a neighbourhood: ${id.error.issues[0]?.message ?? "it is not right"}.`,
    );
  const found = await neighbourhoods.get(id.data);
  if (found !== undefined) return found;
  const known = (await neighbourhoods.all()).map((one) => one.id);
  const others = known.length === 0 ? "" : `; there are ${known.join(", ")}`;
  throw new EnvironmentFault(
    `There is no neighbourhood ${name} yet${others}. Add its facts with buurt import and --facts neighbourhood.json; ` +
      "data/README.md says what stands in it.",
  );
}

/**
 * The neighbourhood that is named, `organisation` for what is done for all; else all. Errors:
 * EnvironmentFault.
 */
export async function scopeNamed(
  dependencies: Stores & Always,
  name: string | undefined,
): Promise<Scope> {
  if (name === undefined) return "all";
  return [name === ORGANISATION ? ORGANISATION : (await neighbourhoodNamed(dependencies, name)).id];
}

/**
 * Lets `use` see the facts of a folder: those of the environment that runs there, else those on
 * disk, where nothing
 * moves meanwhile. Where both variables name them, the tables on AWS.
 */
export async function withFacts<T>(
  folder: string,
  use: (connection: Omit<Connection, "close">) => Promise<T>,
): Promise<T> {
  const { close, ...connection } = await connect(folder);
  try {
    return await use(connection);
  } finally {
    await close();
  }
}

async function connect(folder: string): Promise<Connection> {
  const [people, cycle] = ON_AWS.map((name) => process.env[name]);
  if (people !== undefined && cycle !== undefined)
    return {
      dependencies: storesOf(),
      where: `the tables ${people} and ${cycle}`,
      url: undefined,
      close: async () => {},
    };
  const running = runningIn(folder);
  if (running === undefined) return onDisk(folder);
  const { url, variables } = running;
  return { dependencies: storesOf(variables), where: url, url, close: async () => {} };
}

async function onDisk(folder: string): Promise<Connection> {
  const assembly = await assemblyIn(folder);
  const held = openFolder(folder);
  const database = await startDatabase({
    folder,
    endpoint: process.env["AWS_ENDPOINT_URL_DYNAMODB"],
  });
  const { tables, buckets, variables, region } = tablesOf(assembly, secretsIn(held));
  const client = clientOf(database.endpoint, region);
  await createTables(client, tables);
  client.destroy();
  const keys = await openSite({});
  const [kms, s3] = [
    jsonService(openKms(held, undefined)),
    openS3({ sqlite: held.sqlite, buckets, now: Date.now }),
  ];
  keys.serve((request, response) =>
    (request.headers["x-amz-target"] === undefined ? s3 : kms)(request, response),
  );
  const dependencies = storesOf({
    ...variables,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${keys.port}`,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${keys.port}`,
  });
  await dependencies.migrations.run(dependencies.now());
  return {
    dependencies,
    where: folder,
    url: undefined,
    async close() {
      await keys.close();
      await database.close();
      held.close();
    },
  };
}
