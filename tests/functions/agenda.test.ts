import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { accept } from "#domain/actions/answer.ts";
import { moveAction } from "#domain/actions/move.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import { sha256 } from "#stores/sha256.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { chaseActions } from "#functions/actions/chase-actions.ts";
import { escalateBlocked } from "#functions/actions/escalate-blocked.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { gatherOutcomes } from "#functions/feedback/gather-outcomes.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import type { Role } from "#contract/permissions.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { steer } from "#console/cycles/steer.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { proposeAgenda } from "#functions/tally/propose-agenda.ts";
import { day, instant, topic } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const who = { actor: "coordinator test", origin: "test" };

beforeEach(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round } = await world.invited());
  // Seven want a clean street, five of them light as well; the other five want a place to play.
  const links = [...world.links().values()];
  const wishes = [
    ...Array.from({ length: 5 }, () => "first=litter&second=lighting"),
    ...Array.from({ length: 2 }, () => "first=litter"),
    ...Array.from({ length: 5 }, () => "first=play-areas"),
  ];
  for (const [at, body] of wishes.entries())
    await world.run(submitBallot, visit("POST", "/a/x", { token: links[at] ?? "", body }));
});
afterEach(() => world.close());

const count = async () => {
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  await world.run(sealBallots, { round });
  return world.run(countPriorities, { round });
};
const adopted = async () => {
  await count();
  await world.run(proposeAgenda, { round });
  const agenda = await world.run(adoptAgenda, { round });
  await world.run(planActions, { cycle });
  return agenda;
};
const pageOf = async () =>
  (await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body.replaceAll(
    /<style>.*?<\/style>|<[^>]+>/gs,
    " ",
  );

describe("the count", () => {
  test("is refused while answers come in, and shown to nobody before the agenda stands", async () => {
    await expect(world.run(countPriorities, { round })).rejects.toMatchObject({
      name: "Permanent",
    });
    await count();
    expect(await pageOf()).not.toMatch(/7 (van|bewoners)/);
  });

  test("gives the same result when it runs again, and closing again changes nothing", async () => {
    expect(await count()).toEqual({ ballots: 12, agenda: ["litter", "play-areas", "lighting"] });
    const tally = await world.dependencies.agendas.tally(round);
    world.at("2026-10-02T19:00:00Z");
    expect(await count()).toEqual({ ballots: 12, agenda: ["litter", "play-areas", "lighting"] });
    expect(await world.dependencies.agendas.tally(round)).toEqual(tally);
  });

  test("counts every ballot once per area and channel", async () => {
    await count();
    expect(await world.dependencies.agendas.tally(round)).toMatchObject({
      byArea: { straat: 12 },
      byChannel: { email: 12 },
      named: { litter: 7, lighting: 5, "play-areas": 5 },
    });
  });
});

describe("the agenda", () => {
  test("is adopted as counted when nobody confirms it, and every topic gets a word", async () => {
    expect(await adopted()).toEqual({
      topics: ["litter", "play-areas", "lighting"],
      adoptedBy: "counted",
    });
    const agenda = await world.dependencies.agendas.agenda(round);
    expect(agenda?.decisions.map((decision) => decision.topic).toSorted()).toEqual(
      [...world.neighbourhood.topics].toSorted(),
    );
  });

  test("deviates from the count only with a reason that is published", async () => {
    await count();
    const deviating = { triage: [], topics: [topic("litter")] };
    expect(await confirmAgenda(world.dependencies, cycle, deviating, who)).toEqual({
      kind: "problem",
      problem: "reason-missing",
    });
    expect(
      await confirmAgenda(
        world.dependencies,
        cycle,
        { ...deviating, reason: "De gemeente vernieuwt het park al dit najaar." },
        who,
      ),
    ).toEqual({ kind: "confirmed" });
    expect(await world.run(adoptAgenda, { round })).toEqual({
      topics: ["litter"],
      adoptedBy: "coordinator",
    });
    expect(await pageOf()).toContain("De gemeente vernieuwt het park al dit najaar.");
  });

  test("is confirmed once: the first confirmation stands, a later one is told so", async () => {
    await count();
    const as = (reason: string) =>
      confirmAgenda(
        world.dependencies,
        cycle,
        { triage: [], topics: [topic("litter")], reason },
        who,
      );
    const outcomes = await Promise.all([
      as("De eerste reden van het team."),
      as("De tweede reden van het team."),
    ]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["confirmed", "too-late"]);
    await world.run(adoptAgenda, { round });
    expect((await as("Nog een reden van het team.")).kind).toBe("too-late");
  });

  test("cannot be confirmed before the count", async () => {
    expect(await confirmAgenda(world.dependencies, cycle, { triage: [], topics: [] }, who)).toEqual(
      { kind: "not-counted" },
    );
  });

  test("the coordinator hears once that it waits", async () => {
    await count();
    expect(await world.run(proposeAgenda, { round })).toEqual({ asked: true });
    expect(await world.run(proposeAgenda, { round })).toEqual({ asked: false });
    expect(world.environment.outbox.list({ search: "coordinator@" })).toHaveLength(1);
  });
});

/** Whoever is asked says yes. */
async function promised(): Promise<void> {
  for (const action of await world.dependencies.actions.of(cycle)) {
    const [owner] = action.owners;
    const at = instant("2026-10-06T08:00:00Z");
    const yes = owner && accept(action, owner, { at, by: "owner" });
    if (yes?.kind !== "answered") throw new Error("nobody is asked");
    await world.dependencies.actions.change(yes.action, yes.event);
  }
}

describe("actions", () => {
  const actions = () => world.dependencies.actions.of(cycle);

  test("one proposal per topic of the agenda, asked of somebody of the team, with a date; planning again plans none twice", async () => {
    await adopted();
    await world.run(planActions, { cycle });
    expect(
      (await actions()).map(({ topic: of, owners, due, state }) => [
        of,
        peopleOf({ owners }).length === 1,
        due,
        state.kind,
      ]),
    ).toEqual([
      ["lighting", true, "2026-11-08", "proposed"],
      ["litter", true, "2026-11-08", "proposed"],
      ["play-areas", true, "2026-11-08", "proposed"],
    ]);
  });

  test("the owner hears when it is due within a week, once for each weekly check", async () => {
    await adopted();
    await promised();
    world.at("2026-11-02T09:00:00Z");
    expect(await world.run(chaseActions, { cycle })).toMatchObject({ told: 3 });
    expect(await world.run(chaseActions, { cycle })).toMatchObject({ told: 0 });
  });

  test("what is blocked goes to the coordinator at the mid-check", async () => {
    await adopted();
    await promised();
    const [action] = await actions();
    if (action === undefined) throw new Error("no action");
    const moved = moveAction(action, {
      to: { kind: "blocked", text: "De vergunning is er nog niet." },
      by: "owner",
      at: instant("2026-10-10T08:00:00Z"),
    });
    if (moved.kind !== "moved") throw new Error("not moved");
    expect(await world.dependencies.actions.change(moved.action, moved.event)).toBe(true);
    expect(await world.dependencies.actions.change(moved.action, moved.event)).toBe(false);
    await world.run(escalateBlocked, { cycle });
    expect(world.environment.outbox.list({ search: "coordinator@" }).length).toBeGreaterThan(0);
  });
});

describe("the end of a cycle", () => {
  test("who was asked gets feedback on every promise, also on what is only promised yet", async () => {
    await adopted();
    await promised();
    expect(await world.run(gatherOutcomes, { cycle })).toEqual({ missing: 3 });
    const [action] = await world.dependencies.actions.of(cycle);
    if (action === undefined) throw new Error("no action");
    const text = "Er staan drie nieuwe lantaarns.";
    const moved = moveAction(action, {
      to: { kind: "done", on: day("2026-11-09"), text },
      by: "owner",
      at: instant("2026-11-09T10:00:00Z"),
    });
    if (moved.kind !== "moved") throw new Error("not moved");
    await world.dependencies.actions.change(moved.action, moved.event);
    await world.run(sendBatch, { round, kind: "feedback", batch: 0 });
    const mail = world.environment.outbox
      .after(0, 1000)
      .find(({ tags }) => tags["kind"] === "feedback");
    expect(mail?.text).toContain("Er staan drie nieuwe lantaarns.");
    expect(mail?.text).toMatch(/Beloofd door: |Promised by: /);
    expect([...world.links("feedback").keys()]).toHaveLength(12);
  });

  test("who has no mail gets the same on a sheet, which the team and who prints take from the day of the mail", async () => {
    await adopted();
    await promised();
    const sheet = (role: Role) =>
      world.atConsole(letterPages, `/console/letters/${cycle}/feedback`, {
        access: { roles: [role], neighbourhoods: "all" },
      });
    expect((await sheet("coordinator")).statusCode).toBe(404);
    world.at("2026-11-12T09:00:00Z");
    for (const role of ["coordinator", "contact", "print"] as const) {
      const { statusCode, body } = await sheet(role);
      expect([role, statusCode]).toEqual([role, 200]);
      expect(body).toMatch(/Beloofd door: |Hier werkt aan: /);
      const place = `/console/letters/${cycle}`;
      const letters = await world.atConsole(letterPages, place, {
        access: { roles: [role], neighbourhoods: "all" },
      });
      expect(letters.body).toContain(`${place}/feedback`);
    }
    expect((await sheet("professional")).statusCode).toBe(403);
  });

  test("closes with a report, frees the area and plans the next on a Monday; again it gives the same", async () => {
    await adopted();
    const closed = await world.run(closeCycle, { cycle });
    expect(closed).toEqual({ cycle, next: "zonnestraat_whole_002", firstDay: "2026-11-16" });
    expect(await world.run(closeCycle, { cycle })).toEqual(closed);
    expect(await world.dependencies.reports.of(cycle)).toMatchObject({
      invited: 12,
      answered: 12,
      response: "12/12",
    });
    expect((await world.dependencies.neighbourhoods.planned()).map(({ cycle: id }) => id)).toEqual([
      "zonnestraat_whole_002",
    ]);
    expect(await world.dependencies.runs.running()).toEqual([]);
  });

  test("a stopped cycle takes no answers any more and tells its reason to everybody", async () => {
    await steer(world.dependencies, cycle, {
      kind: "stop",
      reason: "Het gebouw wordt gesloopt.",
      ...who,
    });
    await world.run(stopCycle, { cycle });
    expect((await world.dependencies.cycles.mustGetRound(round)).status).toBe("closed");
    expect(await pageOf()).toContain("Het gebouw wordt gesloopt.");
  });

  test("the audit trail is unbroken, tells each thing once, and a changed line breaks it", async () => {
    await adopted();
    await world.run(adoptAgenda, { round });
    await world.run(closeCycle, { cycle });
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(trail.map(({ action }) => action)).toEqual([
      "open cycle",
      "close round",
      "seal ballots",
      "count priorities",
      "adopt agenda",
      "close cycle",
    ]);
    expect(verifyTrail(trail, sha256)).toBeUndefined();
    expect(
      verifyTrail(
        trail.map((entry) => (entry.seq === 4 ? { ...entry, result: "another count" } : entry)),
        sha256,
      ),
    ).toEqual({ seq: 4, why: "changed" });
  });
});
