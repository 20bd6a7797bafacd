import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { Clock } from "#local/clock.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { QueuePlan, RulePlan } from "#local/template/plan.ts";
import { matcherOf } from "./pattern.ts";

/** So many that no thread of a function waits for the slowest of them, also when it takes them by the batch. */
const AT_ONCE = 400;
const DAY = 86_400_000;

/** Events on their way to functions: kept until every target took them, and brought at least once. */
export type Bus = {
  /** Keeps an event that is due at an instant (ms); call it within the transaction that brings the fact about, and `wake` with that instant after it. */
  keep(event: unknown, due: number): void;
  wake(due?: number): void;
  /** Events that nobody took within a day. */
  lost(): number;
  close(): void;
};

const Row = z.object({ id: z.int(), event: z.string(), kept: z.number(), attempts: z.int() });

const Refused = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * As EventBridge does: matches each event with the rules of the template and calls the functions, again and later when they fail, for a day.
 * An event for a queue is brought to the queue's function by the batch, as SQS and Lambda do; it waits here, not in a queue of its own.
 */
export function openBus(options: {
  sqlite: DatabaseSync;
  clock: Clock;
  rules: readonly RulePlan[];
  queues: readonly QueuePlan[];
  functions: ReadonlySet<string>;
  invoke: (functionArn: string, event: unknown) => Promise<unknown>;
  log: (line: object) => void;
}): Bus {
  const { sqlite, clock, invoke, log } = options;
  const rules = options.rules
    .filter(({ targets }) => targets.length > 0)
    .map(({ name, pattern, targets }) => ({ name, targets, matches: matcherOf(pattern, name) }));
  const queues = new Map(options.queues.map((queue) => [queue.arn, queue]));
  for (const { name, pattern, targets } of options.rules) {
    const foreign = targets.find(
      (target) => !options.functions.has(queues.get(target)?.functionArn ?? target),
    );
    if (foreign !== undefined && JSON.stringify(pattern).includes("aws.ses"))
      throw new EnvironmentFault(
        `The rule ${name} sends mail events to ${foreign}; here only a function can take them, or a queue that a function reads.`,
      );
  }
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, kept REAL NOT NULL, due REAL NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0) STRICT; CREATE INDEX IF NOT EXISTS events_due ON events (lost, due, id);",
  );
  const insert = sqlite.prepare("INSERT INTO events (event, kept, due) VALUES (?, ?, ?)");
  const earliest = sqlite.prepare("SELECT min(due) AS due FROM events WHERE lost = 0");
  const ripe = sqlite.prepare(
    "SELECT id, event, kept, attempts FROM events WHERE lost = 0 AND due <= ? ORDER BY due, id LIMIT ?",
  );
  const taken = sqlite.prepare("DELETE FROM events WHERE id = ?");
  const postponed = sqlite.prepare(
    "UPDATE events SET due = ?, attempts = attempts + 1, lost = ? WHERE id = ?",
  );
  const lost = sqlite.prepare("SELECT count(*) AS events FROM events WHERE lost = 1");
  let alarm: { due: number; cancel: () => void } | undefined;
  let working = false;
  let closed = false;

  /** Brings events to all their targets; for each why it did not arrive, or nothing. */
  async function bring(rows: readonly z.infer<typeof Row>[]): Promise<(string | undefined)[]> {
    const faults = new Map<number, string>();
    const mail = new Map<string, z.infer<typeof Row>[]>();
    for (const row of rows) {
      const event: unknown = JSON.parse(row.event);
      for (const target of new Set(
        rules.filter(({ matches }) => matches(event)).flatMap(({ targets }) => targets),
      ))
        mail.set(target, [...(mail.get(target) ?? []), row]);
    }
    await Promise.all(
      [...mail].flatMap(([target, its]) => {
        const { functionArn, batch, partial } = queues.get(target) ?? {
          functionArn: target,
          batch: undefined,
          partial: false,
        };
        if (batch === undefined)
          return its.map((row) => call(functionArn, JSON.parse(row.event), [row], false));
        const batches = Array.from({ length: Math.ceil(its.length / batch) }, (_, at) =>
          its.slice(at * batch, (at + 1) * batch),
        );
        return batches.map((some) =>
          call(
            functionArn,
            {
              Records: some.map(({ id, event }) => ({
                messageId: String(id),
                body: event,
                eventSource: "aws:sqs",
                eventSourceARN: target,
              })),
            },
            some,
            partial,
          ),
        );
      }),
    );
    return rows.map(({ id }) => faults.get(id));

    async function call(
      functionArn: string,
      event: unknown,
      its: readonly z.infer<typeof Row>[],
      partial: boolean,
    ): Promise<void> {
      try {
        const answer = await invoke(functionArn, event);
        if (partial)
          for (const { itemIdentifier } of Refused.parse(answer).batchItemFailures)
            faults.set(Number(itemIdentifier), "the function did not take it");
      } catch (error) {
        for (const { id } of its) faults.set(id, String(error));
      }
    }
  }

  /** Writes down what became of some events, in one go; after a crash before it they are brought again. */
  function settle(
    rows: readonly z.infer<typeof Row>[],
    faults: readonly (string | undefined)[],
  ): void {
    const now = clock.now();
    sqlite.exec("BEGIN");
    for (const [at, { id, kept, attempts }] of rows.entries()) {
      const why = faults[at];
      if (why === undefined) {
        taken.run(id);
        continue;
      }
      const given = now - kept > DAY;
      postponed.run(now + Math.min(3_600_000, 1000 * 2 ** attempts), given ? 1 : 0, id);
      log({ event: id, attempt: attempts + 1, lost: given, why });
    }
    sqlite.exec("COMMIT");
  }

  async function work(): Promise<void> {
    const release = clock.hold();
    try {
      for (;;) {
        const rows = z.array(Row).parse(ripe.all(clock.now(), AT_ONCE));
        if (rows.length === 0) return;
        const faults = await bring(rows);
        if (closed) return;
        settle(rows, faults);
      }
    } finally {
      working = false;
      if (!closed) wake();
      release();
    }
  }

  function wake(): void {
    if (working || closed) return;
    const { due } = z.object({ due: z.number().nullable() }).parse(earliest.get());
    if (due === null) return;
    ringAt(due);
  }

  function ringAt(due: number): void {
    if (alarm !== undefined && alarm.due <= due) return;
    alarm?.cancel();
    const cancel = clock.at(due, () => {
      alarm = undefined;
      if (working || closed) return;
      working = true;
      void work();
    });
    alarm = { due, cancel };
  }

  return {
    keep: (event, due) => void insert.run(JSON.stringify(event), clock.now(), due),
    wake: (due) => (due === undefined ? wake() : ringAt(due)),
    lost: () => z.object({ events: z.int() }).parse(lost.get()).events,
    close() {
      closed = true;
      alarm?.cancel();
    },
  };
}
