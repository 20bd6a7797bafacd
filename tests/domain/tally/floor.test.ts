import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atClosing } from "#domain/dispatch/closing.ts";
import { withExtension } from "#domain/dispatch/plan.ts";
import { openedAgain } from "#domain/dispatch/replan.ts";
import { Norms } from "#domain/norms.ts";
import { floorOf } from "#domain/tally/floor.ts";
import { termsOf } from "#domain/tally/terms.ts";
import { aCycle, aPlan, calendar, instant, terms } from "#tests/builders.ts";

const norms = Norms.parse({});
const { floor } = norms;
const people = fc.integer({ min: 0, max: 100_000 });
const floors = fc.record({
  least: fc.integer({ min: 1, max: 50 }),
  share: fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99_999 }))
    .map(([some, all]) => `${some}/${all}`),
  most: fc.integer({ min: 50, max: 1000 }),
});

describe("the floor", () => {
  test.each([
    [60, 6],
    [310, 31],
    [2200, 170],
    [3140, 170],
    [0, 5],
    [49, 5],
    [61, 7],
  ])("of %i people who were asked is %i answers", (asked, needed) => {
    expect(floorOf(floor, asked)).toBe(needed);
  });

  test("never asks for less where more people were asked, and lies between the least and the most", () => {
    fc.assert(
      fc.property(floors, people, people, (its, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(floorOf(its, fewer)).toBeLessThanOrEqual(floorOf(its, more));
        expect(floorOf(its, more)).toBeGreaterThanOrEqual(its.least);
        expect(floorOf(its, more)).toBeLessThanOrEqual(its.most);
      }),
    );
  });

  test("is fixed with the days for what happens below it when a round opens", () => {
    const { rule, threshold } = terms();
    expect(termsOf({ rule, threshold, norms }).floor).toEqual({
      ...floor,
      openedAgain: 7,
      decided: 5,
    });
  });
});

const plan = withExtension(aPlan(), 7, calendar);
const again = openedAgain(plan, calendar) ?? plan;
const passed = (...moments: ("closing" | "reclosing" | "decision")[]) =>
  moments.map((moment, check) => ({ moment, at: plan.closing, advanced: false, check }));
const asked = (invited: number) => {
  const { rule, threshold } = terms();
  return { terms: termsOf({ rule, threshold, norms }), invited };
};
const decided = (way: "go-on" | "ask-again") => ({
  way,
  reason: "Everybody in the street was visited.",
  at: instant("2026-10-10T10:00:00Z"),
});
const closing = aCycle({ plan, passed: passed("closing") });
const reclosing = aCycle({ plan: again, passed: passed("closing", "reclosing") });
const over = aCycle({ plan: again, passed: passed("closing", "reclosing", "decision") });

describe("a round at its closing", () => {
  test("stays open once more below its floor, and at its floor does not", () => {
    expect(atClosing(closing, asked(310), 30)).toBe("opened-again");
    expect(atClosing(closing, asked(310), 31)).toBe("enough");
  });

  test("that was opened again is not closed by what came in meanwhile before its day", () => {
    const meanwhile = aCycle({ plan: again, passed: passed("closing") });
    expect(atClosing(meanwhile, asked(310), 200)).toBe("opened-again");
  });

  test("stays open no second time: somebody decides", () => {
    expect(atClosing(reclosing, asked(310), 30)).toBe("undecided");
    expect(atClosing(reclosing, asked(310), 31)).toBe("enough");
  });

  test("goes on below its floor only where somebody said so; silence asks again", () => {
    expect(atClosing({ ...over, decided: decided("go-on") }, asked(310), 18)).toBe("thin");
    expect(atClosing({ ...over, decided: decided("ask-again") }, asked(310), 18)).toBe(
      "asked-again",
    );
    expect(atClosing(over, asked(310), 18)).toBe("asked-again");
  });

  test("that opened before there was a floor has none", () => {
    expect(atClosing(closing, { terms: terms(), invited: 310 }, 0)).toBe("enough");
  });
});

describe("the dates of a round in which too few answered", () => {
  test("say when it opens until when it would stay open", () => {
    expect(plan.extension).toBe("2026-10-09T18:00:00Z");
  });

  test("never let it close on a day on which nothing closes", () => {
    const holiday = withExtension(aPlan(), 9, calendar);
    expect(holiday.extension).toBe("2026-10-12T18:00:00Z");
  });

  test("move along with it, and what was before stays", () => {
    expect(again).toMatchObject({
      closing: plan.closing,
      reclosing: "2026-10-09T18:00:00Z",
      adoption: "2026-10-14T18:00:00Z",
      next: "2026-11-23",
    });
  });
});
