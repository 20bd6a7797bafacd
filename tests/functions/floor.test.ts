import { afterEach, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { consolePages } from "#console/console.ts";
import { steer } from "#console/cycles/steer.ts";
import { ActionId, type CycleId, cycleIdOf, type RoundId, WHOLE } from "#contract/ids.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { Norms } from "#domain/norms.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { checkMoment } from "#functions/dispatch/check-moment.ts";
import { composer } from "#functions/dispatch/compose.ts";
import { lesserOf } from "#functions/dispatch/links.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { decideFloor } from "#functions/tally/decide-floor.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { sha256 } from "#stores/sha256.ts";
import { anAction, anAgenda, aState, instant } from "#tests/builders.ts";
import { dying } from "./killed.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let links: string[] = [];
let looks = 0;
afterEach(() => world.close());

/** Sixty people are asked, so that six answers are needed; so many of them answer in time. */
async function answered(answers: number, residents = 60): Promise<void> {
  world = await openWorld({ residents });
  await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, norms: Norms.parse({}) });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
  looks = 0;
  await come("invitation");
  await answer(0, answers);
}
async function answer(from: number, to: number): Promise<void> {
  for (const token of links.slice(from, to))
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
}
const come = async (moment: Moment) =>
  (await world.run(checkMoment, { run: cycle, moment, check: looks++ })).decision;
/** Moves the clock to a moment of the plan and closes the round as the machine does. */
async function closeAt(moment: "closing" | "reclosing" | "decision") {
  const { plan } = await world.dependencies.cycles.mustGet(cycle);
  world.at(plan[moment] ?? "");
  expect(await come(moment)).toBe("due");
  return world.run(closeRound, { round });
}
const kept = () => world.dependencies.cycles.mustGetRound(round);
const waits = async () =>
  (await world.dependencies.waiting.of(world.neighbourhood.id)).map(({ kind, until }) => [
    kind,
    until,
  ]);
const REASON = "We rang at every door of the street.";
const who = { actor: "coordinator test", origin: "test" };
const decide = (way: "go-on" | "ask-again") =>
  decideFloor(world.dependencies, cycle, { way, reason: REASON }, who);
