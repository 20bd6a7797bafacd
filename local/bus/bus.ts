import type { DatabaseSync } from "node:sqlite";
import { type Clock, inHand } from "#local/clock.ts";
import { openBacklog } from "./backlog.ts";
import { deliveryOf, type Routes } from "./delivery.ts";

/** So many that no thread of a function waits for the slowest of them, also when it takes them by the batch. */
const AT_ONCE = 400;

/** Events on their way to functions: kept until every target took them, and brought at least once. */
export type Bus = {
  /**
   * Keeps an event that is due at an instant (ms); call it within the transaction that brings the fact about,
   * and `wake` with that instant after it.
   */
  keep(event: unknown, due: number): void;
  wake(due?: number): void;
  /** Events that nobody took within a day. */
  lost(): number;
  close(): void;
};

/** Calls the functions that the template's rules name, again and later when they fail, for a day. */
export function openBus({
  sqlite,
  clock,
  log,
  ...routes
}: Routes & { sqlite: DatabaseSync; clock: Clock; log: (line: object) => void }): Bus {
  const backlog = openBacklog(sqlite);
  const deliver = deliveryOf(routes);
  let alarm: { due: number; cancel: () => void } | undefined;
  let working = false;
  let closed = false;

  async function work(): Promise<void> {
    try {
      for (;;) {
        const events = backlog.ripe(clock.now(), AT_ONCE);
        if (events.length === 0) return;
        const faults = await deliver(events);
        if (closed) return;
        backlog.settle(events, faults, clock.now(), log);
      }
    } finally {
      working = false;
      if (!closed) wake();
    }
  }

  function wake(due = backlog.earliest()): void {
    if (working || closed || due === undefined) return;
    if (alarm !== undefined && alarm.due <= due) return;
    alarm?.cancel();
    const cancel = clock.at(due, () => {
      alarm = undefined;
      if (working || closed) return;
      working = true;
      void inHand(clock, work);
    });
    alarm = { due, cancel };
  }

  return {
    keep: (event, due) => backlog.keep(event, clock.now(), due),
    wake,
    lost: backlog.lost,
    close() {
      closed = true;
      alarm?.cancel();
    },
  };
}
