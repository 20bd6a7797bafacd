import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { jsonOf, query } from "#local/sqlite.ts";
import type { Json } from "./expression.ts";

const Text = z.string();
const json = jsonOf(z.json());
const optional = <S extends z.ZodType>(shape: S) =>
  z.union([z.null().transform(() => undefined), shape]);

export const ExecutionRow = z.object({
  arn: Text,
  machine: Text,
  name: Text,
  status: z.enum(["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]),
  input: json,
  started: z.number(),
  stopped: optional(z.number()),
  output: optional(json),
  error: optional(Text),
  cause: optional(Text),
});
export type ExecutionRow = z.infer<typeof ExecutionRow>;
/** What an execution was begun with. */
export type Begun = Pick<ExecutionRow, "arn" | "machine" | "name" | "input" | "started">;
export type End = {
  status: Exclude<ExecutionRow["status"], "RUNNING">;
  output?: Json;
  error?: string | undefined;
  cause?: string | undefined;
};

/** What became of a task that was waited for, or of an item of a map. */
export const Outcome = z.union([
  z.object({ output: z.json() }),
  z.object({ error: Text, cause: Text.optional() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** What a state has done so far of what it must not do twice. */
const Memo = z
  .object({
    told: z.literal(true),
    token: Text,
    deadline: z.number(),
    invoked: z.literal(true),
    child: Text,
  })
  .partial();
export type Memo = z.infer<typeof Memo>;

/** What a scope (an execution, a branch, an item of a map) has come to: enough to go on after a restart. */
const Checkpoint = z.object({
  state: Text,
  input: z.json(),
  variables: z.record(Text, z.json()),
  entered: z.number(),
  retries: z.record(Text, z.number()).default({}),
  memo: Memo.default({}),
  done: z.json().optional(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

export type Journal = ReturnType<typeof openJournal>;

/** What the executions of one SQLite file have come to; what is written survives the death of the process. */
export function openJournal(file: string) {
  const db = new DatabaseSync(file);
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
  return {
    ...executionsIn(db),
    ...historyIn(db),
    ...scopesIn(db),
    ...tokensIn(db),
    close: (): void => db.close(),
  };
}

function executionsIn(db: DatabaseSync) {
  db.exec(`CREATE TABLE IF NOT EXISTS executions (
    arn TEXT PRIMARY KEY, machine TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL,
    input TEXT NOT NULL, started REAL NOT NULL, stopped REAL, output TEXT, error TEXT, cause TEXT)`);
  const insert = db.prepare(
    `INSERT INTO executions (arn, machine, name, status, input, started)
      VALUES (?, ?, ?, 'RUNNING', ?, ?)`,
  );
  const update = db.prepare(
    "UPDATE executions SET status = ?, stopped = ?, output = ?, error = ?, cause = ? WHERE arn = ?",
  );
  const select = (which: string) => query(db, ExecutionRow, `SELECT * FROM executions ${which}`);
  const byArn = select("WHERE arn = ?");
  const byMachine = select("WHERE machine = ? ORDER BY started DESC");
  const running = select("WHERE status = 'RUNNING' ORDER BY started, arn");

  return {
    begin: (row: Begun): void =>
      void insert.run(row.arn, row.machine, row.name, JSON.stringify(row.input), row.started),
    end: (arn: string, at: number, { status, output, error, cause }: End): void =>
      void update.run(
        status,
        at,
        output === undefined ? null : JSON.stringify(output),
        error ?? null,
        cause ?? null,
        arn,
      ),
    execution: (arn: string): ExecutionRow | undefined => byArn.first(arn),
    executions: (machine: string): ExecutionRow[] => byMachine.all(machine),
    running: (): ExecutionRow[] => running.all(),
  };
}

function historyIn(db: DatabaseSync) {
  db.exec(`CREATE TABLE IF NOT EXISTS events (
    execution TEXT NOT NULL, id INTEGER NOT NULL, type TEXT NOT NULL, at REAL NOT NULL,
    details TEXT NOT NULL, PRIMARY KEY (execution, id))`);
  const insert = db.prepare(
    `INSERT INTO events (execution, id, type, at, details) VALUES
      (?1, (SELECT COALESCE(MAX(id), 0) + 1 FROM events WHERE execution = ?1), ?2, ?3, ?4)`,
  );
  const events = query(
    db,
    z.object({
      id: z.number(),
      type: Text,
      at: z.number(),
      details: jsonOf(z.looseObject({ name: Text.optional() })),
    }),
    "SELECT id, type, at, details FROM events WHERE execution = ? ORDER BY id",
  );
  const largest = query(
    db,
    z.object({ events: z.number() }),
    "SELECT COUNT(*) AS events FROM events GROUP BY execution ORDER BY events DESC LIMIT 1",
  );

  return {
    tell: (execution: string, type: string, at: number, details: Json): void =>
      void insert.run(execution, type, at, JSON.stringify(details)),
    history: (execution: string) => events.all(execution),
    largestHistory: (): number => largest.first()?.events ?? 0,
  };
}

function scopesIn(db: DatabaseSync) {
  db.exec(`CREATE TABLE IF NOT EXISTS scopes (
      execution TEXT NOT NULL, path TEXT NOT NULL, checkpoint TEXT NOT NULL,
      PRIMARY KEY (execution, path));
    CREATE TABLE IF NOT EXISTS items (
      execution TEXT NOT NULL, path TEXT NOT NULL, item INTEGER NOT NULL, outcome TEXT NOT NULL,
      PRIMARY KEY (execution, path, item))`);
  const saveScope = db.prepare(
    "INSERT OR REPLACE INTO scopes (execution, path, checkpoint) VALUES (?, ?, ?)",
  );
  const scope = query(
    db,
    z.object({ checkpoint: jsonOf(Checkpoint) }),
    "SELECT checkpoint FROM scopes WHERE execution = ? AND path = ?",
  );
  const dropScopes = db.prepare("DELETE FROM scopes WHERE execution = ? AND path LIKE ? || '%'");
  const saveItem = db.prepare(
    "INSERT OR REPLACE INTO items (execution, path, item, outcome) VALUES (?, ?, ?, ?)",
  );
  const items = query(
    db,
    z.object({ item: z.number(), outcome: jsonOf(Outcome) }),
    "SELECT item, outcome FROM items WHERE execution = ? AND path = ?",
  );
  const dropItems = db.prepare("DELETE FROM items WHERE execution = ? AND path = ?");

  return {
    checkpoint: (execution: string, path: string, checkpoint: Checkpoint): void =>
      void saveScope.run(execution, path, JSON.stringify(checkpoint)),
    scope: (execution: string, path: string): Checkpoint | undefined =>
      scope.first(execution, path)?.checkpoint,
    item: (execution: string, path: string, item: number, outcome: Outcome): void =>
      void saveItem.run(execution, path, item, JSON.stringify(outcome)),
    items: (execution: string, path: string): ReadonlyMap<number, Outcome> =>
      new Map(items.all(execution, path).map(({ item, outcome }) => [item, outcome])),
    /** Forgets what is inside a state. */
    leave(execution: string, path: string): void {
      dropScopes.run(execution, `${path}/`);
      dropItems.run(execution, path);
    },
    /** Forgets where an execution stood. */
    dropScopes: (execution: string): void => void dropScopes.run(execution, ""),
  };
}

function tokensIn(db: DatabaseSync) {
  db.exec(`CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, execution TEXT NOT NULL, outcome TEXT)`);
  const insert = db.prepare("INSERT OR IGNORE INTO tokens (token, execution) VALUES (?, ?)");
  const token = query(
    db,
    z.object({ outcome: optional(jsonOf(Outcome)) }),
    "SELECT outcome FROM tokens WHERE token = ?",
  );
  const settle = db.prepare("UPDATE tokens SET outcome = ? WHERE token = ? AND outcome IS NULL");
  const drop = db.prepare("DELETE FROM tokens WHERE token = ?");

  return {
    giveToken: (given: string, execution: string): void => void insert.run(given, execution),
    /** Nothing when there is no such token, or not any more. */
    token: (given: string) => token.first(given),
    /** False when there is no such token, or it was settled before. */
    settleToken: (given: string, outcome: Outcome): boolean =>
      settle.run(JSON.stringify(outcome), given).changes > 0,
    dropToken: (given: string): void => void drop.run(given),
  };
}
