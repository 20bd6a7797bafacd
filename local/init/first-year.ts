import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { SchoolHolidays } from "#domain/calendar/holidays.ts";
import type { Day, Instant } from "#domain/ids.ts";
import { type PlanNote, planCycle } from "#domain/dispatch/plan.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

const YEAR = 364;
/** No plan is so short that a year holds more. */
const MOST = 10;

export type PlannedCycle = { cycle: number; firstDay: Day; asked: Day; reminder: Day; closes: Day; agenda: Day; feedback: Day; ends: Day; moved: { moment: string; from: Day; to: Day; because: string }[] };
export type FirstYear = { cycles: PlannedCycle[]; knownUntil: Day | undefined; last: Day };

/** The cycles that begin within a year of the first day, one after the other, with what holidays move. `knownUntil` is the last school holiday that the data file knows for the region. */
export function firstYearOf(neighbourhood: Neighbourhood, firstDay: Day, school: SchoolHolidays): FirstYear {
  const { weekPlan, holidayRegion: region, pauseWeeks } = neighbourhood;
  const cycles: PlannedCycle[] = [];
  let first = firstDay;
  while (first < addDays(firstDay, YEAR) && cycles.length < MOST) {
    const { plan, notes } = planCycle(first, weekPlan, { region, school, pauseWeeks });
    const on = (instant: Instant): Day => dayOf(instant);
    cycles.push({ cycle: cycles.length + 1, firstDay: first, asked: on(plan.invitation), reminder: on(plan.reminder), closes: on(plan.closing), agenda: on(plan.adoption), feedback: on(plan.feedback), ends: on(plan.end), moved: notes.map(movedBy) });
    first = plan.next;
  }
  const last = cycles.at(-1)?.ends ?? firstDay;
  return { cycles, last, knownUntil: school.filter(({ regions }) => regions.includes(region)).map((one) => one.last).toSorted().at(-1) };
}

const movedBy = ({ moment, from, to, because }: PlanNote): PlannedCycle["moved"][number] => ({ moment, from, to, because: because.kind === "sunday" ? "Sunday" : because.name });

/** The same for people. */
export function firstYearText({ cycles, knownUntil, last }: FirstYear, region: string): string {
  const columns = ["firstDay", "asked", "reminder", "closes", "agenda", "feedback", "ends"] as const;
  const head = ["first day", "asked", "reminder", "closes", "agenda by", "feedback", "ends"];
  const lines = [["cycle", ...head], ...cycles.map((one) => [String(one.cycle), ...columns.map((column) => one[column])])].map(([number = "", ...days]) => `  ${number.padEnd(7)}${days.map((one) => one.padEnd(12)).join("")}`.trimEnd());
  const moved = cycles.flatMap((one) => one.moved.map(({ moment, from, to, because }) => `  cycle ${one.cycle}: ${moment} from ${from} to ${to} (${because})`));
  const unknown = knownUntil !== undefined && knownUntil >= last ? [] : [`No school holidays of region ${region} are known ${knownUntil === undefined ? "at all" : `after ${knownUntil}`}: add them to data/holidays.json, or these dates may clash with them.`];
  return [...lines, ...(moved.length === 0 ? [] : ["Moved off holidays and Sundays:", ...moved]), ...unknown].join("\n");
}
