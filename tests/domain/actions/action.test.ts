import { describe, expect, test } from "vitest";
import { chase, ownerOf, planActions, stuck, untaken } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { startList } from "#stores/start-list.ts";
import {
  aCycle,
  anAction,
  aNeighbourhood,
  aPlan,
  aState,
  day,
  instant,
  topic,
} from "#tests/builders.ts";

const at = instant("2026-10-20T08:00:00Z");

describe("planning and chasing", () => {
  const agenda = { topics: [topic("litter"), topic("loneliness")] };
  const asked = day("2026-10-05");
  const plan = (standing: Parameters<typeof planActions>[3]["standing"] = []) =>
    planActions(aCycle(), agenda, [...startList.values()], {
      neighbourhood: aNeighbourhood(),
      standing,
      asked,
    });

  test("each topic gets one proposal, asked of somebody of the team for five working days, and promised by nobody", () => {
    expect(
      plan().map(({ topic: its, owners, state, firstDue }) => [its, owners, state, firstDue]),
    ).toMatchObject([
      ["litter", [{ partner: "municipality" }], { answerBy: "2026-10-12" }, undefined],
      ["loneliness", [{ partner: "welfare" }], { answerBy: "2026-10-12" }, undefined],
    ]);
    expect(plan().filter(({ stock, owners }) => !stock || owners[0]?.accepted)).toEqual([]);
    expect(plan().every(({ due }) => due < dayOf(aPlan().outcomes))).toBe(true);
  });

  test("a topic on which something is open already gets no other, and numbers of what was carried on stay theirs", () => {
    expect(plan([anAction({ state: aState("reopened") })]).map(({ topic: its }) => its)).toEqual([
      "loneliness",
    ]);
    expect(plan([anAction({ state: aState("done") })]).map(({ id }) => id)).toEqual([
      "litter-2",
      "loneliness-1",
    ]);
  });

  test("a topic whose partner has nobody in the team is still somebody's", () => {
    const alone = aNeighbourhood({
      team: [
        { name: "Lisa Bakker", partner: "police", role: "wijkagent", email: "lisa@example.org" },
      ],
    });
    expect(ownerOf(alone, startList.get(topic("litter")))).toEqual({
      kind: "person",
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
      "what was not answered in time goes to the coordinator",
      { state: aState("proposed"), due: day("2026-12-01") },
      { why: "unanswered", to: "coordinator" },
    ],
    [
      "what was refused goes to the coordinator",
      { state: aState("refused"), due: day("2026-12-01") },
      { why: "refused", to: "coordinator" },
    ],
    [
      "blocked goes to the coordinator",
      { state: aState("blocked"), due: day("2026-12-01") },
      { why: "blocked", to: "coordinator" },
    ],
  ])("%s", (_, change, told) => {
    expect(chase([anAction(change)], at)).toMatchObject([told]);
  });

  test("what is far off, done or not done is left in peace", () => {
    expect(
      chase(
        [
          anAction({ due: day("2026-10-28") }),
          anAction({ state: aState("done"), due: day("2026-10-01") }),
          anAction({ state: aState("not-done"), due: day("2026-10-01") }),
        ],
        at,
      ),
    ).toEqual([]);
  });

  test("the mid-check brings up what is blocked and what never began", () => {
    const found = stuck(
      [
        anAction({ state: aState("blocked") }),
        anAction({ due: day("2026-11-01") }),
        anAction({ state: aState("under-way") }),
        anAction({ due: day("2026-12-01") }),
      ],
      at,
    );
    expect(found).toHaveLength(2);
  });

  test("by the mid-check nobody has taken up what was refused, or not answered in time", () => {
    const { asked: since } = aState("proposed");
    const all = [
      anAction({ state: aState("refused") }),
      anAction({ state: aState("proposed") }),
      anAction({ state: { kind: "proposed", asked: since, answerBy: day("2026-10-20") } }),
      anAction(),
    ];
    expect(untaken(all, dayOf(at))).toEqual(all.slice(0, 2));
  });
});
