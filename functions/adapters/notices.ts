import type { CycleId, Instant } from "#domain/ids.ts";
import { cycleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

export type Notices = ReturnType<typeof noticesIn>;

/** What the team was told, so that a replayed step tells it once. */
export const noticesIn = (cycle: Table) => ({
  claim: (id: CycleId, notice: string, at: Instant): Promise<boolean> => cycle.saveNew(cycleKeys.notice(id, notice), { at }),
  release: (id: CycleId, notice: string): Promise<void> => cycle.delete(cycleKeys.notice(id, notice)),
});
