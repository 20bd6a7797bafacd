import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quietDay, SchoolHolidays } from "#domain/calendar/holidays.ts";
import {
  addDays,
  daysBetween,
  dayOf,
  instantOf,
  isBefore,
  weekdayOf,
} from "#domain/calendar/time.ts";
import {
  keptUntil,
  momentAfterChase,
  momentDue,
  passMoment,
  stalled,
} from "#domain/dispatch/moments.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { replan } from "#domain/dispatch/replan.ts";
import type { RunStatus } from "#domain/dispatch/run.ts";
import list from "#data/holidays.json" with { type: "json" };
import { aCycle, aNeighbourhood, aPlan, calendar, day, instant } from "#tests/builders.ts";

const school = SchoolHolidays.parse(list);
const zuid = { region: "zuid", school, pauseWeeks: [] } as const;
const { weekPlan } = aNeighbourhood();
const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(day("2026-01-05"), days));

describe("the plan of a cycle", () => {
  test("without holidays it is the ten-week plan: invitation in week 2, reminder on day 10, closing on day 18, agenda 5 days later", () => {
    const plan = aPlan("2026-09-07");
    expect([plan.invitation, plan.reminder, plan.closing, plan.adoption].map(dayOf)).toEqual([
      "2026-09-14",
      "2026-09-24",
      "2026-10-02",
      "2026-10-07",
    ]);
    expect(plan.end).toBe("2026-11-15T19:00:00Z");
    expect(plan.next).toBe("2026-11-16");
  });

  test("no mail goes out and no survey closes on a quiet day or a Sunday, whatever day it begins", () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        const { plan } = planCycle(first, weekPlan, zuid);
        for (const at of [plan.invitation, plan.reminder, plan.closing, plan.feedback]) {
          expect(quietDay(dayOf(at), "zuid", school)).toBeUndefined();
          expect(weekdayOf(dayOf(at))).not.toBe(7);
        }
      }),
    );
  });

  test("its moments keep their order, and there are at least 18 days to answer", () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        const { plan } = planCycle(first, weekPlan, zuid);
        const order = [
          plan.invitation,
          plan.reminder,
          plan.closing,
          plan.adoption,
          ...plan.chases,
          plan.outcomes,
          plan.feedback,
          plan.end,
        ];
        for (const [at, one] of order.slice(1).entries())
          expect(isBefore(order[at] ?? one, one)).toBe(true);
        expect(
          isBefore(plan.adoption, plan.midcheck) && isBefore(plan.midcheck, plan.outcomes),
        ).toBe(true);
        expect(daysBetween(dayOf(plan.invitation), dayOf(plan.closing))).toBeGreaterThanOrEqual(18);
        expect(plan.next > dayOf(plan.end) && weekdayOf(plan.next) === 1).toBe(true);
      }),
    );
  });

  test("a moment that moved says from where, to where and why", () => {
    const { notes } = planCycle(day("2026-11-30"), weekPlan, zuid);
    expect(notes).toContainEqual({
      moment: "closing",
      from: "2026-12-25",
      to: "2027-01-04",
      because: { kind: "public-holiday", name: "Eerste kerstdag" },
    });
  });

  test("a pause week moves everything after it by a week, and nothing before it", () => {
    const paused = planCycle(day("2026-09-07"), weekPlan, {
      ...calendar,
      pauseWeeks: [day("2026-10-05")],
    }).plan;
    const plain = aPlan("2026-09-07");
    expect(paused.closing).toBe(plain.closing);
    expect(daysBetween(dayOf(plain.feedback), dayOf(paused.feedback))).toBe(7);
  });

  test("after a pause what has not come yet moves by the days that were lost", () => {
    const plan = aPlan("2026-09-07");
    const after = replan(
      plan,
      instant("2026-09-20T08:00:00Z"),
      instant("2026-09-25T08:00:00Z"),
      calendar,
    );
    expect(after.invitation).toBe(plan.invitation);
    expect(daysBetween(dayOf(plan.reminder), dayOf(after.reminder))).toBe(5);
    expect(after.closing > plan.closing).toBe(true);
  });
});

describe("whether a moment has come", () => {
  const before = instant("2026-09-14T07:59:00Z");
  const after = instant("2026-09-14T08:00:00Z");

  test("it comes at its instant and not a minute earlier", () => {
    expect(momentDue(aCycle(), "invitation", before)).toEqual({ decision: "wait", seconds: 60 });
    expect(momentDue(aCycle(), "invitation", after).decision).toBe("due");
  });

  test("a paused cycle waits although its moment has come, a stopped one stops although it has not", () => {
    expect(momentDue(aCycle({ status: "paused" }), "invitation", after).decision).toBe("wait");
    expect(momentDue(aCycle({ status: "stopping" }), "invitation", before).decision).toBe(
      "stopped",
    );
  });

  test("the coordinator lets one moment come early, and only that one", () => {
    const cycle = aCycle({ advance: "invitation" });
    expect(momentDue(cycle, "invitation", before).decision).toBe("due");
    const passed = passMoment(cycle, "invitation", before, 3);
    expect(passed.passed).toEqual([{ moment: "invitation", at: before, advanced: true, check: 3 }]);
    expect(momentDue(passed, "reminder", before).decision).toBe("wait");
  });

  test("a confirmed agenda does not wait for the fifth day", () => {
    expect(momentDue(aCycle(), "adoption", before, true).decision).toBe("due");
    expect(momentDue(aCycle(), "adoption", before, false).decision).toBe("wait");
  });

  test("the weekly check comes back until the plan has no more, with the mid-check where the plan puts it", () => {
    let cycle = aCycle();
    const order: string[] = [];
    for (let next = momentAfterChase(cycle); next !== "outcomes"; next = momentAfterChase(cycle)) {
      order.push(next);
      cycle = passMoment(cycle, next, after, order.length);
    }
    expect(order.filter((one) => one === "chase")).toHaveLength(cycle.plan.chases.length);
    expect(order.filter((one) => one === "midcheck")).toHaveLength(1);
  });

  test("a cycle that is a day late is reported, one that somebody paused is not", () => {
    const late = instant("2026-09-16T08:00:00Z");
    expect(stalled(aCycle(), late)).toBe("invitation");
    expect(stalled(aCycle({ status: "paused" }), late)).toBeUndefined();
    expect(stalled(aCycle(), instantOf(day("2026-09-14"), "12:00"))).toBeUndefined();
  });
});

describe("people's part of a cycle", () => {
  const end = dayOf(aCycle().plan.end);
  const kept = (status: RunStatus, later: number) =>
    keptUntil(aCycle({ status }), instant(`${addDays(end, later)}T12:00:00Z`), 30);

  test.each(["closed", "stopped"] as const)(
    "goes thirty days after its end when it is %s",
    (status) => {
      expect(kept(status, 200)).toBe(addDays(end, 30));
    },
  );

  test.each(["running", "paused", "failed", "stopping"] as const)(
    "stays as long as it may go on (%s): an answer whose mark is gone would fit nobody at the seal; a year at most",
    (status) => {
      expect(kept(status, -5)).toBe(addDays(end, 30));
      expect(kept(status, 200)).toBe(addDays(end, 230));
      expect(kept(status, 900)).toBe(addDays(end, 395));
    },
  );
});
