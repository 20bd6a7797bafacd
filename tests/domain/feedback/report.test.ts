import { expect, test } from "vitest";
import { feedbackOf, reportOfCycle } from "#domain/feedback/report.ts";
import { ActionId } from "#contract/ids.ts";
import { aCycle, anAction, instant } from "#tests/builders.ts";

const done = { kind: "done", text: "Wij hebben samen opgeruimd." } as const;

test("an action that nobody wrote about is told as such, and listed, not left out", () => {
  const [told] = feedbackOf([anAction()], new Map());
  expect(told).toMatchObject({ missing: true, outcome: { kind: "looking-into" } });
});

test("a stopped action is told as not done, with the team's own reason", () => {
  const [told] = feedbackOf(
    [anAction({ state: "stopped" })],
    new Map([[ActionId.parse("litter-1"), "te weinig vrijwilligers"]]),
  );
  expect(told?.outcome).toEqual({ kind: "not-done", text: "te weinig vrijwilligers" });
});

test("the report carries over what is not finished, and gives the response as an exact part", () => {
  const actions = [
    anAction({ state: "started", outcome: { ...done } }),
    anAction({ id: ActionId.parse("noise-1"), state: "done", outcome: { ...done } }),
  ];
  const report = reportOfCycle({
    cycle: aCycle().id,
    closed: instant("2026-11-15T19:00:00Z"),
    invited: 60,
    reached: 58,
    answered: 20,
    agenda: undefined,
    feedback: feedbackOf(actions, new Map()),
    actions,
  });
  expect(report.carried).toEqual(["litter-1"]);
  expect(report.response).toBe("20/60");
});
