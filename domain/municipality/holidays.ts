import * as z from "zod";
import { SchoolHolidays } from "#domain/calendar/holidays.ts";

/** The school holidays in which nothing is asked of anybody. */
export const Holidays = z.strictObject({ school: SchoolHolidays });
export type Holidays = z.infer<typeof Holidays>;
