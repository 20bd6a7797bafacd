import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { carryOver } from "#local/database/carry-over.ts";
import { readsKept } from "#local/database/engine.ts";
import { FACTS_FILE, KEPT, pack, unpack } from "#local/prepared.ts";
import { dataIn } from "./story.ts";

/** Where the history lies that a first start opens. */
export const HISTORY = dataIn("demonstration/history");

/** Days of which the mails are kept: those of everything that still runs, and of what ended last. */
const MAILED = 75;
const DAY = 24 * 3_600_000;

/**
 * What need not be there to go on, file by file. No key is in what is kept but the one that opens what
 * was encrypted before: whoever opens it draws their own.
 */
const LEFT_OUT: Readonly<Record<(typeof KEPT)[number], (ends: number) => string>> = {
  "dynoxide.db": () => "DELETE FROM _stream_records;",
  "states.sqlite": () =>
    "DELETE FROM events WHERE execution NOT IN (SELECT arn FROM executions WHERE status = 'RUNNING');",
  "local.sqlite": (ends) => `DELETE FROM mails WHERE at < ${ends - MAILED * DAY};
    DELETE FROM remembered WHERE name LIKE 'secret %' OR name = 'boots';
    UPDATE remembered SET name = 'kms before' WHERE name = 'kms';`,
};

/** Keeps the history that was made in a folder, from the moment (ms) at which it ends. Returns its bytes. */
export function keep(folder: string, ends: number): number {
  for (const file of KEPT) {
    const database = new DatabaseSync(join(folder, file));
    database.exec(`${LEFT_OUT[file](ends)} PRAGMA journal_mode = DELETE; VACUUM;`);
    database.close();
  }
  return pack(folder, HISTORY);
}

/**
 * Lays the history out in a new folder. Gives what brings its facts into a database of another kind
 * than the one that kept them; nothing where they are read as they lie.
 */
export function layHistory(
  folder: string,
): ((client: DynamoDBClient) => Promise<void>) | undefined {
  unpack(HISTORY, folder);
  return readsKept() ? undefined : (client) => carryOver(client, join(folder, FACTS_FILE));
}
