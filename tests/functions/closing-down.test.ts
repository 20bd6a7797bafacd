import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ActionId,
  agendaRoundOf,
  type CycleId,
  cycleIdOf,
  waveIdOf,
  WHOLE,
} from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";
import type { Access } from "#domain/access.ts";
import { type Action, State } from "#domain/actions/action.ts";
import { endedBy, openBefore, takersOf } from "#domain/closing-down.ts";
import { ended } from "#domain/dispatch/transitions.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { findDue } from "#functions/daily/find-due.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { showReport } from "#functions/measurement/show-report.ts";
import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { openWave } from "#functions/measurement/open-wave.ts";
import { sha256 } from "#stores/sha256.ts";
import { aCycle, anAction, anAgenda, aState, day, instant } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";
import { killedBefore } from "./killed.ts";
import { desk, openWorld, visit, type World } from "./world.ts";

const REASON = "De gemeente stopt hier; de bewoners gaan zelf verder.";

let world: World;
let cycle: CycleId;
const begin = async () => {
  world = await openWorld({ residents: 3 });
  ({ cycle } = await world.invited());
  await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
  for (const action of [promised("litter-1", "under-way"), promised("litter-2", "proposed")])
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-09-14T08:00:00Z"),
      by: "machine",
      to: action.state.kind,
      changes: [{ what: "accepted", to: "Anna de Wit (municipality)" }],
    });
};
beforeEach(begin);
afterEach(() => world.close());

const promised = (id: string, kind: Action["state"]["kind"]): Action =>
  anAction({ cycle, id: ActionId.parse(id), state: aState(kind) });
const home = () => world.dependencies.neighbourhoods.mustGet(world.neighbourhood.id);
const ends = () => world.dependencies.cycles.change(cycle, endsNow);
const endsNow = (run: Parameters<typeof ended>[0]) =>
  ended(run, "close", { at: instant("2026-09-14T08:00:00Z") }) as never;
const planAll = async () => {
  const { neighbourhoods, waves } = world.dependencies;
  const { id } = world.neighbourhood;
  await neighbourhoods.plan({ cycle, neighbourhood: id, area: WHOLE, firstDay: day("2026-09-15") });
  await waves.plan({ wave: waveIdOf(id, 1), neighbourhood: id, firstDay: day("2026-09-15") });
};
const waits = (kind: WaitKind, object: string) =>
  world.dependencies.waiting.save({
    kind,
    object,
    neighbourhood: world.neighbourhood.id,
    run: cycle,
    from: day("2026-09-14"),
  });
const place = (what: string) => `/console/neighbourhoods/${world.neighbourhood.id}${what}`;
const FORM = () => ({
  reason: REASON,
  [`end-${cycle}-litter-1`]: "welfare",
  [`end-${cycle}-litter-2`]: "not-done",
});
const at = (what: string, form?: Record<string, string>, access?: Access) =>
  world.atConsole(neighbourhoodPages, place(what), {
    ...(form === undefined ? {} : { form }),
    ...(access === undefined ? {} : { access }),
  });
const close = async () => {
  await ends();
  return at("/close", FORM());
};
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const state = async (id: string) =>
  (await world.dependencies.actions.get(cycle, ActionId.parse(id)))?.state;

