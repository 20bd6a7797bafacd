import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quietDay } from "#domain/calendar/holidays.ts";
import { addDays, dayOf, daysBetween, weekdayOf } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { comingBack, QUIET_DAYS } from "#domain/measurement/design/sample.ts";
import {
  agendaDays,
  askingDays,
  dueDay,
  nextAfter,
  planWave,
} from "#domain/measurement/wave/wave-plan.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { aNeighbourhood, aPlan, aResident, calendar, day, instant } from "#tests/builders.ts";
import { holidays } from "#stores/holidays.ts";

const design = MeasurementDesign.parse({
  version: "test",
  source: "of the test",
  baseline: "2026-09-07",
  sample: { kind: "census", onePerAddress: false },
});
const { weekPlan } = aNeighbourhood();
const zuid = { ...calendar, school: holidays };
const anyDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays(day("2026-09-07"), days));
const far = (one: Day, others: readonly Day[]) =>
  others.every((other) => Math.abs(daysBetween(one, other)) >= QUIET_DAYS);

describe("the days of a wave", () => {
  test("stay two weeks away from every agenda survey of a cycle that goes on and on, whenever the wave is due", () => {
    const cycles = Array.from({ length: 9 }, (_, at) =>
      agendaDays({ plan: aPlan(addDays(day("2026-09-07"), at * 70)), passed: [] }),
    ).flat();
    fc.assert(
      fc.property(anyDay, (firstDay) => {
        const { invitation, reminder } = planWave(firstDay, design, weekPlan, {
          calendar,
          agenda: cycles,
        });
        expect(far(dayOf(invitation), cycles) && far(dayOf(reminder), cycles)).toBe(true);
      }),
    );
  });

  test("are no holiday and no Sunday, leave two and a half weeks to answer, and come in order", () => {
    fc.assert(
      fc.property(anyDay, (firstDay) => {
        const plan = planWave(firstDay, { ...design, publishAfter: 3 }, weekPlan, {
          calendar: zuid,
          agenda: [],
        });
        for (const moment of ["invitation", "reminder", "closing"] as const)
          expect([
            quietDay(dayOf(plan[moment]), "zuid", holidays),
            weekdayOf(dayOf(plan[moment])) === 7,
          ]).toEqual([undefined, false]);
        expect(daysBetween(dayOf(plan.invitation), dayOf(plan.closing))).toBeGreaterThanOrEqual(18);
        const order = [
          plan.firstDay,
          plan.invitation,
          plan.reminder,
          plan.closing,
          plan.publication ?? "",
        ];
        expect(order.toSorted()).toEqual(order);
      }),
    );
  });

  test("come every half year in the same months, however late one of them was", () => {
    expect([1, 2, 3, 4, 5].map((number) => dueDay(design, number))).toEqual([
      "2026-09-07",
      "2027-03-07",
      "2027-09-07",
      "2028-03-07",
      "2028-09-07",
    ]);
    expect(nextAfter(design, day("2026-10-30"))).toBe("2027-03-07");
    expect(nextAfter(design, day("2027-01-30"))).toBe("2027-09-07");
  });

  test("without a publication in the design wait for a person", () => {
    expect(
      planWave(day("2026-09-07"), design, weekPlan, { calendar, agenda: [] }).publication,
    ).toBeUndefined();
  });
});

test("a cycle that is opened during a measurement asks two weeks after it, not beside it", () => {
  const measured = [day("2026-09-14"), day("2026-09-24")];
  const { plan, notes } = planCycle(day("2026-09-07"), weekPlan, { ...calendar, measured });
  expect(far(dayOf(plan.invitation), measured) && far(dayOf(plan.reminder), measured)).toBe(true);
  expect(notes.map(({ moment, because }) => [moment, because.kind])).toContainEqual([
    "invitation",
    "measurement",
  ]);
});

test("whoever lets a moment come early, asks on that day and not on the planned one", () => {
  const passed = [
    {
      moment: "invitation" as const,
      at: instant("2026-09-09T08:00:00Z"),
      advanced: true,
      check: 0,
    },
  ];
  expect(agendaDays({ plan: aPlan(), passed })[0]).toBe("2026-09-09");
  const plan = planWave(day("2026-09-21"), design, weekPlan, { calendar, agenda: [] });
  expect(askingDays({ plan, status: "running", passed })).toEqual([
    "2026-09-09",
    dayOf(plan.reminder),
  ]);
});

test("a wave that was stopped before it asked anybody is in nobody's way", () => {
  const plan = planWave(day("2026-09-07"), design, weekPlan, { calendar, agenda: [] });
  expect(askingDays({ plan, status: "stopped", passed: [] })).toEqual([]);
  expect(askingDays({ plan, status: "running", passed: [] })).toHaveLength(2);
});

test("who consented comes back, but nobody at whose address another is asked, and nobody twice at one address", () => {
  const people = [1, 2, 3, 4].map((number) => ({
    id: aResident(number).id,
    area: aResident(number).area,
    address: number < 3 ? "one" : "two",
    agenda: [],
  }));
  const [first, , third] = people;
  const drawn = first === undefined ? [] : [{ id: first.id, area: first.area, weight: 2 }];
  expect(
    comingBack(people, drawn, new Set(people.map(({ id }) => id)), [day("2026-09-07")]),
  ).toEqual([third?.id]);
  expect(
    comingBack(
      people.map((one) => ({ ...one, agenda: [day("2026-09-10")] })),
      drawn,
      new Set(people.map(({ id }) => id)),
      [day("2026-09-07")],
    ),
  ).toEqual([]);
});
