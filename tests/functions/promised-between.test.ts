import { afterEach, beforeEach, expect, test } from "vitest";
import { ActionId, cycleIdOf, NeighbourhoodId, WaveId, WHOLE } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import {
  type PromisedBetween,
  promisedBeforeWave,
  promisedSinceBaseline,
} from "#functions/measurement/promised-between.ts";
import { showReport } from "#functions/measurement/show-report.ts";
import { promisedBlock } from "#web/pages/promised-between.ts";
import { moveAction } from "#domain/actions/move.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { type Content, html } from "#web/pages/html.ts";
import { anAction, anAgenda, aState, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld({ residents: 1 });
  const { cycle } = await world.invited();
  const made = [
    anAction({ cycle, state: aState("done") }),
    anAction({ cycle, id: ActionId.parse("litter-2"), state: aState("not-done") }),
    anAction({ cycle, id: ActionId.parse("lighting-1"), topic: topic("lighting") }),
  ];
  for (const action of made)
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: action.state.kind,
    });
  await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter", "lighting"));
});
afterEach(() => world.close());

/** Measurements that closed on these days; the cycle began on 7 September 2026. */
const measured = (...days: string[]) => {
  const waves = days.map((on, nth) => ({
    id: WaveId.parse(`zonnestraat_wave_00${nth + 1}`),
    neighbourhood: NeighbourhoodId.parse("zonnestraat"),
    number: nth + 1,
    status: "closed",
    plan: { firstDay: on, closing: instant(`${on}T18:00:00Z`) },
  }));
  const store = {
    get: (id: string) => Promise.resolve(waves.find((wave) => wave.id === id)),
    of: () => Promise.resolve(waves),
  };
  return { ...world.dependencies, waves: store as never };
};
const second = WaveId.parse("zonnestraat_wave_002");
const textOf = (page: Content): string => html`<div>${page}</div>`.toString();
const block = (promised: PromisedBetween | undefined, language: Language = "nl"): Content =>
  promised === undefined ? "" : promisedBlock({ language, ...promised });
const rowsIn = (page: Content) =>
  [...textOf(page).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

test("a measurement says per topic what was asked, promised, kept and broken since the one before", async () => {
  const page = block(await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second));
  expect(rowsIn(page)).toEqual([
    "Onderwerp Keer gevraagd Beloofd Gehouden Later gehouden Deels gedaan Niet gehouden Nog open",
    "Te weinig verlichting, donkere plekken 1 1 0 0 0 0 1",
    "Rommel en zwerfvuil op straat 1 2 1 0 0 1 0",
  ]);
});

test("it says nothing of cycles that began before, nor of a first measurement, and never what came of what", async () => {
  const later = measured("2026-09-10", "2026-12-01");
  expect(rowsIn(block(await promisedBeforeWave(later, second)))).toEqual([]);
  const first = WaveId.parse("zonnestraat_wave_001");
  expect(await promisedBeforeWave(later, first)).toBeUndefined();
  for (const language of Language.options)
    expect(
      textOf(
        block(await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second), language),
      ),
    ).toContain(html`${memoryWords[language].between.about}`.toString());
});

test("the dossier says it since the baseline, over all measurements that were published", async () => {
  const id = world.neighbourhood.id;
  const stores = measured("2026-09-01", "2026-09-05", "2026-12-01");
  expect(rowsIn(block(await promisedSinceBaseline(stores, id)))).toHaveLength(3);
  const { body } = await world.run(
    showReport,
    {
      ...visit("GET", "/measured/dossier", { query: "lang=nl" }),
      pathParameters: { wave: "dossier" },
    },
    { waves: stores.waves },
  );
  expect(body).toContain("Of het een door het ander komt, is hiermee niet gezegd.");
  expect(body.indexOf("Keer gevraagd")).toBeGreaterThan(body.indexOf(world.neighbourhood.name));
  expect(await promisedSinceBaseline(measured("2026-09-01"), id)).toBeUndefined();
});

