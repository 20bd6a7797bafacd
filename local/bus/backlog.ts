import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { query, transaction } from "#local/sqlite.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

const Kept = z.object({ id: z.int(), event: z.string(), kept: z.number(), attempts: z.int() });
/** An event on its way; `event` is JSON, `kept` the instant (ms) since when. */
export type Kept = z.infer<typeof Kept>;

/** The events that did not arrive yet, in SQLite. */
export function openBacklog(sqlite: DatabaseSync) {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS events (
      id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, kept REAL NOT NULL,
      due REAL NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX IF NOT EXISTS events_due ON events (lost, due, id)`);
  const insert = sqlite.prepare("INSERT INTO events (event, kept, due) VALUES (?, ?, ?)");
  const earliest = query(
    sqlite,
    z.object({ due: z.number().nullable() }),
    "SELECT min(due) AS due FROM events WHERE lost = 0",
  );
  const ripe = query(
    sqlite,
    Kept,
    `SELECT id, event, kept, attempts FROM events
      WHERE lost = 0 AND due <= ? ORDER BY due, id LIMIT ?`,
  );
  const lost = query(
    sqlite,
    z.object({ events: z.int() }),
    "SELECT count(*) AS events FROM events WHERE lost = 1",
  );
  const taken = sqlite.prepare("DELETE FROM events WHERE id = ?");
  const postponed = sqlite.prepare(
    "UPDATE events SET due = ?, attempts = attempts + 1, lost = ? WHERE id = ?",
  );

  return {
    keep: (event: unknown, now: number, due: number): void =>
      void insert.run(JSON.stringify(event), now, due),
    earliest: (): number | undefined => earliest.first()?.due ?? undefined,
    ripe: (now: number, most: number): Kept[] => ripe.all(now, most),
    /** Events that nobody took within a day. */
    lost: (): number => lost.first()?.events ?? 0,
    /** Writes down what became of events in one go; after a crash before it they are brought again. */
    settle(
      events: readonly Kept[],
      faults: ReadonlyMap<number, string>,
      now: number,
      log: (line: object) => void,
    ): void {
      transaction(sqlite, () => {
        for (const { id, kept, attempts } of events) {
          const why = faults.get(id);
          if (why === undefined) {
            taken.run(id);
            continue;
          }
          const given = now - kept > DAY;
          postponed.run(now + Math.min(HOUR, 1000 * 2 ** attempts), given ? 1 : 0, id);
          log({ event: id, attempt: attempts + 1, lost: given, why });
        }
      });
    },
  };
}
