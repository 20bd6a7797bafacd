import type { CycleId } from "#contract/ids.ts";
import { CycleReport } from "#domain/feedback/report.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** What a cycle ends with. */
export const reports = overCycles((cycle) => ({
  of: (id: CycleId): Promise<CycleReport | undefined> =>
    cycle.get(CycleReport, cycleKeys.report(id)),
  save: (report: CycleReport): Promise<void> => cycle.save(cycleKeys.report(report.cycle), report),
}));
