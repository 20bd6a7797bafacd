import { describe, expect, test } from "vitest";
import { StateKind } from "#domain/actions/action.ts";
import { feedbackOf, reportOfCycle } from "#domain/feedback/report.ts";
import { OutcomeKind, outcomeOf } from "#domain/feedback/outcome.ts";
import { ActionId } from "#contract/ids.ts";
import { aCycle, anAction, aState, instant } from "#tests/builders.ts";

describe("what residents are told of a promise", () => {
  test("is one of five answers, whatever its state, with the words of that state", () => {
    const told = StateKind.options.map((kind) => outcomeOf(anAction({ state: aState(kind) })).kind);
    expect(new Set(told)).toEqual(new Set(OutcomeKind.options));
    expect(outcomeOf(anAction({ state: aState("handed-over") }))).toEqual({
      kind: "handed-over",
      to: "police",
      text: "Wij deden dit samen met bewoners.",
    });
    expect(outcomeOf(anAction({ publicText: "Wij zijn begonnen." }))).toEqual({
      kind: "agreed",
      text: "Wij zijn begonnen.",
    });
  });

  test("says of one that nobody wrote about that this is missing, and leaves it not out", () => {
    expect(feedbackOf([anAction()])).toMatchObject([{ missing: true }]);
    expect(feedbackOf([anAction({ state: aState("not-done") })])).toMatchObject([
      { missing: false },
    ]);
  });
});

test("the report carries over what is not finished, and gives the response as an exact part", () => {
  const report = reportOfCycle({
    cycle: aCycle().id,
    closed: instant("2026-11-15T19:00:00Z"),
    invited: 60,
    reached: 58,
    answered: 20,
    agenda: undefined,
    actions: [
      anAction({ state: aState("under-way") }),
      anAction({ id: ActionId.parse("noise-1"), state: aState("done") }),
    ],
  });
  expect(report.carried).toEqual(["litter-1"]);
  expect(report.response).toBe("20/60");
});
