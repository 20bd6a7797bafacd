import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { Json } from "./expression.ts";

const Text = z.string();
const json = z.string().transform((text): Json => z.json().parse(JSON.parse(text)));
const optional = <T extends z.ZodType>(schema: T) =>
  z.union([z.null().transform(() => undefined), schema]);

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
const EventRow = z.object({ id: z.number(), type: Text, at: z.number(), details: json });
export type EventRow = z.infer<typeof EventRow>;
const TokenRow = z.object({ token: Text, execution: Text, outcome: optional(json) });

/** What a scope (an execution, a branch, an item of a map) has come to: enough to go on after a restart. */
export const Checkpoint = z.object({
  state: Text,
  input: z.json(),
  variables: z.record(z.string(), z.json()),
  entered: z.number(),
  retries: z.record(z.string(), z.number()).default({}),
  memo: z.record(z.string(), z.json()).default({}),
  done: z.json().optional(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

export type Journal = ReturnType<typeof openJournal>;

/** Executions, their checkpoints, history and task tokens in one SQLite file; what is written survives the death of the process. */
export function openJournal(file: string) {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
    CREATE TABLE IF NOT EXISTS executions (arn TEXT PRIMARY KEY, machine TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL, started REAL NOT NULL, stopped REAL, output TEXT, error TEXT, cause TEXT);
    CREATE TABLE IF NOT EXISTS events (execution TEXT NOT NULL, id INTEGER NOT NULL, type TEXT NOT NULL, at REAL NOT NULL, details TEXT NOT NULL, PRIMARY KEY (execution, id));
    CREATE TABLE IF NOT EXISTS scopes (execution TEXT NOT NULL, path TEXT NOT NULL, checkpoint TEXT NOT NULL, PRIMARY KEY (execution, path));
    CREATE TABLE IF NOT EXISTS items (execution TEXT NOT NULL, path TEXT NOT NULL, item INTEGER NOT NULL, outcome TEXT NOT NULL, PRIMARY KEY (execution, path, item));
    CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, execution TEXT NOT NULL, outcome TEXT);
    CREATE TABLE IF NOT EXISTS figures (name TEXT PRIMARY KEY, value REAL NOT NULL);`);
  const insertExecution = db.prepare(
    "INSERT INTO executions (arn, machine, name, status, input, started) VALUES (?, ?, ?, 'RUNNING', ?, ?)",
  );
  const endExecution = db.prepare(
    "UPDATE executions SET status = ?, stopped = ?, output = ?, error = ?, cause = ? WHERE arn = ?",
  );
  const insertEvent = db.prepare(
    "INSERT INTO events (execution, id, type, at, details) VALUES (?, (SELECT COALESCE(MAX(id), 0) + 1 FROM events WHERE execution = ?), ?, ?, ?)",
  );
  const saveScope = db.prepare(
    "INSERT OR REPLACE INTO scopes (execution, path, checkpoint) VALUES (?, ?, ?)",
  );
  const readScope = db.prepare("SELECT checkpoint FROM scopes WHERE execution = ? AND path = ?");
  const dropScopes = db.prepare("DELETE FROM scopes WHERE execution = ? AND path LIKE ? || '%'");
  const dropItems = db.prepare("DELETE FROM items WHERE execution = ? AND path = ?");
  const saveItem = db.prepare(
    "INSERT OR REPLACE INTO items (execution, path, item, outcome) VALUES (?, ?, ?, ?)",
  );
  const readItems = db.prepare("SELECT item, outcome FROM items WHERE execution = ? AND path = ?");
  const saveToken = db.prepare("INSERT OR IGNORE INTO tokens (token, execution) VALUES (?, ?)");
  const readToken = db.prepare("SELECT token, execution, outcome FROM tokens WHERE token = ?");
  const settleToken = db.prepare(
    "UPDATE tokens SET outcome = ? WHERE token = ? AND outcome IS NULL",
  );
  const dropToken = db.prepare("DELETE FROM tokens WHERE token = ?");
  const raise = db.prepare(
    "INSERT INTO figures (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = MAX(value, excluded.value)",
  );
  const addTo = db.prepare(
    "INSERT INTO figures (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
  );
  const figure = db.prepare("SELECT value FROM figures WHERE name = ?");

  return {
    begin: (arn: string, machine: string, name: string, input: Json, at: number): void =>
      void insertExecution.run(arn, machine, name, JSON.stringify(input), at),
    end(
      arn: string,
      status: ExecutionRow["status"],
      at: number,
      outcome: { output?: Json; error?: string | undefined; cause?: string | undefined },
    ): void {
      endExecution.run(
        status,
        at,
        outcome.output === undefined ? null : JSON.stringify(outcome.output),
        outcome.error ?? null,
        outcome.cause ?? null,
        arn,
      );
      dropScopes.run(arn, "");
    },
    execution: (arn: string): ExecutionRow | undefined =>
      ExecutionRow.optional().parse(db.prepare("SELECT * FROM executions WHERE arn = ?").get(arn)),
    executions: (machine: string): ExecutionRow[] =>
      z
        .array(ExecutionRow)
        .parse(
          db
            .prepare("SELECT * FROM executions WHERE machine = ? ORDER BY started DESC")
            .all(machine),
        ),
    running: (): ExecutionRow[] =>
      z
        .array(ExecutionRow)
        .parse(
          db
            .prepare("SELECT * FROM executions WHERE status = 'RUNNING' ORDER BY started, arn")
            .all(),
        ),

    tell: (execution: string, type: string, at: number, details: Json): void =>
      void insertEvent.run(execution, execution, type, at, JSON.stringify(details)),
    history: (execution: string): EventRow[] =>
      z
        .array(EventRow)
        .parse(
          db
            .prepare("SELECT id, type, at, details FROM events WHERE execution = ? ORDER BY id")
            .all(execution),
        ),
    largestHistory: (): number =>
      z
        .object({ most: z.number().nullable() })
        .parse(
          db
            .prepare(
              "SELECT MAX(n) AS most FROM (SELECT COUNT(*) AS n FROM events GROUP BY execution)",
            )
            .get(),
        ).most ?? 0,

    checkpoint: (execution: string, path: string, checkpoint: Checkpoint): void =>
      void saveScope.run(execution, path, JSON.stringify(checkpoint)),
    scope(execution: string, path: string): Checkpoint | undefined {
      const row = z.object({ checkpoint: Text }).optional().parse(readScope.get(execution, path));
      return row === undefined ? undefined : Checkpoint.parse(JSON.parse(row.checkpoint));
    },
    leave: (execution: string, path: string): void => {
      dropScopes.run(execution, `${path}/`);
      dropItems.run(execution, path);
    },
    item: (execution: string, path: string, item: number, outcome: Json): void =>
      void saveItem.run(execution, path, item, JSON.stringify(outcome)),
    items: (execution: string, path: string): Map<number, Json> =>
      new Map(
        z
          .array(z.object({ item: z.number(), outcome: json }))
          .parse(readItems.all(execution, path))
          .map(({ item, outcome }) => [item, outcome]),
      ),

    token: (token: string) => TokenRow.optional().parse(readToken.get(token)),
    giveToken: (token: string, execution: string): void => void saveToken.run(token, execution),
    /** False when it was settled before. */
    settleToken: (token: string, outcome: Json): boolean =>
      settleToken.run(JSON.stringify(outcome), token).changes > 0,
    dropToken: (token: string): void => void dropToken.run(token),

    count: (name: string, by: number): void => void addTo.run(name, by),
    atLeast: (name: string, value: number): void => void raise.run(name, value),
    figure: (name: string): number =>
      z.object({ value: z.number() }).optional().parse(figure.get(name))?.value ?? 0,
    close: (): void => db.close(),
  };
}
