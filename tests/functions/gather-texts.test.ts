import { afterEach, describe, expect, test } from "vitest";
import { type CycleId, RandomId, type RoundId } from "#contract/ids.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { floodPages } from "#console/floods/set-aside.ts";
import { everywhere, found } from "./canaries.ts";
import { sealedWith } from "./gathered.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let codes: string[];
afterEach(() => world.close());

const BALLOTS = ["Meer bankjes bij de kerk", "Hij dreigt met een mes", "Bankjes bij de kerk graag"];
const OPEN = ["Wanneer komt er licht in de tunnel"];

async function sealed(residents = 12) {
  world = await openWorld({ residents });
  ({ cycle, round, codes } = await sealedWith(world, { ballots: BALLOTS, open: OPEN }));
}
const gather = (changed = {}) => world.run(gatherTexts, { round }, changed);
const kept = async () =>
  (await world.dependencies.texts.of(round)).map(({ words = "" }) => words).toSorted();
const codePage = async (code: string) =>
  (
    await world.run(showCount, {
      ...visit("GET", `/count/${cycle}`, { query: `code=${code}` }),
      pathParameters: { cycle },
    })
  ).body;

/** The next cycle of the area, at its end. */
async function openNext(): Promise<CycleId> {
  const { cycles } = world.dependencies;
  const first = await cycles.mustGet(cycle);
  const next = { ...first, id: cycle.replace("001", "002") as CycleId, number: 2 };
  const itsRound = round.replace("001", "002") as RoundId;
  await cycles.open(
    { ...next, round: itsRound, status: "running" },
    { ...(await cycles.mustGetRound(round)), id: itsRound, cycle: next.id },
    "2027-12-01" as never,
  );
  return next.id;
}

