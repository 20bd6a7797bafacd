import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { query } from "#local/sqlite.ts";
import { EnvironmentFault } from "#local/template/fault.ts";

const Running = z.object({
  pid: z.int(),
  url: z.string(),
  variables: z.record(z.string(), z.string()),
});
export type Running = z.infer<typeof Running>;

/** Where an environment keeps its state: `sqlite` holds mails and events, `remembered` small facts by name. */
export type Folder = {
  path(...parts: string[]): string;
  sqlite: DatabaseSync;
  remembered(name: string): string | undefined;
  remember(name: string, value: string): void;
  /** Leaves word for others where this environment is to be found. */
  announce(where: Omit<Running, "pid">): void;
  close(): void;
};

/**
 * Opens the folder for this process alone; what a `passing` one holds does not outlive the process for sure.
 * Errors: EnvironmentFault when another environment runs on it.
 */
export function openFolder(root: string, { passing = false } = {}): Folder {
  mkdirSync(root, { recursive: true });
  const path = (...parts: string[]) => join(root, ...parts);
  const sqlite = new DatabaseSync(path("local.sqlite"));
  try {
    sqlite.exec(lock(passing));
  } catch (error) {
    sqlite.close();
    if (!(error instanceof Error && /locked|busy/i.test(error.message))) throw error;
    throw new EnvironmentFault(
      `${root} is in use by another environment${where(runningIn(root))}. Stop that one first, or use another folder.`,
    );
  }
  const recall = query(
    sqlite,
    z.object({ value: z.string() }),
    "SELECT value FROM remembered WHERE name = ?",
  );
  const write = sqlite.prepare("INSERT OR REPLACE INTO remembered (name, value) VALUES (?, ?)");

  return {
    path,
    sqlite,
    remembered: (name) => recall.first(name)?.value,
    remember: (name, value) => void write.run(name, value),
    announce: (where) =>
      writeFileSync(path("running.json"), JSON.stringify({ pid: process.pid, ...where }), {
        mode: 0o600,
      }),
    close() {
      rmSync(path("running.json"), { force: true });
      sqlite.close();
    },
  };
}

/** The operating system drops this lock when we die, however we die: no stale lock can stay behind. */
const lock = (passing: boolean) => `PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = ${passing ? "MEMORY" : "WAL"};
  PRAGMA synchronous = ${passing ? "OFF" : "NORMAL"};
  BEGIN EXCLUSIVE;
  CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  COMMIT;`;

const where = (running: Running | undefined) =>
  running === undefined ? "" : ` (process ${running.pid}, ${running.url})`;

/** The environment that runs on a folder at this moment. */
export function runningIn(root: string): Running | undefined {
  try {
    const running = Running.parse(JSON.parse(readFileSync(join(root, "running.json"), "utf8")));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}
