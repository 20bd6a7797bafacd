import { dayOf } from "#domain/calendar/time.ts";
import type { SchoolHolidays } from "#domain/calendar/holidays.ts";
import type { Day } from "#contract/ids.ts";
import { calendarOf } from "#domain/dispatch/plan.ts";
import { type CycleAhead, yearAhead } from "#domain/dispatch/year.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

type PlannedCycle = {
  cycle: number;
  firstDay: Day;
  asked: Day;
  reminder: Day;
  closes: Day;
  agenda: Day;
  feedback: Day;
  ends: Day;
  moved: { moment: Moment; from: Day; to: Day; because: string }[];
};
/** `knownUntil` is the last school holiday that the data file knows for the region. */
export type FirstYear = { cycles: PlannedCycle[]; knownUntil: Day | undefined };

/** The cycles of about a year, one after the other, with what holidays move. */
export function firstYearOf(
  neighbourhood: Neighbourhood,
  firstDay: Day,
  school: SchoolHolidays,
): FirstYear {
  const calendar = calendarOf(neighbourhood, school);
  const cycles = yearAhead(firstDay, neighbourhood.weekPlan, calendar).map(plannedFrom);
  return {
    cycles,
    knownUntil: school
      .filter(({ regions }) => regions.includes(calendar.region))
      .map((one) => one.last)
      .toSorted()
      .at(-1),
  };
}

function plannedFrom({ firstDay, lastDay, moments }: CycleAhead, at: number): PlannedCycle {
  const on = (wanted: Moment): Day =>
    moments.flatMap((one) => (one.moment === wanted ? dayOf(one.at) : []))[0] ?? firstDay;
  const moved = moments.flatMap(({ moved: note }) =>
    note === undefined
      ? []
      : [
          {
            moment: note.moment,
            from: note.from,
            to: note.to,
            because: note.because.kind === "sunday" ? "Sunday" : note.because.name,
          },
        ],
  );
  return {
    cycle: at + 1,
    firstDay,
    asked: on("invitation"),
    reminder: on("reminder"),
    closes: on("closing"),
    agenda: on("adoption"),
    feedback: on("feedback"),
    ends: lastDay,
    moved,
  };
}

/** The same for people. */
export function firstYearText({ cycles, knownUntil }: FirstYear, region: string): string {
  const columns = [
    "firstDay",
    "asked",
    "reminder",
    "closes",
    "agenda",
    "feedback",
    "ends",
  ] as const;
  const head = ["first day", "asked", "reminder", "closes", "agenda by", "feedback", "ends"];
  const lines = [
    ["cycle", ...head],
    ...cycles.map((one) => [String(one.cycle), ...columns.map((column) => one[column])]),
  ].map(([number = "", ...days]) =>
    `  ${number.padEnd(7)}${days.map((one) => one.padEnd(12)).join("")}`.trimEnd(),
  );
  const moved = cycles.flatMap((one) =>
    one.moved.map(
      ({ moment, from, to, because }) =>
        `  cycle ${one.cycle}: ${moment} from ${from} to ${to} (${because})`,
    ),
  );
  const known = knownUntil !== undefined && knownUntil >= (cycles.at(-1)?.ends ?? "");
  const until = knownUntil === undefined ? "at all" : `after ${knownUntil}`;
  const unknown =
    `No school holidays of region ${region} are known ${until}: ` +
    "add them to data/holidays.json, or these dates may clash with them.";
  return [
    ...lines,
    ...(moved.length === 0 ? [] : ["Moved off holidays and Sundays:", ...moved]),
    ...(known ? [] : [unknown]),
  ].join("\n");
}
