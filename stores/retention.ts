import * as z from "zod";
import { Day, RoundId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** The day on which the people's part of a round is to be forgotten. */
export const Due = z.strictObject({ round: RoundId, day: Day });
export type Due = z.infer<typeof Due>;

export const retention = overCycles((cycle) => ({
  /** What is due on or before a day, the oldest first. */
  async until(day: Day): Promise<Due[]> {
    return (await cycle.list(Due, cycleKeys.retentions())).filter((due) => due.day <= day);
  },
  async move({ day, round }: Due, to: Day): Promise<void> {
    await cycle.save(cycleKeys.retention(to, round), { round, day: to });
    await cycle.delete(cycleKeys.retention(day, round));
  },
  done: ({ day, round }: Due): Promise<void> => cycle.delete(cycleKeys.retention(day, round)),
}));
