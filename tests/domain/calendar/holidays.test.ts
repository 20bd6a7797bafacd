import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  carnivalOf,
  publicHolidays,
  quietDay,
  SchoolHolidays,
} from "#domain/calendar/holidays.ts";
import { dayOf, instantOf } from "#domain/calendar/time.ts";
import list from "#data/holidays.json" with { type: "json" };
import { day, instant } from "#tests/builders.ts";

describe("holidays", () => {
  test.each([
    [
      2026,
      [
        "2026-01-01",
        "2026-04-03",
        "2026-04-05",
        "2026-04-06",
        "2026-04-27",
        "2026-05-05",
        "2026-05-14",
        "2026-05-24",
        "2026-05-25",
        "2026-12-25",
        "2026-12-26",
      ],
    ],
    [
      2027,
      [
        "2027-01-01",
        "2027-03-26",
        "2027-03-28",
        "2027-03-29",
        "2027-04-27",
        "2027-05-05",
        "2027-05-06",
        "2027-05-16",
        "2027-05-17",
        "2027-12-25",
        "2027-12-26",
      ],
    ],
  ])("the public holidays of %i are those of the published calendar", (year, days) => {
    expect([...publicHolidays(year).keys()].toSorted()).toEqual(days);
  });

  test("King's Day moves to Saturday the 26th when the 27th is a Sunday", () => {
    expect(publicHolidays(2025).has(day("2025-04-26"))).toBe(true);
    expect(publicHolidays(2025).has(day("2025-04-27"))).toBe(false);
  });

  test("carnival is the three days before Ash Wednesday", () => {
    expect(carnivalOf(2026)).toEqual({ first: "2026-02-15", last: "2026-02-17" });
    expect(carnivalOf(2027)).toEqual({ first: "2027-02-07", last: "2027-02-09" });
  });

  test("a school holiday keeps only its own region quiet", () => {
    const school = SchoolHolidays.parse(list);
    expect(quietDay(day("2026-07-13"), "zuid", school)?.kind).toBe("school-holiday");
    expect(quietDay(day("2026-07-13"), "midden", school)).toBeUndefined();
  });
});

describe("time in Amsterdam", () => {
  test("ten o'clock stays ten o'clock through both clock changes", () => {
    expect(instantOf(day("2026-03-28"), "10:00")).toBe("2026-03-28T09:00:00Z");
    expect(instantOf(day("2026-03-29"), "10:00")).toBe("2026-03-29T08:00:00Z");
    expect(instantOf(day("2026-10-25"), "10:00")).toBe("2026-10-25T09:00:00Z");
  });

  test("an instant late in the evening in UTC belongs to the next day in Amsterdam", () => {
    expect(dayOf(instant("2026-07-01T22:30:00Z"))).toBe("2026-07-02");
  });
});

describe("working days", () => {
  test("a term of five working days passes over a weekend and a public holiday", () => {
    expect(addWorkingDays(day("2026-04-02"), 1)).toBe("2026-04-07");
    expect(addWorkingDays(day("2026-11-27"), 5)).toBe("2026-12-04");
    expect(addWorkingDays(day("2026-11-28"), 1)).toBe("2026-11-30");
  });
});
