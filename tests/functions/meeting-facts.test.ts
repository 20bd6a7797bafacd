import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "#domain/actions/action.ts";
import { actionIdOf } from "#domain/actions/plan.ts";
import { type CycleId, cycleIdOf, type RoundId, WHOLE } from "#contract/ids.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { anAction, anOwner, aState, day, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

const TITLE = "Zaterdag samen opruimen";
const LITTER = topic("litter");
let world: World;
let cycle: CycleId;
let round: RoundId;

beforeEach(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round } = await world.invited());
  for (const token of world.links().values())
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
  world.at("2026-10-05T18:00:00Z");
  for (const step of [closeRound, sealBallots, countPriorities])
    await world.run<unknown>(step, { round });
});
afterEach(() => world.close());

/** A promise that was written down in the meeting, and asked of one who has not pressed. */
async function written(): Promise<Action> {
  const { firstDue: _first, ...action } = anAction({
    id: actionIdOf(LITTER, 1),
    cycle,
    topic: LITTER,
    title: TITLE,
    owners: [
      { ...anOwner("Anna de Wit", "municipality"), accepted: undefined },
      { kind: "resident", name: "Fatma", accepted: day("2026-10-05") },
    ],
    state: { ...aState("proposed"), asked: day("2026-10-05"), answerBy: day("2026-10-12") },
  });
  const line = { action: action.id, seq: 1, at: world.dependencies.now(), by: "coordinator" };
  await world.dependencies.actions.create(action, { ...line, to: "proposed" });
  return action;
}

/** Everything that everybody can read, without a login. */
async function inPublic(): Promise<string> {
  const pages = [
    await world.run(showNeighbourhood, visit("GET", "/zonnestraat", { query: "archive=1" })),
    await world.run(showMemory, {
      ...visit("GET", "/memory/zonnestraat"),
      pathParameters: { neighbourhood: "zonnestraat" },
    }),
    await world.run(showFeed, {
      ...visit("GET", "/feed/zonnestraat"),
      pathParameters: { neighbourhood: "zonnestraat" },
    }),
  ];
  return pages.map(({ body }) => body).join("\n");
}
const mailsOfMorning = async (moment: string) => {
  world.at(moment);
  const before = world.environment.outbox.count();
  await world.run(reportStalled, {});
  return world.environment.outbox.after(before, 100).map(({ text }) => text);
};

describe("what a meeting writes down before the agenda stands", () => {
  test("is read and mailed nowhere, and in public once the agenda stands, without who did not press", async () => {
    await written();
    expect(await inPublic()).not.toMatch(/samen opruimen|Fatma/);
    expect((await mailsOfMorning("2026-10-07T06:00:00Z")).join(" ")).not.toContain(TITLE);
    await world.run(adoptAgenda, { round });
    const { actions } = await world.run(planActions, { cycle });
    expect(actions).toEqual([]);
    const page = await inPublic();
    expect(page).toContain(TITLE);
    expect(page).toContain("Fatma");
    expect(page).not.toMatch(/Anna de Wit \(/);
    // Asked from the day on which the agenda stands, and mailed.
    expect(await world.dependencies.actions.get(cycle, actionIdOf(LITTER, 1))).toMatchObject({
      state: { asked: "2026-10-07", answerBy: "2026-10-14" },
    });
    expect((await mailsOfMorning("2026-10-08T06:00:00Z")).join(" ")).toContain(TITLE);
  });

  test("ends with a cycle that is stopped before its agenda stands", async () => {
    await written();
    await world.run(stopCycle, { cycle });
    const next = cycleIdOf(world.neighbourhood.id, WHOLE, 2);
    expect(await world.dependencies.actions.in(next)).toEqual([]);
    expect(await world.dependencies.actions.history(cycle)).toEqual([]);
    expect(await world.dependencies.waiting.some(world.neighbourhood.id, "action", 9)).toEqual([]);
    expect(JSON.stringify(await world.everything())).not.toContain("Fatma");
    expect(await inPublic()).not.toMatch(/samen opruimen|Fatma/);
  });

  test("can be taken away with all that was written of it, until the agenda stands or somebody changed it", async () => {
    const { actions } = world.dependencies;
    const action = await written();
    expect(await actions.withdraw({ ...action, version: 2 })).toBe(false);
    expect(await actions.withdraw(action)).toBe(true);
    expect([await actions.of(cycle), await actions.history(cycle)]).toEqual([[], []]);
    expect(await world.dependencies.waiting.some(world.neighbourhood.id, "action", 9)).toEqual([]);
    await written();
    await world.run(adoptAgenda, { round });
    expect(await actions.withdraw(action)).toBe(false);
  });
});

describe("the answers of the meeting on a topic", () => {
  const answer = (version: number, integral = true) =>
    world.dependencies.agendas.answerTriage({
      round,
      topic: LITTER,
      integral,
      willing: "unknown",
      version,
    });

  test("stand as the first of two people gave them, and the second is refused", async () => {
    expect([await answer(0), await answer(0, false)]).toEqual([true, false]);
    expect([await answer(1, false), await answer(1)]).toEqual([true, false]);
    expect(await world.dependencies.agendas.triage(round)).toMatchObject([
      { topic: LITTER, integral: false, version: 2 },
    ]);
  });

  test("are those on which a confirmation rests: whoever saw others is refused, and after it nothing is answered", async () => {
    const { agendas } = world.dependencies;
    const choice = { round, triage: [], topics: [LITTER], at: instant("2026-10-05T19:00:00Z") };
    await answer(0);
    expect(await agendas.confirm(choice, [{ topic: LITTER, version: 0 }])).toBe(false);
    expect(await agendas.confirm(choice, [{ topic: LITTER, version: 1 }])).toBe(true);
    expect(await agendas.confirm(choice, [{ topic: LITTER, version: 1 }])).toBe(false);
    expect(await answer(1)).toBe(false);
  });
});
