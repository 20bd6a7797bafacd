import { Cron } from "croner";
import { EnvironmentFault } from "#local/template/fault.ts";

/** When something is due: the first instant (ms) after another one. */
export type Due = (after: number) => number | undefined;

const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  minutes: 60_000,
  hour: 3_600_000,
  hours: 3_600_000,
  day: 86_400_000,
  days: 86_400_000,
};

/**
 * Reads an EventBridge Scheduler expression: `cron(minute hour day month weekday year)` in a time zone, or
 * `rate(value unit)`. Errors: EnvironmentFault that names the schedule.
 */
export function dueOf(expression: string, zone: string, schedule: string): Due {
  const [, kind, text = ""] = /^(cron|rate)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === "rate") {
    const [value = "", unit = ""] = text.trim().split(/\s+/);
    const every = Number(value) * (UNITS[unit] ?? Number.NaN);
    if (every > 0) return (after) => (Math.floor(after / every) + 1) * every;
  }
  if (kind === "cron") {
    try {
      const [minute, hour, day, month, weekday, year] = text
        .trim()
        .split(/\s+/)
        .map((field) => field.replaceAll("?", "*"));
      // AWS counts weekdays from 1, Sunday, as Quartz does.
      const cron = new Cron(`0 ${minute} ${hour} ${day} ${month} ${weekday} ${year}`, {
        timezone: zone,
        mode: "7-part",
        alternativeWeekdays: true,
        paused: true,
      });
      return (after) => cron.nextRun(new Date(after))?.getTime();
    } catch {
      // Told below, with the schedule's name.
    }
  }
  throw new EnvironmentFault(
    `The schedule ${schedule} has an expression that this environment does not know: ${expression} in ${zone}.`,
  );
}
