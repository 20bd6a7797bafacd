import type { Instant, RoundId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Round } from "#domain/dispatch/cycle.ts";

import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";

/** What becomes of an answer that somebody of the team enters: one that the resident gave stands. */
export type Entered = { kind: "accepted" | "late" | "answered" | "withdrawn" };

/** What every answer is written with: the round is open. */
export const openRound = (cycle: Table, round: RoundId, now: Instant): Write =>
  cycle.check(cycleKeys.round(round), {
    expression: "#status = :open AND #closes > :now",
    values: { open: "open" satisfies Round["status"], now },
  });