test("nothing of a promise is told before the agenda stands", async () => {
  const cycle = cycleIdOf(world.neighbourhood.id, WHOLE, 1);
  const without = {
    ...measured("2026-09-01", "2026-12-01"),
    agendas: { ...world.dependencies.agendas, agenda: () => Promise.resolve(undefined) },
  };
  expect(rowsIn(block(await promisedBeforeWave(without, second)))).toEqual([]);
  expect(await world.dependencies.actions.of(cycle)).toHaveLength(3);
});

const readAs = async (wave: string, file: string) => {
  const stores = measured("2026-09-01", "2026-12-01");
  const report = {
    scope: { kind: "all", neighbourhoods: [], apart: [] },
    waves: [],
    indicators: [],
  };
  const waveReports = {
    ...world.dependencies.waveReports,
    of: () => Promise.resolve(report),
  } as never;
  const reply = await world.run(
    showReport,
    { ...visit("GET", `/measured/${wave}/${file}`), pathParameters: { wave, file } },
    { waves: stores.waves, waveReports },
  );
  expect(reply.statusCode).toBe(200);
  return reply.body;
};

test("what becomes of it after the last day changes no report and no file of it", async () => {
  const cycle = cycleIdOf(world.neighbourhood.id, WHOLE, 1);
  const [first, later] = [ActionId.parse("litter-1"), ActionId.parse("lighting-1")];
  const { actions } = world.dependencies;
  const files = () => Promise.all(FILES.map(([wave, file]) => readAs(wave, file)));
  const before = [
    await files(),
    rowsIn(block(await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second))),
  ];
  const at = instant("2026-12-02T08:00:00Z");
  const lighting = await actions.get(cycle, later);
  const litter = await actions.get(cycle, first);
  if (lighting === undefined || litter === undefined) throw new Error("no promise");
  const text = "De lantaarns branden weer.";
  await actions.change(
    { ...lighting, state: { kind: "done", on: dayOf(at), text } },
    { action: later, seq: 2, at, by: "owner", from: "accepted", to: "done" },
  );
  const reopened = moveAction(litter, {
    to: { kind: "reopened", on: dayOf(at), because: "not-helped" },
    at,
    by: "machine",
  });
  if (reopened.kind === "fault") throw new Error("not opened again");
  await actions.change(reopened.action, reopened.event);
  expect([
    await files(),
    rowsIn(block(await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second))),
  ]).toEqual(before);
  const next = measured("2026-09-01", "2026-12-02");
  expect(rowsIn(block(await promisedBeforeWave(next, second)))).toContain(
    "Te weinig verlichting, donkere plekken 1 1 0 1 0 0 0",
  );
});
const FILES = [
  ["zonnestraat_wave_002", "report.json"],
  ["zonnestraat_wave_002", "promised.csv"],
  ["dossier", "report.json"],
] as const;

test("the files of report and dossier say per topic what was promised and what became of it, and claim no cause", async () => {
  const [report = "", table = "", dossier = ""] = await Promise.all(
    FILES.map(([wave, file]) => readAs(wave, file)),
  );
  const lines = [
    { topic: "lighting", asked: 1, promised: 1, kept: 0, broken: 0, open: 1 },
    { topic: "litter", asked: 1, promised: 2, kept: 1, broken: 1, open: 0 },
  ];
  const said = { from: "2026-09-01", to: "2026-12-01", cause: "not-claimed", topics: lines };
  expect(JSON.parse(report)).toMatchObject({ promised: said });
  expect(JSON.parse(dossier)).toMatchObject({ promised: [{ place: "zonnestraat", ...said }] });
  expect(table.split("\n")).toEqual([
    "from,to,topic,asked,promised,kept,late,partly,broken,open",
    "2026-09-01,2026-12-01,lighting,1,1,0,0,0,0,1",
    "2026-09-01,2026-12-01,litter,1,2,1,0,0,1,0",
    "",
  ]);
});
