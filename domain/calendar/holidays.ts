import * as z from "zod";
import { Temporal } from "temporal-polyfill";
import { Day } from "#contract/ids.ts";
import { addDays, weekdayOf } from "./time.ts";

export const Region = z.enum(["noord", "midden", "zuid"]);
export type Region = z.infer<typeof Region>;

/** The editable data file: school holidays per region, each with its source. */
export const SchoolHolidays = z.array(
  z.strictObject({
    name: z.string().min(3),
    regions: z.array(Region).min(1),
    first: Day,
    last: Day,
    source: z.string().min(3),
  }),
);
export type SchoolHolidays = z.infer<typeof SchoolHolidays>;

export type QuietDay = { kind: "public-holiday" | "carnival" | "school-holiday"; name: string };

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Day.parse(
    Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }).toString(),
  );
}

/** The public holidays of the Netherlands in a year. */
export function publicHolidays(year: number): ReadonlyMap<Day, string> {
  const easter = easterOf(year);
  const on = (monthDay: string) => Day.parse(`${year}-${monthDay}`);
  const king = on("04-27");
  return new Map([
    [on("01-01"), "Nieuwjaarsdag"],
    [addDays(easter, -2), "Goede Vrijdag"],
    [easter, "Eerste paasdag"],
    [addDays(easter, 1), "Tweede paasdag"],
    [weekdayOf(king) === 7 ? on("04-26") : king, "Koningsdag"],
    [on("05-05"), "Bevrijdingsdag"],
    [addDays(easter, 39), "Hemelvaartsdag"],
    [addDays(easter, 49), "Eerste pinksterdag"],
    [addDays(easter, 50), "Tweede pinksterdag"],
    [on("12-25"), "Eerste kerstdag"],
    [on("12-26"), "Tweede kerstdag"],
  ]);
}

/** The three days of carnival: Sunday to Tuesday before Ash Wednesday. */
export const carnivalOf = (year: number): { first: Day; last: Day } => ({
  first: addDays(easterOf(year), -49),
  last: addDays(easterOf(year), -47),
});

/**
 * Why a day is quiet, or undefined when it is a day like any other. Carnival keeps its whole week
 * quiet, Monday to Sunday around it.
 */
export function quietDay(day: Day, region: Region, school: SchoolHolidays): QuietDay | undefined {
  const year = Number(day.slice(0, 4));
  const name = publicHolidays(year).get(day);
  if (name !== undefined) return { kind: "public-holiday", name };
  const { first } = carnivalOf(year);
  if (day >= first && day <= addDays(first, 6)) return { kind: "carnival", name: "Carnavalsweek" };
  const holiday = school.find(
    ({ regions, first: from, last }) => regions.includes(region) && day >= from && day <= last,
  );
  return holiday === undefined ? undefined : { kind: "school-holiday", name: holiday.name };
}

/** The day so many working days later: no weekends, no public holidays; school holidays count. */
export function addWorkingDays(day: Day, days: number): Day {
  let last = day;
  for (let left = days; left > 0; left -= isWorkingDay(last) ? 1 : 0) last = addDays(last, 1);
  return last;
}

const isWorkingDay = (day: Day): boolean =>
  weekdayOf(day) < 6 && !publicHolidays(Number(day.slice(0, 4))).has(day);
