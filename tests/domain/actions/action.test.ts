import { describe, expect, test } from "vitest";
import { ActionState, moveAction, nextStates } from "#domain/actions/action.ts";
import { chase, ownerOf, planActions, stuck } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { startList } from "#stores/start-list.ts";
import { aCycle, anAction, aNeighbourhood, aPlan, day, instant, topic } from "#tests/builders.ts";

const at = instant("2026-10-20T08:00:00Z");
const note = "a reason of some length";

describe("the states of an action", () => {
  test.each(
    ActionState.options.flatMap((from) => ActionState.options.map((to) => [from, to] as const)),
  )("from %s to %s is allowed exactly when the table says so", (from, to) => {
    const allowed: readonly ActionState[] = nextStates[from];
    expect(moveAction(anAction({ state: from }), { to, by: "coordinator", at, note }).kind).toBe(
      allowed.includes(to) ? "moved" : "fault",
    );
  });

  test("what stops or stands still says why", () => {
    expect(moveAction(anAction(), { to: "stopped", by: "coordinator", at })).toEqual({
      kind: "fault",
      fault: { kind: "reason-missing" },
    });
    expect(moveAction(anAction(), { to: "started", by: "coordinator", at }).kind).toBe("moved");
  });
});

describe("planning and chasing", () => {
  test("each topic gets one action, an owner of the team and a date before the outcomes are gathered", () => {
    const actions = planActions(
      aCycle(),
      { topics: [topic("litter"), topic("loneliness")] },
      [...startList.values()],
      aNeighbourhood(),
    );
    expect(actions.map(({ topic: its, owner }) => [its, owner.partner])).toEqual([
      ["litter", "municipality"],
      ["loneliness", "welfare"],
    ]);
    expect(actions.every(({ due }) => due < dayOf(aPlan().outcomes))).toBe(true);
  });

  test("a topic whose partner has nobody in the team is still somebody's", () => {
    const alone = aNeighbourhood({
      team: [
        { name: "Lisa Bakker", partner: "police", role: "wijkagent", email: "lisa@example.org" },
      ],
    });
    expect(ownerOf(alone, startList.get(topic("litter")))).toEqual({
      name: "Lisa Bakker",
      partner: "police",
    });
  });

  test.each([
    [
      "due within a week is told to its owner",
      { due: day("2026-10-27") },
      { why: "due-soon", to: "owner" },
    ],
    ["overdue is told to its owner", { due: day("2026-10-19") }, { why: "overdue", to: "owner" }],
    [
      "overdue for more than a week goes to the coordinator",
      { due: day("2026-10-12") },
      { why: "overdue", to: "coordinator" },
    ],
    [
      "blocked goes to the coordinator",
      { state: "blocked" as const, due: day("2026-12-01") },
      { why: "blocked", to: "coordinator" },
    ],
  ])("%s", (_, change, told) => {
    expect(chase([anAction(change)], at)).toMatchObject([told]);
  });

  test("what is far off, done or stopped is left in peace", () => {
    expect(
      chase(
        [
          anAction({ due: day("2026-10-28") }),
          anAction({ state: "done", due: day("2026-10-01") }),
          anAction({ state: "stopped", due: day("2026-10-01") }),
        ],
        at,
      ),
    ).toEqual([]);
  });

  test("the mid-check brings up what is blocked and what never began", () => {
    const found = stuck(
      [
        anAction({ state: "blocked" }),
        anAction({ state: "planned", due: day("2026-11-01") }),
        anAction({ state: "started" }),
        anAction({ state: "planned", due: day("2026-12-01") }),
      ],
      at,
    );
    expect(found).toHaveLength(2);
  });
});
