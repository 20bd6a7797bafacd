import * as z from "zod";

/**
 * The machines, each by the name of its file in workflows/: one cycle of one area; one kind of mail
 * to one round; one wave of one neighbourhood; what is done every day.
 */
export const MachineName = z.enum(["cycle", "dispatch", "measurement", "daily"]);
export type MachineName = z.infer<typeof MachineName>;

/** What waits for moments, and is started and woken from outside. */
export const RunMachine = MachineName.exclude(["dispatch", "daily"]);
export const RUN_MACHINES = RunMachine.options;
