import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { type AttributeValue } from "@aws-sdk/client-dynamodb";

/** What has to be there for an environment to go on: facts, executions, and the mails with the time. */
const FILES = ["dynoxide.db", "states.sqlite", "local.sqlite"] as const;
const at = (release: string, ...file: string[]) =>
  fileURLToPath(new URL(join(release, ...file), import.meta.url));

export type Item = Record<string, AttributeValue>;

/** The releases of which a folder is kept. */
export const releases = (): string[] =>
  readdirSync(at("."), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** Keeps the folder of a release that was stopped, as small as it gets. */
export function pack(folder: string, release: string): void {
  mkdirSync(at(release), { recursive: true });
  for (const file of FILES) {
    const database = new DatabaseSync(join(folder, file));
    database.exec("PRAGMA journal_mode = DELETE; VACUUM");
    database.close();
    const content = readFileSync(join(folder, file));
    writeFileSync(at(release, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
}

/** Lays the folder of a release where an environment can open it, and tells when (ms) the release was stopped. */
export function unpack(release: string, folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES)
    writeFileSync(join(folder, file), gunzipSync(readFileSync(at(release, `${file}.gz`))));
  const [last] = rowsOf(join(folder, "states.sqlite"), "SELECT MAX(at) AS at FROM events");
  return Number(last?.["at"]);
}

/** Everything in the tables of a folder on which nothing runs, in the order of its keys. */
export function itemsIn(folder: string): Item[] {
  const file = join(folder, "dynoxide.db");
  const tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%-Facts-%'";
  return rowsOf(file, tables).flatMap(({ name }) =>
    rowsOf(file, `SELECT item_json FROM "${String(name)}" ORDER BY pk, sk`).map(
      ({ item_json: item }) => JSON.parse(String(item)) as Item,
    ),
  );
}

function rowsOf(file: string, query: string): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}
