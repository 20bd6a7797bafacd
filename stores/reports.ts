import type { CycleId } from "#contract/ids.ts";
import { CycleReport } from "#domain/feedback/report.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type Reports = ReturnType<typeof reportsIn>;

/** What a cycle ends with. */
export const reportsIn = (cycle: Table) => ({
  of: (id: CycleId): Promise<CycleReport | undefined> =>
    cycle.get(CycleReport, cycleKeys.report(id)),
  save: (report: CycleReport): Promise<void> => cycle.save(cycleKeys.report(report.cycle), report),
});

export const reports = provider((place) => reportsIn(cycleTable(place)));
