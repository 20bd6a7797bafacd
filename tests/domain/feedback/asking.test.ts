import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#contract/ids.ts";
import { addDays } from "#domain/calendar/time.ts";
import { askedIfHelped, cyclesBefore } from "#domain/feedback/asking.ts";
import { anAction, aState, day } from "#tests/builders.ts";
import { StateKind } from "#domain/actions/action.ts";

const NORMS = { helpedAfter: 28 };
const FIRST = day("2026-01-01");
const doneOn = (on: Day) => anAction({ state: { ...aState("done"), on } });

describe("whether it helped is asked", () => {
  test("of everything that was done once, never before four weeks have passed, however the days of asking lie", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(700), { minLength: 2, maxLength: 9 }),
        fc.nat(600),
        (days, done) => {
          const askings = days.toSorted((one, other) => one - other);
          const asked = askings.filter((on, nth) => {
            const before = askings[nth - 1];
            return (
              askedIfHelped(
                [doneOn(addDays(FIRST, done))],
                {
                  on: addDays(FIRST, on),
                  before: before === undefined ? undefined : addDays(FIRST, before),
                },
                NORMS,
              ).length > 0
            );
          });
          expect(asked).toEqual(askings.filter((on) => on >= done + 28).slice(0, 1));
        },
      ),
    );
  });

  test("of what was done four weeks before to the day, and not of what was asked on that day", () => {
    const done = [doneOn(FIRST)];
    const [on, before] = [addDays(FIRST, 28), addDays(FIRST, 28)];
    expect(askedIfHelped(done, { on, before: undefined }, NORMS)).toEqual(done);
    expect(askedIfHelped(done, { on: addDays(on, 70), before }, NORMS)).toEqual([]);
  });

  test("of what was done, also in part, and of what residents opened again; of nothing else", () => {
    const tried = [{ on: day("2026-02-01"), text: "Wij deden dit samen." }];
    const asked = StateKind.options.filter(
      (kind) =>
        askedIfHelped(
          [anAction({ state: aState(kind), tried })],
          { on: day("2026-12-01"), before: undefined },
          NORMS,
        ).length > 0,
    );
    expect(asked).toEqual(["partly-done", "done", "reopened"]);
    const byTeam = { kind: "reopened", on: day("2026-10-01"), text: "Wij zagen dat." } as const;
    expect(
      askedIfHelped(
        [anAction({ state: byTeam, tried })],
        { on: day("2026-12-01"), before: undefined },
        NORMS,
      ),
    ).toEqual([]);
  });

  test("of no two under one name: what stands in the cycle goes first", () => {
    const [one, other] = [doneOn(FIRST), doneOn(addDays(FIRST, 1))];
    const on = addDays(FIRST, 90);
    expect(askedIfHelped([one, other], { on, before: undefined }, NORMS)).toEqual([one]);
  });
});

test("a cycle looks back at the two before it in its area", () => {
  const ids = cyclesBefore(anAction().cycle.replace("001", "003") as never);
  expect(ids).toEqual(["zonnestraat_whole_002", "zonnestraat_whole_001"]);
  expect(cyclesBefore(anAction().cycle)).toEqual([]);
});
