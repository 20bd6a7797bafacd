import list from "#data/holidays.json" with { type: "json" };
import { SchoolHolidays } from "#domain/calendar/holidays.ts";

/** The editable data file of school holidays. */
export const holidays: SchoolHolidays = SchoolHolidays.parse(list);
