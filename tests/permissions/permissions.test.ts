import { describe, expect, test } from "vitest";
import { EXCUSED } from "./excused.ts";
import { outdated, reportOfPermissions } from "./used.ts";

const report = reportOfPermissions();

describe("what the role of a step may do", () => {
  test("is what the step was seen to do, or has a reason why no test makes it do so: nothing is superfluous", () => {
    expect(
      report.flatMap(({ step, superfluous }) => superfluous.map((one) => `${step}: ${one}`)),
    ).toEqual([]);
  });

  test("is all that the step was seen to do: what was taken over is of these grants", () => {
    expect(outdated()).toEqual([]);
  });

  test("reaches ballots in the steps that take and seal them alone", () => {
    const touching = report.filter(({ granted }) =>
      granted.some((one) => /(?:^| )ballots$/.test(one)),
    );
    expect(touching.map(({ step }) => step)).toEqual([
      "EnterAnswers",
      // Erasing somebody takes their answer of an open round back.
      "MyData",
      "SealBallots",
      "SubmitBallot",
      // Counts them, and has no key.
      "WriteAnchor",
    ]);
  });

  test("needs every one of the reasons", () => {
    const excused = new Set(
      report.flatMap(({ step, excused: some }) => some.map((one) => `${step}: ${one}`)),
    );
    for (const { steps, what } of EXCUSED)
      for (const step of steps)
        expect([
          step,
          [...excused].some(
            (one) => one.startsWith(`${step}: `) && what.test(one.slice(step.length + 2)),
          ),
        ]).toEqual([step, true]);
  });
});
