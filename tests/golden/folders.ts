import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

/** What has to be there for an environment to go on: facts, executions, and the mails with the time. */
const FILES = ["dynoxide.db", "states.sqlite", "local.sqlite"] as const;
const at = (release: string, ...file: string[]) =>
  fileURLToPath(new URL(join(release, ...file), import.meta.url));

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
    writeFileSync(at(release, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }));
  }
}

/** Lays the folder of a release where an environment can open it. */
export function unpack(release: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES)
    writeFileSync(join(folder, file), gunzipSync(readFileSync(at(release, `${file}.gz`))));
}
