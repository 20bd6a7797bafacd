import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { consolePages } from "#console/console.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { sha256 } from "#stores/sha256.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const textOf = (body: string) => body.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const page = async (path: string, pages: Parameters<World["atConsole"]>[0] = consolePages) =>
  textOf((await world.atConsole(pages, path)).body);

/** Two by mail; one who has an address alone, and one who has nothing. */
beforeEach(async () => {
  world = await openWorld({ residents: 2 });
  const { id: home, areas } = world.neighbourhood;
  const [area] = areas.map((one) => one.id);
  if (area === undefined) throw new Error("there is no area");
  const of = (name: string) => ({
    id: residentIdOf(home, name, sha256),
    name,
    language: "nl" as const,
    area,
  });
  const address = { street: "Zonnestraat 1", postcode: "6224 AB", place: "Maastricht" };
  await world.dependencies.residents.saveAll(home, [{ ...of("letter"), address }, of("nothing")]);
  ({ cycle, round } = await world.invited());
  await world.run(settleDispatch, { round, kind: "invitation", pass: 2 });
});
afterEach(() => world.close());

describe("whom nothing reached", () => {
  test("is a number on the first screen, on the page of the cycle and on its progress, though no part lags", async () => {
    const start = await page("/console");
    expect(start).toContain("Bewoners die door niets zijn bereikt");
    expect(start).toContain("het gaat om 2");
    expect(await page(`/console/cycles/${cycle}`)).toContain("Door niets bereikt: 2 van de 4");
    const progress = await page(`/console/progress/${cycle}`, steeringPages);
    expect(progress).toContain("Door niets bereikt: 2 van de 4");
    expect(progress).toContain("Geen enkel deel blijft duidelijk achter.");
  });

  test("is one fewer once a letter is made, and waits no more once the cycle has ended", async () => {
    const letters = `/console/letters/${cycle}`;
    const area = world.neighbourhood.areas[0]?.id ?? "";
    await world.atConsole(letterPages, letters, { form: { area, nth: "1" } });
    const [print] = await world.dependencies.codes.prints(round);
    const printer = { roles: ["print" as const], neighbourhoods: "all" as const };
    const form = {};
    await world.atConsole(letterPages, `${letters}/${print?.id}`, { form, access: printer });
    const waits = async () =>
      (await world.dependencies.waiting.of(world.neighbourhood.id))
        .filter(({ kind }) => kind === "unreached")
        .map(({ count }) => count);
    expect(await waits()).toEqual([1]);
    await world.dependencies.cycles.change(cycle, (one) => ({ ...one, status: "closed" }));
    expect(await waits()).toEqual([]);
  });
});

test("where a door or a letter brings most is told by its formula, and that nothing is known of the round before", async () => {
  const path = `/console/progress/${cycle}?doorstep=12&letter=1,50`;
  const progress = await page(path, steeringPages);
  expect(progress).toContain(
    "Zwijgende bewoners × respons van vorige keer langs die weg ÷ kosten per keer.",
  );
  expect(progress).toContain("Respons aan de deur, vorige ronde: niet bekend");
});