describe("what residents wrote", () => {
  test("is gathered once, from ballots and from the poster, however often the step runs and wherever it died", async () => {
    await sealed();
    const { seals, openAnswers } = world.dependencies;
    const dies = async () => {
      throw new Error("killed");
    };
    await expect(gather({ seals: { ...seals, forgetWords: dies } })).rejects.toThrow("killed");
    await expect(gather({ openAnswers: { ...openAnswers, forgetWords: dies } })).rejects.toThrow(
      "killed",
    );
    const all = [...BALLOTS, ...OPEN].toSorted();
    expect(await gather()).toEqual({ texts: 4 });
    expect(await kept()).toEqual(all);
    expect(await gather()).toEqual({ texts: 4 });
    expect(await kept()).toEqual(all);
  });

  test("lies in one place once it is gathered, beside nothing that says from whom, when or by which way it came", async () => {
    await sealed();
    await gather();
    const { seals, openAnswers, texts } = world.dependencies;
    expect(await seals.list(round, "words")).toEqual([]);
    expect((await openAnswers.of(round)).flatMap(({ comment }) => comment ?? [])).toEqual([]);
    const everything = JSON.stringify(await world.everything());
    for (const words of [...BALLOTS, ...OPEN]) expect(everything.split(words)).toHaveLength(2);
    const names = new Set((await texts.of(round)).flatMap((text) => Object.keys(text)));
    expect([...names].toSorted()).toEqual(
      ["danger", "found", "group", "id", "language", "round", "source", "words"].toSorted(),
    );
  });

  test("is laid together where it is alike, what may tell of danger is known, and all of it waits for somebody by a day", async () => {
    await sealed();
    await gather();
    const texts = await world.dependencies.texts.of(round);
    const benches = texts.filter(({ words }) => words?.includes("ankjes"));
    expect(new Set(benches.map(({ group }) => group)).size).toBe(1);
    expect(new Set(texts.map(({ group }) => group)).size).toBe(3);
    expect(texts.flatMap(({ danger, words }) => (danger ? words : []))).toEqual([BALLOTS[1]]);
    expect(await world.dependencies.waiting.of(world.neighbourhood.id)).toContainEqual({
      kind: "words",
      neighbourhood: world.neighbourhood.id,
      object: round,
      run: cycle,
      from: "2026-10-02",
      until: "2026-10-07",
      count: 4,
      detail: "look",
    });
  });

  test("with fewer than ten ballots stays sealed, while the poster's is read; who has the code is told so", async () => {
    await sealed(9);
    expect(await gather()).toEqual({ texts: 1 });
    expect(await kept()).toEqual(OPEN);
    expect(await world.dependencies.seals.list(round, "words")).toHaveLength(3);
    const page = await codePage(codes[0] ?? "");
    expect(page).toContain("Niemand heeft dit gelezen. Er waren te weinig antwoorden");
  });

  test("in a round that was counted without being gathered is told to be unread for that reason; while it is counted, that it waits", async () => {
    await sealed();
    const [code = ""] = codes;
    expect(await codePage(code)).toContain("Iemand van het team leest dit.");
    await world.dependencies.cycles.change(cycle, (run) => ({ ...run, status: "closed" }));
    const page = await codePage(code);
    expect(page).toContain("zijn de woorden van bewoners niet verzameld om te lezen");
    expect(page).not.toContain("Er waren te weinig antwoorden");
  });

  test.each([12, 9])(
    "by %i goes when the next cycle of the area closes, read or not; what became of it stays",
    async (residents) => {
      await sealed(residents);
      const { texts } = await gather();
      await world.run(closeCycle, { cycle });
      expect(await kept()).toHaveLength(texts);
      expect(JSON.stringify(await world.everything())).toContain(BALLOTS[0]);
      const next = await openNext();
      await world.run(closeCycle, { cycle: next });
      const everything = JSON.stringify(await world.everything());
      for (const words of [...BALLOTS, ...OPEN]) expect(everything).not.toContain(words);
      expect(await kept()).toHaveLength(texts);
      // Closing once more finds nothing to do.
      await world.run(closeCycle, { cycle: next });
    },
  );

  test("is found nowhere once it was forgotten, whatever became of it: in no text, group, signal, page, export or log", async () => {
    await sealed();
    await gather();
    const { texts, now, secret } = world.dependencies;
    const [, danger = ""] = BALLOTS;
    const group = (await texts.of(round)).find(({ words }) => words === danger)?.group ?? "";
    const signal = {
      id: secret(),
      neighbourhood: world.neighbourhood.id,
      run: cycle,
      to: "police" as const,
      words: "Iemand wordt bedreigd.",
      on: "2026-10-03" as never,
    };
    const destination = { kind: "signal" as const, to: signal.to, signal: signal.id };
    const decided = { by: "contact" as const, at: now() };
    await texts.place({ id: group, round, destination, decided }, { signal });
    const signs = [...BALLOTS, ...OPEN];
    const left = async () => found(await everywhere(world, { cycle }), signs);
    const before = await left();
    for (const words of signs)
      for (const place of ["TEXTS#", "/console/reading/"])
        expect(before.some((one) => one.includes(place) && one.endsWith(words))).toBe(true);
    expect(before.filter((one) => !/^(TEXTS#|\/console\/reading\/)/.test(one))).toEqual([]);
    await world.run(closeCycle, { cycle });
    await world.run(closeCycle, { cycle: await openNext() });
    expect(await left()).toEqual([]);
  });

  test("by the poster can still be set aside, and comes back with its words", async () => {
    await sealed();
    await gather();
    const { id } = world.neighbourhood;
    const path = `/console/floods/${id}`;
    await world.atConsole(floodPages, path, {
      form: {
        kind: "openAnswer",
        from: "2026-09-01T00:00:00Z",
        until: "2026-10-02T00:00:00Z",
        reason: "Robots sent these.",
      },
    });
    expect(await kept()).toEqual(BALLOTS.toSorted());
    const places = found(await everywhere(world, { cycle }), OPEN);
    expect(places).not.toEqual([]);
    expect(places.filter((one) => !one.includes("ASIDE#"))).toEqual([]);
    const [aside] = await world.dependencies.asides.of(id);
    await world.atConsole(floodPages, `${path}/${aside?.id ?? ""}/undo`, { form: {} });
    expect(await kept()).toEqual([...BALLOTS, ...OPEN].toSorted());
  });

  test("by the poster that lies aside goes with people's part of the round", async () => {
    await sealed();
    await gather();
    const { asides, cycles, now } = world.dependencies;
    const at = now();
    const [arrival] = await world.dependencies.arrivals.within(
      world.neighbourhood.id,
      { kind: "openAnswer", from: "2026-09-01T00:00:00Z" as never, until: at },
      10,
    );
    const aside = { kind: "openAnswer", from: at, until: at, at, count: 0 } as const;
    const id = RandomId.parse("d".repeat(22));
    await asides.setAside(
      { ...aside, id, neighbourhood: world.neighbourhood.id },
      arrival === undefined ? [] : [arrival],
    );
    await cycles.change(cycle, (run) => ({ ...run, status: "closed" }));
    world.at("2027-01-10T05:00:00Z");
    await world.run(sweepExpired, {});
    expect(JSON.stringify(await world.everything())).not.toContain(OPEN[0]);
  });
});

test("a code tells what became of its own words, and of nobody else's", async () => {
  await sealed();
  await gather();
  const { texts } = world.dependencies;
  const danger = (await texts.of(round)).find((text) => text.danger);
  await texts.place(
    {
      id: danger?.group ?? "",
      round,
      destination: { kind: "read", reason: "thanks" },
      decided: { by: "contact", at: world.dependencies.now() },
    },
    {},
  );
  const [first = "", second = ""] = codes;
  expect(await codePage(second)).toContain("Gelezen. Bedankt.");
  expect(await codePage(first)).not.toContain("Gelezen.");
  for (const code of codes)
    for (const words of BALLOTS) expect(await codePage(code)).not.toContain(words);
});
