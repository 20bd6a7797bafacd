import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { virtualClock } from "#local/clock.ts";
import { openBus } from "#local/bus/bus.ts";

const QUEUE = "arn:aws:sqs:eu-central-1:000000000000:waiting";
const STEP = "arn:aws:lambda:eu-central-1:000000000000:function:record";
type Batch = { Records: { messageId: string; body: string }[] };

/** A bus with one rule to a queue that a function reads in twos; `answer` is the function's. */
function queueOf(
  answer: (batch: Batch, nth: number) => unknown,
  { partial = true, targets = [QUEUE] } = {},
) {
  const clock = virtualClock({ start: 0 });
  const batches: Batch[] = [];
  const bus = openBus({
    sqlite: new DatabaseSync(":memory:"),
    clock,
    log: () => {},
    rules: [{ name: "rule", pattern: { source: ["aws.ses"] }, targets }],
    queues: [{ arn: QUEUE, functionArn: STEP, batch: 2, partial }],
    functions: new Set([STEP]),
    invoke: async (_, event) => answer(event as Batch, batches.push(event as Batch)),
  });
  return {
    bus,
    batches,
    async bring(...events: number[]) {
      for (const event of events) bus.keep({ source: "aws.ses", event }, 1000);
      bus.wake();
      await clock.idle();
      while (clock.next() !== undefined) await clock.idle();
    },
    seen: () =>
      batches.map(({ Records }) =>
        Records.map(({ body }) => (JSON.parse(body) as { event: number }).event),
      ),
  };
}

describe("events for a queue", () => {
  test("come to its function by the batch, each once", async () => {
    const { bring, seen } = queueOf(() => ({ batchItemFailures: [] }));
    await bring(1, 2, 3, 4, 5);
    expect(seen()).toEqual([[1, 2], [3, 4], [5]]);
  });

  test("that the function names as not taken come again, and those beside them do not", async () => {
    const { bring, seen, bus } = queueOf(({ Records }, nth) => ({
      batchItemFailures: nth === 1 ? [{ itemIdentifier: Records[1]?.messageId }] : [],
    }));
    await bring(1, 2, 3);
    expect(seen()).toEqual([[1, 2], [3], [2]]);
    expect(bus.lost()).toBe(0);
  });

  test("come again as a whole batch when the function fails", async () => {
    const { bring, seen } = queueOf((_, nth) => {
      if (nth === 1) throw new Error("no database");
      return { batchItemFailures: [] };
    });
    await bring(1, 2, 3);
    expect(seen()).toEqual([[1, 2], [3], [1, 2]]);
  });

  test("count as taken when the function returns and nobody asked it which it did not take", async () => {
    const { bring, seen } = queueOf(() => null, { partial: false });
    await bring(1, 2, 3);
    expect(seen()).toEqual([[1, 2], [3]]);
  });

  test("are lost after a day in which nobody took them, and are counted as lost", async () => {
    const { bring, bus } = queueOf(() => {
      throw new Error("no database");
    });
    await bring(1, 2);
    expect(bus.lost()).toBe(2);
  });

  test("that nobody reads are no way for mail events", () => {
    expect(() =>
      openBus({
        sqlite: new DatabaseSync(":memory:"),
        clock: virtualClock({ start: 0 }),
        log: () => {},
        rules: [{ name: "Told", pattern: { source: ["aws.ses"] }, targets: [QUEUE] }],
        queues: [],
        functions: new Set([STEP]),
        invoke: async () => null,
      }),
    ).toThrow(
      "The rule Told sends mail events to arn:aws:sqs:eu-central-1:000000000000:waiting; here only a function can take them, or a queue that a function reads.",
    );
  });
});