describe("a neighbourhood is closed", () => {
  test("not while a cycle runs or somebody waits for an answer; each is named with the place where it ends", async () => {
    const running = await at("/close", FORM());
    expect(running.statusCode).toBe(422);
    expect(running.body).toContain(`href="/console/cycles/${cycle}?lang=nl"`);
    expect(plain(running.body)).toMatch(/Er loopt nog iets: [^.]*: ronde 1\./i);
    expect(plain(running.body)).not.toContain(cycle);
    await ends();
    for (const kind of ["question", "help", "signal", "words"] as const) {
      await waits(kind, `${cycle}#x`);
      const reply = await at("/close", FORM());
      expect([kind, reply.statusCode]).toEqual([kind, 422]);
      expect(plain(reply.body)).toContain("Er staat nog 1 ding open");
      await world.dependencies.waiting.done({
        kind,
        object: `${cycle}#x`,
        neighbourhood: world.neighbourhood.id,
      });
    }
    expect(await home()).not.toHaveProperty("closed");
    expect(await state("litter-1")).toEqual({ kind: "under-way" });
  });

  test("not without a reason for everybody, nor without a word on each open promise", async () => {
    await ends();
    const reply = await at("/close", { reason: "kort", [`end-${cycle}-litter-2`]: "welfare" });
    expect(reply.statusCode).toBe(422);
    for (const field of ["reason", `end-${cycle}-litter-1`, `end-${cycle}-litter-2`])
      expect(reply.body).toContain(`href="#${field}"`);
    expect(await home()).not.toHaveProperty("closed");
  });

  test("by the coordinator alone", async () => {
    await ends();
    for (const role of ["contact", "administrator", "professional"] as const)
      expect(
        (await at("/close", FORM(), { roles: [role], neighbourhoods: "all" })).statusCode,
      ).toBe(403);
  });

  test("with its promises ended, nothing planned and nothing that waits, told in the trail", async () => {
    await planAll();
    await waits("mail", "x");
    expect((await close()).statusCode).toBe(303);
    expect((await home()).closed?.reason).toBe(REASON);
    expect(await state("litter-1")).toMatchObject({ kind: "handed-over", to: "welfare" });
    expect(await state("litter-2")).toMatchObject({ kind: "not-done", text: REASON });
    const { audit, neighbourhoods, waiting, waves } = world.dependencies;
    const { id } = world.neighbourhood;
    expect(await waiting.of(id)).toEqual([]);
    expect([await neighbourhoods.planned(), await waves.planned()]).toEqual([[], []]);
    const trail = await audit.of(id);
    expect(trail.at(-1)).toMatchObject({ action: "close neighbourhood", reason: REASON });
    expect(verifyTrail(trail, sha256)).toBeUndefined();
    expect(await world.run(findDue, { today: instant("2027-09-14T06:00:00Z") })).toEqual({
      due: [],
    });
  });

  test("and no promise there names anybody any more, open or ended; their organisations stay", async () => {
    await close();
    const promises = await world.dependencies.actions.of(cycle);
    expect(promises.map(({ owners }) => owners.map(({ kind }) => kind))).toEqual([
      ["organisation"],
      ["organisation"],
    ]);
    const told = JSON.stringify([promises, await world.dependencies.actions.history(cycle)]);
    expect(told).toContain("municipality");
    expect(told).not.toContain("Anna");
  });

  test("and the list of the console shows it apart", async () => {
    await close();
    const list = await world.atConsole(neighbourhoodPages, "/console/neighbourhoods");
    const [, rows = ""] = plain(list.body).split("Hierna");
    expect(rows).toMatch(/Zonnestraat.*Gesloten.*14 sep/);
  });
});

