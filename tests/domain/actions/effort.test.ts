import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  centsOf,
  counterOf,
  type EffortLine,
  effortOf,
  MOST_CENTS,
  MOST_QUARTERS,
  quartersOf,
} from "#domain/actions/effort.ts";
import { CycleReport, reportOfCycle } from "#domain/feedback/report.ts";
import { FOUR, type Partner } from "#contract/organisation.ts";
import { aCycle, anAction, day, instant } from "#tests/builders.ts";

const at = instant("2026-10-20T08:00:00Z");
const lineOf = (change: Partial<EffortLine>): EffortLine => ({
  id: "a".repeat(22),
  cycle: aCycle().id,
  action: anAction().id,
  day: day("2026-10-19"),
  partner: "welfare",
  quarters: 0,
  cents: 0,
  what: "langs de deuren",
  at,
  by: "contact",
  ...change,
});
const OWN: readonly Partner[] = [...FOUR, "housing-woonpunt", "energy"];
const amounts = fc.array(
  fc
    .record({
      partner: fc.constantFrom(...OWN),
      quarters: fc.integer({ min: 0, max: MOST_QUARTERS }),
      cents: fc.integer({ min: 0, max: MOST_CENTS }),
      taken: fc.boolean(),
    })
    .filter(({ quarters, cents }) => quarters + cents > 0),
  { maxLength: 30 },
);

/** Lines with the counter-lines of those that were taken back. */
const linesOf = (
  noted: readonly { partner: Partner; quarters: number; cents: number; taken: boolean }[],
): EffortLine[] =>
  noted.flatMap(({ taken, ...rest }, nth) => {
    const line = lineOf({ id: String(nth).padStart(22, "0"), ...rest });
    return taken ? [line, counterOf(line, { at, by: "contact" })] : [line];
  });
const total = (lines: readonly EffortLine[], of: "quarters" | "cents") =>
  lines.reduce((all, line) => all + line[of], 0);

describe("what an action took", () => {
  test("is the sum of all its lines, in all and per partner, whatever was taken back", () => {
    fc.assert(
      fc.property(amounts, (noted) => {
        const lines = linesOf(noted);
        const effort = effortOf(lines);
        for (const of of ["quarters", "cents"] as const) {
          expect(effort?.[of] ?? 0).toBe(total(lines, of));
          for (const partner of OWN)
            expect(effort?.partners.find((one) => one.partner === partner)?.[of] ?? 0).toBe(
              total(
                lines.filter((line) => line.partner === partner),
                of,
              ),
            );
        }
      }),
    );
  });

  test("is told as not noted where nobody noted it, and never as nought", () => {
    fc.assert(
      fc.property(amounts, (noted) => {
        const effort = effortOf(linesOf(noted));
        expect(effort === undefined).toBe(noted.every(({ taken }) => taken));
        for (const one of [...(effort?.partners ?? []), ...(effort === undefined ? [] : [effort])])
          for (const value of [one.quarters, one.cents]) expect(value).not.toBe(0);
      }),
    );
  });

  test("stands in the report of the cycle as it was noted", () => {
    const effort = effortOf([
      lineOf({ quarters: 6 }),
      lineOf({ id: "b".repeat(22), partner: "police", cents: 1250 }),
    ]);
    const report = CycleReport.parse(
      reportOfCycle({
        cycle: aCycle().id,
        closed: at,
        invited: 0,
        reached: 0,
        answered: 0,
        agenda: undefined,
        actions: [],
        effort,
      }),
    );
    expect(report.effort).toEqual({
      quarters: 6,
      cents: 1250,
      partners: [
        { partner: "welfare", quarters: 6 },
        { partner: "police", cents: 1250 },
      ],
    });
    expect(
      reportOfCycle({
        cycle: aCycle().id,
        closed: at,
        invited: 0,
        reached: 0,
        answered: 0,
        agenda: undefined,
        actions: [],
      }),
    ).not.toHaveProperty("effort");
  });

  test.each([
    ["1,5", 6],
    ["1.5", 6],
    ["0,25", 1],
    ["12", 48],
    ["2.50", 10],
    ["", 0],
    ["250", 1000],
    ["1,3", undefined],
    ["251", undefined],
    ["-1", undefined],
    ["een", undefined],
  ])("hours written as %j are %j quarters", (typed, quarters) => {
    expect(quartersOf(typed)).toBe(quarters);
  });

  test.each([
    ["12,50", 1250],
    ["12.50", 1250],
    ["7", 700],
    ["", 0],
    ["100000", 10_000_000],
    ["100000,01", undefined],
    ["1,5", undefined],
    ["-3", undefined],
    ["€ 5", undefined],
  ])("euros written as %j are %j cents", (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });
});
