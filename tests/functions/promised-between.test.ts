import { afterEach, beforeEach, expect, test } from "vitest";
import { ActionId, cycleIdOf, NeighbourhoodId, WaveId, WHOLE } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import {
  promisedBeforeWave,
  promisedSinceBaseline,
} from "#functions/measurement/promised-between.ts";
import { showReport } from "#functions/measurement/show-report.ts";
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
      to: "proposed",
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
const rowsIn = (page: Content) =>
  [...textOf(page).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

test("a measurement says per topic what was asked, promised, kept and broken since the one before", async () => {
  const page = await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second, "nl");
  expect(rowsIn(page)).toEqual([
    "Onderwerp Keer gevraagd Beloofd Gehouden Later gehouden Deels gedaan Niet gehouden Nog open",
    "Te weinig verlichting, donkere plekken 1 1 0 0 0 0 1",
    "Rommel en zwerfvuil op straat 1 2 1 0 0 1 0",
  ]);
});

test("it says nothing of cycles that began before, nor of a first measurement, and never what came of what", async () => {
  const later = measured("2026-09-10", "2026-12-01");
  expect(rowsIn(await promisedBeforeWave(later, second, "nl"))).toEqual([]);
  const first = WaveId.parse("zonnestraat_wave_001");
  expect(await promisedBeforeWave(later, first, "nl")).toBe("");
  for (const language of Language.options)
    expect(
      textOf(await promisedBeforeWave(measured("2026-09-01", "2026-12-01"), second, language)),
    ).toContain(html`${memoryWords[language].between.about}`.toString());
});

test("the dossier says it since the baseline, over all measurements that were published", async () => {
  const id = world.neighbourhood.id;
  const stores = measured("2026-09-01", "2026-09-05", "2026-12-01");
  expect(rowsIn(await promisedSinceBaseline(stores, id, "nl"))).toHaveLength(3);
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
  expect(await promisedSinceBaseline(measured("2026-09-01"), id, "nl")).toBe("");
});

test("nothing of a promise is told before the agenda stands", async () => {
  const cycle = cycleIdOf(world.neighbourhood.id, WHOLE, 1);
  const without = {
    ...measured("2026-09-01", "2026-12-01"),
    agendas: { ...world.dependencies.agendas, agenda: () => Promise.resolve(undefined) },
  };
  expect(rowsIn(await promisedBeforeWave(without, second, "nl"))).toEqual([]);
  expect(await world.dependencies.actions.of(cycle)).toHaveLength(3);
});