describe("where a neighbourhood is closed", () => {
  beforeEach(async () => {
    await close();
  });

  test("nothing begins: not by the console, not by a machine, and not by one that began before", async () => {
    const start = { neighbourhood: world.neighbourhood.id, reason: "Toch nog een keer" };
    for (const way of ["/console/start", "/console/waves/start"]) {
      const form = { ...start, area: WHOLE };
      const reply = await world.atConsole(steeringPages, way, { form });
      expect([reply.statusCode, plain(reply.body).includes("is gesloten sinds")]).toEqual([
        422,
        true,
      ]);
    }
    const request = { neighbourhood: world.neighbourhood.id };
    for (const step of [openCycle, openWave])
      await expect(world.run<unknown>(step, { execution: "late", request })).rejects.toThrow(
        /is closed/,
      );
    const id = cycleIdOf(world.neighbourhood.id, WHOLE, 2);
    const another = aCycle({ id, number: 2, round: agendaRoundOf(id) });
    const { cycles } = world.dependencies;
    const { round } = await cycles.mustGet(cycle);
    expect(
      await cycles.open(
        another,
        { ...(await cycles.mustGetRound(round)), id: another.round },
        day("2027-01-01"),
      ),
    ).toEqual({ kind: "changed" });
    await world.dependencies.cycles.change(cycle, (run) => ({ ...run, status: "failed" }));
    const failed = await cycles.mustGet(cycle);
    await expect(cycles.reopen(failed, { ...failed, status: "running" })).rejects.toThrow(
      /changing/,
    );
  });

  test("nobody of the team is mailed of anything, also not of what came in later", async () => {
    await waits("unreached", "x");
    const { outbox } = world.environment;
    const before = outbox.after(0, 1000).length;
    for (const morning of ["2026-09-15", "2026-09-21", "2026-10-12"]) {
      world.at(`${morning}T07:00:00Z`);
      await world.run(reportStalled, {});
    }
    expect(outbox.after(0, 1000)).toHaveLength(before);
    expect(await world.dependencies.waiting.of(world.neighbourhood.id)).toEqual([]);
  });

  test("residents find in the place of each form since when and why", async () => {
    const id = world.neighbourhood.id;
    const named = { pathParameters: { neighbourhood: id } };
    const [link = ""] = world.links().values();
    const token = desk(link);
    const pages = [
      await world.run(openSurvey, { ...visit("GET", `/o/${id}`), ...named }),
      await world.run(openSurvey, { ...visit("GET", `/poster/${id}`), ...named }),
      await world.run(offerHelp, { ...visit("GET", `/help/${id}`), ...named }),
      await world.run(offerHelp, visit("GET", `/h/${token}`, { token })),
      await world.run(askQuestion, visit("GET", `/q/${token}`, { token })),
    ];
    for (const { body } of pages) {
      expect(plain(body)).toContain("U kunt hier niets meer invullen.");
      expect(plain(body)).toContain(`sinds maandag 14 september 2026`);
      expect(plain(body)).toContain(REASON);
    }
  });

  test("what was public stays, with one line that says since when and why", async () => {
    const id = world.neighbourhood.id;
    const pages = [
      await world.run(showNeighbourhood, visit("GET", `/${id}`)),
      await world.run(showMemory, {
        ...visit("GET", `/memory/${id}`),
        pathParameters: { neighbourhood: id },
      }),
      await world.run(showCount, {
        ...visit("GET", `/count/${cycle}`),
        pathParameters: { cycle },
      }),
    ];
    for (const { body, statusCode } of pages) {
      expect(statusCode).toBe(200);
      expect(plain(body)).toContain(`doet niet meer mee aan Buurtcyclus sinds`);
      expect(plain(body)).toContain(REASON);
    }
    for (const { body } of pages.slice(0, 2)) expect(plain(body)).toContain("Samen opruimen");
    const arabic = await world.run(showNeighbourhood, visit("GET", `/${id}`, { query: "lang=ar" }));
    expect(arabic.body).toContain(`<span lang="nl" dir="ltr">${REASON}</span>`);
  });

  test("the report of a measurement there says so too, above its figures", async () => {
    const { id, name } = world.neighbourhood;
    const wave = waveIdOf(id, 1);
    const report: WaveReport = {
      format: 1,
      readers: "public",
      scope: { kind: "neighbourhood", id, name },
      design: "test",
      waves: [{ number: 1, closed: day("2026-09-01") }],
      weighting: { by: [] },
      indicators: [],
      response: [],
      channels: [],
      areas: [],
      notes: [],
    };
    const { waves, waveReports } = world.dependencies;
    const one = { id: wave, neighbourhood: id, number: 1, status: "closed" };
    const { body } = await world.run(
      showReport,
      { ...visit("GET", `/measured/${wave}`), pathParameters: { wave } },
      {
        waves: {
          ...waves,
          get: () => Promise.resolve(one),
          of: () => Promise.resolve([one]),
        } as never,
        waveReports: { ...waveReports, of: () => Promise.resolve(report) },
      },
    );
    const said = plain(body);
    expect(said).toContain(REASON);
    expect(said.indexOf("doet niet meer mee")).toBeGreaterThan(-1);
    expect(body.indexOf(REASON)).toBeLessThan(body.indexOf("<h2"));
  });

  test("a file with facts and the form that changes them leave it closed", async () => {
    const { closed: _closed, ...facts } = await home();
    await world.dependencies.neighbourhoods.save({ ...facts, name: "Anders" });
    expect(await home()).toMatchObject({ name: "Anders", closed: { reason: REASON } });
  });

  test("opening that was stopped before the trail was told is told when it is pressed again, once", async () => {
    const { neighbourhoods } = world.dependencies;
    const read = await neighbourhoods.revised(world.neighbourhood.id);
    const { closed: _closed, ...open } = read?.facts ?? (await home());
    expect(await neighbourhoods.change(open, read?.revision ?? 0)).toBe(true);
    for (let press = 0; press < 2; press += 1) expect((await at("/open", {})).statusCode).toBe(303);
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(
      trail.flatMap(({ action, result }) => (action === "close neighbourhood" ? result : [])),
    ).toEqual(["closed", "opened again"]);
  });

  test("one press opens it again, and nothing else comes back", async () => {
    expect((await at("/open", {})).statusCode).toBe(303);
    expect((await at("/open", {})).statusCode).toBe(303);
    expect(await home()).not.toHaveProperty("closed");
    const { audit, neighbourhoods } = world.dependencies;
    const trail = await audit.of(world.neighbourhood.id);
    expect(trail.filter(({ action }) => action === "close neighbourhood")).toMatchObject([
      { result: "closed" },
      { result: "opened again" },
    ]);
    expect(await neighbourhoods.planned()).toEqual([]);
    expect(await state("litter-2")).toMatchObject({ kind: "not-done" });
    const list = await world.atConsole(neighbourhoodPages, "/console/neighbourhoods");
    expect(plain(list.body)).not.toContain("Gesloten buurten");
    expect(
      (
        await world.run(openCycle, {
          execution: "anew",
          request: { neighbourhood: world.neighbourhood.id },
        })
      ).cycle,
    ).toBeDefined();
  });
});

