import { afterEach, beforeEach, expect, test } from "vitest";
import { ActionId, type CycleId, cycleIdOf, WHOLE } from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { pictureWaits, signalWaits } from "#domain/what-waits.ts";
import { consolePages } from "#console/console.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { picturePages } from "#console/pictures/pictures.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { anAction, day, instant } from "#tests/builders.ts";
import { gatheredWith } from "./gathered.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld({ residents: 11 });
});
afterEach(() => world.close());

const waiting = async (kind: WaitKind) =>
  (await world.dependencies.waiting.all()).filter((one) => one.kind === kind);
const created = (cycle: CycleId, change: object = {}) => {
  const action = anAction({ cycle, ...change });
  return world.dependencies.actions.create(action, {
    action: action.id,
    seq: 1,
    at: instant("2026-10-06T08:00:00Z"),
    by: "machine",
    to: action.state.kind,
  });
};

test("what was handed over to an organisation of the team waits for its answer by a date, and ends with it", async () => {
  await gatheredWith(world, { ballots: [], open: ["te veel glas bij de bak", "iets heel anders"] });
  const { cycle } = { cycle: world.id };
  const round = `${cycle}_agenda` as never;
  const [text] = await world.dependencies.texts.of(round);
  const form = { group: text?.group ?? "", to: "signal:housing", words: "De bak is vol met glas." };
  const placed = await world.atConsole(readingPages, `/console/reading/${cycle}/place`, { form });
  expect(placed.statusCode).toBe(303);
  const [waits] = await waiting("signal");
  expect(waits).toMatchObject({ partner: "housing" });
  expect(waits?.until ?? "").toMatch(/^2026-/);
  const tom = { roles: ["professional" as const], neighbourhoods: "all" as const };
  const answer = (partner: "housing" | "police", said = "Wij legen hem elke week.") =>
    world.atConsole(consolePages, "/console/signals/zonnestraat", {
      access: { ...tom, partner },
      form: { id: waits?.object ?? "", text: said },
    });
  expect((await answer("police")).statusCode).toBe(404);
  expect((await answer("housing", "")).statusCode).toBe(422);
  expect((await answer("housing")).statusCode).toBe(303);
  expect(await waiting("signal")).toEqual([]);
  const [signal] = await world.dependencies.signals.of(world.neighbourhood.id);
  expect(signal?.answered?.text).toBe("Wij legen hem elke week.");
  expect((await answer("housing", "Nog een keer.")).statusCode).toBe(409);
});

test("a signal that somebody outside reports on, or of before there was a date, waits for nobody here", () => {
  const signal = {
    id: "s".repeat(22),
    neighbourhood: world.neighbourhood.id,
    run: world.id,
    to: "housing" as const,
    words: "De bak is vol.",
    on: day("2026-10-06"),
  };
  expect(signalWaits(signal).waits).toBe(false);
  expect(signalWaits({ ...signal, answerBy: day("2026-10-13") }).waits).toBe(true);
});

test("a picture waits for a person to look at it, by the days in which words are looked at, until it is published or thrown away", async () => {
  const { cycle } = await world.invited();
  await created(cycle);
  const { pictures } = world.dependencies;
  const picture = {
    id: "p".repeat(22),
    cycle,
    action: ActionId.parse("litter-1"),
    when: "after" as const,
    on: day("2026-10-06"),
    text: "Twee nieuwe bakken.",
    width: 64,
    height: 48,
  };
  const { norms } = world.neighbourhood;
  await pictures.add(picture, pictureWaits(picture, day("2026-10-06"), norms));
  expect(await waiting("picture")).toMatchObject([{ until: "2026-10-09" }]);
  await pictures.publish(picture, day("2026-10-07"));
  expect(await waiting("picture")).toEqual([]);
  const other = { ...picture, id: "q".repeat(22) };
  await pictures.add(other, pictureWaits(other, day("2026-10-06"), norms));
  await world.atConsole(picturePages, `/console/pictures/${cycle}/litter-1/${other.id}/remove`, {
    form: {},
  });
  expect(await waiting("picture")).toEqual([]);
});

test("a promise of people none of whom is in the team any more waits for who takes it over, until somebody does", async () => {
  const { cycle } = await world.invited();
  const gone = { kind: "person", name: "Niemand Hier", partner: "welfare" } as const;
  await created(cycle, { owners: [gone] });
  world.at("2026-10-06T06:00:00Z");
  await world.run(reportStalled, {});
  expect(await waiting("owner")).toMatchObject([
    { object: `${cycle}#litter-1`, from: "2026-10-06", until: "2026-10-13" },
  ]);
  world.at("2026-10-08T06:00:00Z");
  await world.run(reportStalled, {});
  expect(await waiting("owner")).toMatchObject([{ from: "2026-10-06", until: "2026-10-13" }]);
  const [action] = await world.dependencies.actions.in(cycle);
  const owners = [{ kind: "organisation", partner: "welfare" } as const];
  if (action !== undefined)
    await world.dependencies.actions.change(
      { ...action, owners },
      {
        action: action.id,
        seq: 2,
        at: instant("2026-10-08T08:00:00Z"),
        by: "team",
        to: action.state.kind,
      },
    );
  await world.run(reportStalled, {});
  expect(await waiting("owner")).toEqual([]);
});

test("an own topic that lacks words in a language waits until the eve of the round that is planned", async () => {
  const { topics, neighbourhoods, now } = world.dependencies;
  await topics.propose(
    {
      neighbourhood: world.neighbourhood.id,
      words: { nl: "Te weinig bankjes" },
      from: "team",
      status: "offered",
    },
    { at: now(), by: "contact" },
  );
  await world.run(reportStalled, {});
  expect(await waiting("wording")).toEqual([]);
  await neighbourhoods.plan({
    cycle: cycleIdOf(world.neighbourhood.id, WHOLE, 1),
    neighbourhood: world.neighbourhood.id,
    area: WHOLE,
    firstDay: day("2026-09-21"),
  });
  await world.run(reportStalled, {});
  expect(await waiting("wording")).toMatchObject([{ until: "2026-09-20" }]);
});
