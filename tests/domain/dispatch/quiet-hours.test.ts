import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AT_NIGHT, quietUntil } from "#domain/calendar/quiet-hours.ts";
import { momentDue, passMoment, refusedUntil, waitsForMorning } from "#domain/dispatch/moments.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { Cycle } from "#domain/dispatch/cycle.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import type { Instant } from "#contract/ids.ts";
import { WeekPlan } from "#domain/neighbourhood.ts";
import { aCycle, aNeighbourhood, calendar, day, instant } from "#tests/builders.ts";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const timeOf = (at: Instant) => clock.format(new Date(at));
const later = (at: Instant, seconds: number) =>
  instant(new Date(Date.parse(at) + seconds * 1000).toISOString());

const YEAR = Date.parse("2026-01-01T00:00:00Z");
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 366 * 86_400 }),
  // The two nights in which the clock changes, second by second.
  fc
    .integer({ min: 0, max: 30 * 3600 })
    .map((at) => (Date.parse("2026-03-28T18:00:00Z") - YEAR) / 1000 + at),
  fc
    .integer({ min: 0, max: 30 * 3600 })
    .map((at) => (Date.parse("2026-10-24T18:00:00Z") - YEAR) / 1000 + at),
);
const anyInstant = seconds.map((at) => instant(new Date(YEAR + at * 1000).toISOString()));
const anyTime = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom("00", "15", "30", "59"),
  })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${minute}`);
const mailing = fc.constantFrom("invitation" as const, "reminder" as const, "feedback" as const);

describe("quiet hours", () => {
  test("hold by the clock on the wall in Amsterdam, all year, also in the nights in which it changes", () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const until = quietUntil(at, AT_NIGHT);
        expect(until !== undefined).toBe(timeOf(at) >= "20:00" || timeOf(at) < "08:00");
        if (until !== undefined)
          expect([timeOf(until), Date.parse(until) - Date.parse(at) <= 13 * 3_600_000]).toEqual([
            "08:00",
            true,
          ]);
      }),
      { numRuns: 2000 },
    );
  });

  test("end at an instant that lies ahead and is not quiet itself, whatever hours a team chose", () => {
    fc.assert(
      fc.property(anyInstant, anyTime, anyTime, (at, from, to) => {
        fc.pre(from !== to);
        const until = quietUntil(at, { from, to });
        if (until === undefined) return;
        expect(Date.parse(until)).toBeGreaterThan(Date.parse(at));
        expect(quietUntil(until, { from, to })).toBeUndefined();
        expect(quietUntil(later(until, -1), { from, to })).toBe(until);
      }),
      { numRuns: 2000, examples: [[instant("2026-03-28T02:00:00Z"), "03:00", "02:00"]] },
    );
  });

  test.each([
    ["the night of the change in March has eleven hours", "2026-03-28T19:00:00Z", 11],
    ["the night of the change in October has thirteen", "2026-10-24T18:00:00Z", 13],
    ["any other night has twelve", "2026-06-10T18:00:00Z", 12],
  ])("%s", (_, from, hours) => {
    expect(momentDue(aCycle({ advance: "reminder" }), "reminder", instant(from))).toEqual({
      decision: "wait",
      seconds: hours * 3600,
    });
  });
});

describe("a moment that mails residents", () => {
  test("that was let come early waits exactly until the quiet hours end, and then comes", () => {
    fc.assert(
      fc.property(anyInstant, mailing, (at, moment) => {
        const cycle = aCycle({ advance: moment });
        const decided = momentDue(cycle, moment, at);
        const quiet = quietUntil(at, AT_NIGHT) !== undefined;
        expect(decided.decision).toBe(quiet ? "wait" : "due");
        if (!quiet) return;
        expect(Number.isInteger(decided.seconds)).toBe(true);
        expect(momentDue(cycle, moment, later(at, decided.seconds)).decision).toBe("due");
        expect(momentDue(cycle, moment, later(at, decided.seconds - 1)).decision).toBe("wait");
        expect(waitsForMorning(cycle, moment, at)).toBe(
          later(at, decided.seconds).replace(".000Z", "Z"),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("that the machine finds late at night waits as well; what mails the team or nobody does not", () => {
    const night = instant("2027-01-20T22:00:00Z");
    // A report that somebody let out is published at night as well; without that it waits for a person.
    expect([
      momentDue(aCycle(), "publication", night, true).decision,
      momentDue(aCycle(), "publication", night).decision,
    ]).toEqual(["due", "wait"]);
    for (const moment of Moment.exclude(["publication"]).options)
      expect(momentDue(aCycle(), moment, night).decision, moment).toBe(
        ["invitation", "reminder", "feedback"].includes(moment) ? "wait" : "due",
      );
  });

  test("that has not come waits for its own time and not for the morning", () => {
    const night = instant("2026-09-12T22:00:00Z");
    expect(momentDue(aCycle(), "invitation", night).seconds).toBe(
      (Date.parse(aCycle().plan.invitation) - Date.parse(night)) / 1000,
    );
    expect(waitsForMorning(aCycle(), "invitation", night)).toBeUndefined();
    expect(
      waitsForMorning(aCycle({ advance: "invitation", status: "paused" }), "invitation", night),
    ).toBeUndefined();
  });
});

describe("a dispatch", () => {
  const evening = (time: string) => instant(`2026-09-24T${time}Z`);
  const came = (time: string) => passMoment(aCycle(), "reminder", evening(time), 4);

  test("whose moment came a minute before the quiet hours is carried out within them", () => {
    expect(refusedUntil(came("17:59:59"), "reminder", evening("18:00:01"))).toBeUndefined();
    expect(refusedUntil(came("17:59:59"), "reminder", evening("18:14:00"))).toBeUndefined();
  });

  test("that somebody starts at night is refused: before its moment, hours after it, and for another kind of mail", () => {
    expect(refusedUntil(aCycle(), "reminder", evening("18:00:00"))).toBe("2026-09-25T06:00:00Z");
    expect(refusedUntil(came("08:00:00"), "reminder", evening("20:30:00"))).toBe(
      "2026-09-25T06:00:00Z",
    );
    expect(refusedUntil(came("17:59:59"), "feedback", evening("18:00:01"))).toBe(
      "2026-09-25T06:00:00Z",
    );
    expect(refusedUntil(aCycle(), "reminder", evening("12:00:00"))).toBeUndefined();
  });
});

describe("the week plan", () => {
  const { quietHours: _none, ...before } = aNeighbourhood().weekPlan;

  test("of a file that says nothing of quiet hours has those of the night, and so does a cycle that was opened before there were any", () => {
    expect(WeekPlan.parse(before).quietHours).toEqual({ from: "20:00", to: "08:00" });
    const { quietHours: _hours, ...plan } = aCycle().plan;
    expect(Cycle.parse({ ...aCycle(), plan }).plan.quietHours).toEqual({
      from: "20:00",
      to: "08:00",
    });
    expect(
      planCycle(
        day("2026-09-07"),
        WeekPlan.parse({ ...before, quietHours: { from: "21:30", to: "09:00" } }),
        calendar,
      ).plan.quietHours,
    ).toEqual({ from: "21:30", to: "09:00" });
  });

  test.each([
    ["20:00", { from: "20:00", to: "08:00" }],
    ["07:59", { from: "20:00", to: "08:00" }],
    ["13:00", { from: "12:30", to: "13:30" }],
  ])(
    "that mails at %s is refused with both times when the quiet hours are %j",
    (sendAt, quietHours) => {
      const [issue] = WeekPlan.safeParse({ ...before, sendAt, quietHours }).error?.issues ?? [];
      expect(issue).toMatchObject({
        path: ["sendAt"],
        message: `mails would go out at ${sendAt}, within the quiet hours from ${quietHours.from} to ${quietHours.to}; give a time outside of them`,
      });
    },
  );

  test("may mail at the minute at which the quiet hours end, and needs two different times", () => {
    expect(WeekPlan.safeParse({ ...before, sendAt: "08:00" }).success).toBe(true);
    expect(
      WeekPlan.safeParse({ ...before, quietHours: { from: "20:00", to: "20:00" } }).success,
    ).toBe(false);
  });
});
