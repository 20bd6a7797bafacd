import { describe, expect, test } from "vitest";
import { phaseOf, stepsOf } from "#domain/feedback/phase.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { aCycle, aPlan, instant } from "#tests/builders.ts";

const at = instant("2026-10-08T08:00:00Z");
const after = (...moments: Moment[]) =>
  aCycle({ passed: moments.map((moment, check) => ({ moment, at, advanced: false, check })) });

describe("how far a cycle is for residents", () => {
  test("they choose until it closes, also where it stays open once more, and nobody knows the outcome before it stands", () => {
    expect(phaseOf(after(), false)).toBe("asking");
    expect(phaseOf(after("invitation", "reminder"), false)).toBe("asking");
    const again = { ...after("closing"), plan: { ...aPlan(), reclosing: at } };
    expect(phaseOf(again, false)).toBe("asking");
    expect(phaseOf(after("closing"), false)).toBe("counting");
    expect(phaseOf(after("closing", "reclosing"), false)).toBe("counting");
  });

  test("the team works on it once it stands, and has told of it once residents heard, or once nothing follows any more", () => {
    expect(phaseOf(after("closing", "adoption", "chase", "midcheck"), true)).toBe("doing");
    expect(phaseOf(after("closing", "adoption", "feedback"), true)).toBe("told");
    expect(phaseOf({ ...after("closing"), status: "stopped" }, false)).toBe("told");
    expect(phaseOf({ ...after("closing", "adoption"), status: "paused" }, true)).toBe("doing");
  });

  test("the steps name no moment of the team's own, and each has the day on which it came, or is to come", () => {
    const steps = stepsOf(after("closing", "adoption", "chase", "midcheck"), true);
    expect(steps.map(({ phase, come }) => [phase, come])).toEqual([
      ["asking", true],
      ["counting", true],
      ["doing", false],
      ["told", false],
    ]);
    expect(steps.map((step) => step.at)).toEqual([
      aPlan().closing,
      at,
      aPlan().outcomes,
      aPlan().feedback,
    ]);
  });

  test("of a cycle that was stopped only what came is a step", () => {
    const stopped = { ...after("closing", "adoption"), status: "stopped" as const };
    expect(stepsOf(stopped, true).map(({ phase }) => phase)).toEqual(["asking", "counting"]);
    expect(stepsOf({ ...after(), status: "stopped" }, false)).toEqual([]);
  });
});
