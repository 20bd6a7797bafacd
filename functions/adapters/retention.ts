import { z } from "zod";
import { Day, RoundId } from "#domain/ids.ts";
import { cycleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

export type Retention = ReturnType<typeof retentionIn>;

const Due = z.strictObject({ round: RoundId });
const Swept = z.strictObject({ until: Day });

/** Which rounds are to be forgotten on which day, and up to which day that is done. */
export const retentionIn = (cycle: Table) => ({
  async on(day: Day): Promise<RoundId[]> {
    return (await cycle.list(Due, cycleKeys.retentionOf(day))).map(({ round }) => round);
  },
  done: (day: Day, round: RoundId): Promise<void> => cycle.delete(cycleKeys.retention(day, round)),
  async sweptUntil(): Promise<Day | undefined> {
    return (await cycle.get(Swept, cycleKeys.swept()))?.until;
  },
  sweep: (until: Day): Promise<void> => cycle.save(cycleKeys.swept(), { until }),
});