/** Closes it as a press does that is killed before its nth write; false when there is no such write. */
async function pressKilled(write: number): Promise<boolean> {
  const { cookie, csrf } = await world.logIn();
  const body = new URLSearchParams({ ...FORM(), csrf }).toString();
  const event = visit("POST", place("/close"), { body, cookies: [cookie] });
  return (await killedBefore(world, neighbourhoodPages, { event, write })) === undefined;
}

test(
  "closing that is killed before any of its writes goes on when it is pressed again, to the same end",
  { timeout: 120_000 },
  async () => {
    let write = 1;
    for (; ; write += 1) {
      await ends();
      await planAll();
      await waits("mail", "x");
      const killed = await pressKilled(write);
      expect((await at("/close", FORM())).statusCode).toBe(303);
      const { actions, audit, neighbourhoods, waiting } = world.dependencies;
      expect(await waiting.of(world.neighbourhood.id)).toEqual([]);
      expect(await neighbourhoods.planned()).toEqual([]);
      expect(await actions.history(cycle)).toHaveLength(4);
      const trail = await audit.of(world.neighbourhood.id);
      expect(trail.filter(({ action }) => action === "close neighbourhood")).toHaveLength(1);
      expect((await home()).closed?.reason).toBe(REASON);
      if (!killed) break;
      await world.close();
      await begin();
    }
    // Two promises, the one write that closes, what waits, and the trail.
    expect(write).toBeGreaterThan(5);
  },
);

test("a promise that was never made is handed to nobody, and what somebody has already stays theirs", () => {
  const said = { at: instant("2026-09-14T08:00:00Z"), by: "coordinator", reason: REASON };
  const everybody = ["municipality", "welfare"] as const;
  for (const kind of ["proposed", "refused", "reopened"] as const)
    expect(takersOf(anAction({ state: aState(kind) }), everybody)).toEqual([]);
  const theirs = anAction({
    state: State.parse({ kind: "handed-over", on: "2026-09-01", to: "police", text: REASON }),
  });
  expect(takersOf(theirs, everybody)).toEqual(["police"]);
  expect(endedBy(theirs, "police", said)).toBeUndefined();
  expect(endedBy(theirs, "not-done", said)?.action.state).toMatchObject({ kind: "not-done" });
  for (const kind of [
    "proposed",
    "refused",
    "accepted",
    "under-way",
    "blocked",
    "reopened",
  ] as const)
    expect(endedBy(anAction({ state: aState(kind) }), "not-done", said)).toBeDefined();
});

test("what failed or ended does not keep a neighbourhood open; what runs or is paused does", () => {
  const of = (status: "running" | "paused" | "failed" | "closed" | "stopped") =>
    openBefore([{ ...aCycle(), status }], []).runs.length;
  expect([of("running"), of("paused"), of("failed"), of("closed"), of("stopped")]).toEqual([
    1, 1, 0, 0, 0,
  ]);
});