const textOf = (body: string) => body.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const home = async () =>
  textOf((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const countPage = async () =>
  textOf(
    (
      await world.run(showCount, {
        ...visit("GET", `/count/${cycle}`),
        pathParameters: { cycle },
      })
    ).body,
  );

describe("the floor of a round", () => {
  test("is published before anybody answers: how many are needed, and both days in the invitation", async () => {
    await answered(0);
    expect(await countPage()).toContain(
      "Er komt pas een agenda als minstens 6 van de 60 gevraagde bewoners antwoorden.",
    );
    const mail = world.environment.outbox.after(0, 60).find(({ text }) => text.includes("Beste"));
    expect(mail?.text.replaceAll(/\s+/g, " ")).toContain(
      "U kunt antwoorden tot en met vrijdag 2 oktober 2026. Het kost ongeveer 2 minuten. " +
        "Komen er te weinig antwoorden? Dan blijft de vragenlijst open tot en met vrijdag 9 oktober 2026.",
    );
  });
});

describe("a round at its floor", () => {
  test("is closed, and says of how many how many were needed", async () => {
    await answered(6);
    expect(await closeAt("closing")).toEqual({ next: "sealing" });
    expect(await kept()).toMatchObject({ status: "closed", basis: { asked: 60, needed: 6 } });
    await world.run(sealBallots, { round });
    await world.run(countPriorities, { round });
    expect(await world.dependencies.agendas.tally(round)).toMatchObject({
      basis: { asked: 60, needed: 6 },
    });
  });

  test("counts answers that name no topic, and not who only looked", async () => {
    await answered(5);
    await world.run(showSurvey, visit("GET", "/a/x", { token: links[8] ?? "" }));
    const blank = visit("POST", "/a/x", { token: links[7] ?? "", body: "unsure=yes" });
    await world.run(submitBallot, blank);
    expect(await closeAt("closing")).toEqual({ next: "sealing" });
  });
});

describe("a round below its floor", () => {
  test("stays open once more until the day that was announced: its links take answers, who is silent waits to be visited, and nobody is reminded twice", async () => {
    await answered(5);
    const announced = (await world.dependencies.cycles.mustGet(cycle)).plan.extension;
    world.at("2026-09-24T08:00:00Z");
    await come("reminder");
    for (const batch of [0, 1]) await world.run(sendBatch, { round, kind: "reminder", batch });
    const mails = world.environment.outbox.count();

    expect(await closeAt("closing")).toEqual({ next: "reclosing" });
    expect(await kept()).toMatchObject({ status: "open", closes: announced });
    expect(await waits()).toEqual([["response", "2026-10-09"]]);
    expect(await come("reclosing")).toBe("wait");
    expect(await home()).toContain("kunt u nog antwoorden tot en met vrijdag 9 oktober 2026");
    await answer(5, 6);
    expect(await world.ballots(round)).toHaveLength(6);

    expect(await closeAt("reclosing")).toEqual({ next: "sealing" });
    for (const batch of [0, 1]) await world.run(sendBatch, { round, kind: "reminder", batch });
    expect(world.environment.outbox.count()).toBe(mails);
  });

  test("takes no answer from its second closing on, is sealed by nobody, and waits for the coordinator until a day", async () => {
    await answered(5);
    await closeAt("closing");
    expect(await closeAt("reclosing")).toEqual({ next: "decision" });
    await answer(5, 7);
    expect(await world.ballots(round)).toHaveLength(5);
    await expect(world.run(sealBallots, { round })).rejects.toMatchObject({ name: "Permanent" });
    expect(await waits()).toEqual([["floor", "2026-10-14"]]);
    expect(await come("decision")).toBe("wait");
    expect(await home()).toContain(
      "Uiterlijk woensdag 14 oktober 2026 beslist de coördinator of wij doorgaan of het opnieuw vragen. " +
        "Niemand heeft de antwoorden gezien.",
    );
    const told = world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["notice"]);
    expect(told.map(({ tags }) => tags["notice"])).toEqual(["floor-waits"]);
  });

  test("is decided by the coordinator alone, with a reason, once, on the page of the cycle", async () => {
    await answered(5);
    await closeAt("closing");
    const path = `/console/cycles/${cycle}`;
    const at = (form?: Record<string, string>, access?: Access) =>
      world.atConsole(consolePages, form === undefined ? path : `${path}/floor`, {
        ...(form === undefined ? {} : { form }),
        ...(access === undefined ? {} : { access }),
      });
    const goOn = { way: "go-on", reason: REASON };
    const early = await at(goOn);
    expect(early.headers["location"]).toContain("told=floorTooLate");
    await closeAt("reclosing");
    expect((await at()).body).toContain('value="ask-again"');
    const contact: Access = { roles: ["contact"], neighbourhoods: "all" };
    expect((await at(undefined, contact)).body).not.toContain('value="ask-again"');
    expect((await at(goOn, contact)).statusCode).toBe(403);
    expect((await at({ ...goOn, reason: "no reason" })).statusCode).toBe(422);
    expect((await at({ way: "ask-again", reason: REASON })).headers["location"]).toContain(
      "told=floorDecided",
    );
    expect((await at(goOn)).headers["location"]).toContain("told=floorTooLate");
    expect((await world.dependencies.cycles.mustGet(cycle)).decided?.way).toBe("ask-again");
    expect(await waits()).toEqual([]);
    expect((await at()).body).not.toContain('value="ask-again"');
  });

  test("is not decided by letting its moment come early", async () => {
    await answered(5);
    await closeAt("closing");
    await closeAt("reclosing");
    await world.dependencies.cycles.change(cycle, (before) => ({
      ...before,
      hold: { moment: "decision", token: "token", since: world.dependencies.now() },
    }));
    const steering = { kind: "advance" as const, ...who, reason: "We wait for nobody" };
    await expect(steer(world.dependencies, cycle, steering)).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  test("is counted as thin where somebody goes on, and bears the reason", async () => {
    await answered(5);
    await closeAt("closing");
    await closeAt("reclosing");
    await decide("go-on");
    expect(await come("decision")).toBe("due");
    expect(await world.run(closeRound, { round })).toEqual({ next: "sealing" });
    await world.run(sealBallots, { round });
    await world.run(countPriorities, { round });
    await world.run(adoptAgenda, { round });
    expect((await world.dependencies.agendas.tally(round))?.basis).toMatchObject({
      needed: 6,
      thin: { reason: REASON },
    });
    for (const page of [await home(), await countPage()]) {
      expect(page).toContain("minder dan 6 van de 60 gevraagde bewoners antwoordden");
      expect(page).toContain(REASON);
    }
  });

  test.each(["ask-again", undefined] as const)(
    "and asked again (%s) is over: what was answered opens for nobody, and the next cycle begins on the first Monday",
    async (way) => {
      await answered(5);
      await closeAt("closing");
      await closeAt("reclosing");
      if (way !== undefined) await decide(way);
      expect(await closeAt("decision")).toEqual({ next: "stopping" });
      for (let time = 0; time < 2; time += 1) await world.run(stopCycle, { cycle });
      expect(await world.dependencies.roundKeys.forSealing(round)).toBeUndefined();
      expect(await world.dependencies.agendas.tally(round)).toBeUndefined();
      expect(await world.dependencies.neighbourhoods.planned()).toEqual([
        expect.objectContaining({ cycle: "zonnestraat_whole_002", firstDay: "2026-10-19" }),
      ]);
      expect(await waits()).toEqual([]);
      expect(await home()).toContain(
        "De antwoorden zijn vernietigd; niemand heeft ze gelezen. Antwoord alstublieft nog een keer. " +
          "De nieuwe ronde begint op maandag 19 oktober 2026.",
      );
      expect((await home()).includes(REASON)).toBe(way !== undefined);
    },
  );

  test("and asked again is asked so: the next invitation says it, and no reminder, nor the invitation of any other cycle", async () => {
    await answered(5);
    const { cycles } = world.dependencies;
    const again = "Deed u toen mee? Antwoord dan alstublieft nog een keer.";
    const first = { run: await cycles.mustGet(cycle), round: await kept() };
    const next = { ...first, run: { ...first.run, number: 2 } };
    const said = async (kind: "invitation" | "reminder", of: typeof first) => {
      const compose = await composer(world.dependencies, of, kind);
      const [resident] = world.people;
      return resident && compose(resident, "secret", lesserOf(sha256, "secret")).text;
    };
    expect(await said("invitation", next)).not.toContain(again);
    await closeAt("closing");
    await closeAt("reclosing");
    await closeAt("decision");
    await world.run(stopCycle, { cycle });
    const mail = (await said("invitation", next))?.replaceAll(/\s+/g, " ");
    expect(mail).toContain(again);
    expect(mail).toContain("niemand heeft ze gelezen");
    expect(await said("reminder", next)).not.toContain(again);
    expect(await said("invitation", first)).not.toContain(again);
  });
});

test(
  "killed before any of its writes, the closing goes on to the same end each time",
  { timeout: 120_000 },
  async () => {
    await answered(5);
    const { plan } = await world.dependencies.cycles.mustGet(cycle);
    const ends: object[] = [];
    let died = 0;
    for (const moment of ["closing", "reclosing"] as const) {
      const now = (await world.dependencies.cycles.mustGet(cycle)).plan;
      world.at(now[moment] ?? "");
      await come(moment);
      const { deaths, result } = await dying(world, closeRound, { round });
      ends.push(result);
      died += deaths;
    }
    expect(ends).toEqual([{ next: "reclosing" }, { next: "decision" }]);
    expect(died).toBeGreaterThan(5);
    const after = await world.dependencies.cycles.mustGet(cycle);
    expect(after.plan).toMatchObject({
      reclosing: plan.extension,
      decision: "2026-10-14T18:00:00Z",
      adoption: "2026-10-19T18:00:00Z",
    });
  },
);

test("what was promised stands in the next cycle of the area when this one is stopped, and was not carried on by that", async () => {
  await answered(0, 3);
  const { actions } = world.dependencies;
  const [promised, done] = [
    anAction({ cycle }),
    anAction({ cycle, id: ActionId.parse("done-1"), state: aState("done") }),
  ];
  for (const action of [promised, done])
    await actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-09-20T08:00:00Z"),
      by: "machine",
      to: "accepted",
    });
  await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
  await world.run(stopCycle, { cycle });
  await world.run(stopCycle, { cycle });
  const next = cycleIdOf(world.neighbourhood.id, WHOLE, 2);
  expect(await actions.in(next)).toEqual([promised]);
});
