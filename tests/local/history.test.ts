import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { HISTORY, layHistory } from "#cli/history/kept.ts";
import { storyTold } from "#cli/history/story.ts";
import { storesOf } from "#cli/open-all.ts";
import { cycleIdOf, NeighbourhoodId, waveIdOf, WHOLE } from "#contract/ids.ts";
import { countsOf, promisedIn } from "#domain/actions/memory.ts";
import { trailFollower } from "#domain/audit.ts";
import { hasCome } from "#domain/dispatch/moments.ts";
import { carryOver } from "#local/database/carry-over.ts";
import { openFolder } from "#local/folder.ts";
import { FACTS_FILE } from "#local/prepared.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { comeIn, lookEverywhere, visitorOf } from "./look-everywhere.ts";

const place = (id: string) => NeighbourhoodId.parse(id);
const LIMMEL = place("limmel");
const { made, places } = storyTold();
const MEGABYTE = 1024 * 1024;

let folder: string;
let environment: LocalEnvironment;
let stores: Stores & Always;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
  layHistory(folder);
  environment = await openBuurtcyclus({
    folder,
    assembly: ASSEMBLY,
    traced: false,
    time: "real",
    port: 0,
    first: "BringUpToDate",
  });
  environment.clock.hold();
  stores = storesOf(environment.variables, environment.clock.now);
  await comeIn(stores, environment.clock.now());
}, 120_000);
afterAll(async () => {
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The last cycle of a neighbourhood. */
const lastOf = async (id: string) => (await stores.cycles.of(place(id))).at(-1);

describe("the history that a first start opens", () => {
  test("takes at most five megabytes of the package", () => {
    const sizes = readdirSync(HISTORY).map((file) => statSync(join(HISTORY, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5 * MEGABYTE);
  });

  test("goes on at the moment at which it was left, whatever day it is", () => {
    const since = environment.clock.now() - Date.parse(made.ends);
    expect(since).toBeGreaterThanOrEqual(0);
    expect(since).toBeLessThan(10 * 60_000);
  });

  test("has no page that fails", { timeout: 240_000 }, async () => {
    const look = visitorOf(() => environment.url);
    const paths = ["/console", "/", `/memory/${LIMMEL}`, `/measured/${waveIdOf(LIMMEL, 5)}`];
    const { seen, failed } = await lookEverywhere(look, paths, environment.url, 220);
    expect(seen).toBeGreaterThan(60);
    expect(failed).toEqual([]);
  });

  test("has an unbroken trail in every neighbourhood", async () => {
    for (const { id } of await stores.neighbourhoods.all()) {
      const trail = trailFollower(sha256);
      for await (const line of stores.audit.each(id)) trail.see(line);
      expect([id, trail.verdict().fault]).toEqual([id, undefined]);
    }
  });

  test("is a municipality with a neighbourhood in each phase", async () => {
    const [zonnestraat, nazareth, wittevrouwenveld] = await Promise.all(
      ["zonnestraat", "nazareth", "wittevrouwenveld"].map(lastOf),
    );
    const passed = [zonnestraat, nazareth, wittevrouwenveld].map(
      (cycle) =>
        cycle && [
          hasCome(cycle, "invitation"),
          hasCome(cycle, "closing"),
          hasCome(cycle, "adoption"),
        ],
    );
    expect(passed).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
    const wave = await stores.waves.mustGet(waveIdOf(place("wyckerpoort"), 1));
    expect([hasCome(wave, "invitation"), hasCome(wave, "closing")]).toEqual([true, false]);
    expect(await lastOf("heugem")).toBeUndefined();
    expect((await stores.neighbourhoods.plannedIn(place("heugem"))).length).toBe(1);
  });

  test("something that was promised is late where the team is at work", async () => {
    const promises = await stores.actions.in(cycleIdOf(place("wittevrouwenveld"), WHOLE, 1));
    const today = new Date(environment.clock.now()).toISOString().slice(0, 10);
    const late = promises.filter(
      ({ state, firstDue = today }) => state.kind === "under-way" && firstDue < today,
    );
    expect(late).toHaveLength(1);
  });

  test("waits for the coordinator to decide, and for nobody to mend anything", async () => {
    const waiting = await Promise.all(
      (await stores.neighbourhoods.all()).map(({ id }) => stores.waiting.of(id)),
    );
    const kinds = waiting.flat().map(({ kind }) => kind);
    expect(kinds).toContain("agenda");
    expect(kinds.filter((kind) => /failed|stalled|notice/.test(kind))).toEqual([]);
  });
});

describe("two years of Limmel", () => {
  const rounds = Array.from({ length: 10 }, (_, at) => cycleIdOf(LIMMEL, WHOLE, at + 1));

  test("are ten cycles, of which nine at least came to their end, each with three topics", async () => {
    const cycles = await stores.cycles.of(LIMMEL);
    expect(cycles).toHaveLength(rounds.length);
    expect(cycles.filter(({ status }) => status === "closed").length).toBeGreaterThan(8);
    for (const { round } of cycles)
      expect((await stores.agendas.agenda(round))?.topics).toHaveLength(3);
  });

  test("were answered by as many as answer elsewhere: 15 to 30 of a hundred", async () => {
    for (const { round } of await stores.cycles.of(LIMMEL)) {
      const [tally, { invited = 1 }] = await Promise.all([
        stores.agendas.tally(round),
        stores.cycles.mustGetRound(round),
      ]);
      const share = (tally?.ballots ?? 0) / invited;
      expect([round, share > 0.15 && share < 0.3]).toEqual([round, true]);
    }
  });

  test("have promises kept, late, done in part and broken, and hardly any that nobody made", async () => {
    const { norms } = await stores.neighbourhoods.mustGet(LIMMEL);
    const actions = (await Promise.all(rounds.map((id) => stores.actions.of(id)))).flat();
    expect(actions).toHaveLength(30);
    const untaken = actions.filter(
      ({ state }) => state.kind === "not-done" && state.because === "nobody",
    );
    expect(untaken.length).toBeLessThan(2);
    const { kept, late, partly, broken } = countsOf(promisedIn(actions, norms));
    expect(kept).toBeGreaterThan(late + partly + broken);
    for (const count of [late, partly, broken]) expect(count).toBeGreaterThan(1);
  });

  test("are measured five times: once with no change that shows, and at the end with one", async () => {
    const betterIn = async (wave: number) => {
      const report = await stores.waveReports.of(waveIdOf(LIMMEL, wave), "public");
      const changes = report?.indicators.flatMap((indicator) => indicator.changes) ?? [];
      return changes.filter((change) => change.wave === wave && change.verdict === "better").length;
    };
    expect(await betterIn(2)).toBe(0);
    expect(await betterIn(5)).toBeGreaterThan(0);
  });

  test("are told in residents' own words, in six languages", async () => {
    const words = (
      await Promise.all(
        (await stores.cycles.of(LIMMEL)).map(({ round }) => stores.texts.groups(round)),
      )
    ).flat();
    expect(words.length).toBeGreaterThan(20);
  });
});

describe("keys of what is kept", () => {
  test("are drawn anew where it is opened: nothing new rests on one that everybody has", () => {
    const [here, there] = [
      mkdtempSync(join(tmpdir(), "keys-")),
      mkdtempSync(join(tmpdir(), "keys-")),
    ];
    const drawn = [here, there].map((root) => {
      layHistory(root);
      const kept = openFolder(root);
      const names = ["kms", "kms before", "secret"].map((name) => kept.remembered(name));
      kept.close();
      rmSync(root, { recursive: true });
      return names;
    });
    expect(drawn[0]?.[0]).toBeUndefined();
    expect(drawn[0]?.[1]).toBe(drawn[1]?.[1]);
  });
});

test("another engine than the one that kept it gets every fact", { timeout: 120_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), "carried-"));
  layHistory(root);
  // In memory nothing is read from the file by itself.
  const other = await openBuurtcyclus({
    folder: root,
    assembly: ASSEMBLY,
    time: "real",
    port: 0,
    passing: true,
    fill: (client) => carryOver(client, join(root, FACTS_FILE)),
  });
  other.clock.hold();
  try {
    const there = storesOf(other.variables, other.clock.now);
    expect(await there.neighbourhoods.all()).toEqual(await stores.neighbourhoods.all());
    const last = cycleIdOf(LIMMEL, WHOLE, 10);
    expect(await there.actions.of(last)).toEqual(await stores.actions.of(last));
  } finally {
    await other.close();
    rmSync(root, { recursive: true, force: true });
  }
});

test("every place of the story is a folder of data", () => {
  expect(places.map(({ folder: of }) => of.split("/").at(-1))).toContain("heugem");
});
