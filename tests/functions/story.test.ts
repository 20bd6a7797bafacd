import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { passMoment } from "#domain/dispatch/moments.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { ActionId, type CycleId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { anAction, anAgenda, aState, day, instant } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 2 });
  ({ cycle } = await world.invited());
});
afterEach(() => world.close());

const plain = (html: string) =>
  html
    .replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[.,])/g, "");
const seen = async (query = "lang=nl") =>
  (await world.run(showNeighbourhood, visit("GET", "/zonnestraat", { query }))).body;
const pass = (...moments: Moment[]) =>
  world.dependencies.cycles.change(cycle, (before) =>
    moments.reduce(
      (run, moment, nth) => passMoment(run, moment, world.dependencies.now(), nth),
      before,
    ),
  );
const promise = (id: string, change: Parameters<typeof anAction>[0]) =>
  world.dependencies.actions.create(anAction({ cycle, id: ActionId.parse(id), ...change }), {
    action: ActionId.parse(id),
    seq: 1,
    at: world.dependencies.now(),
    by: "machine",
    to: "accepted",
  });

describe("the page of a neighbourhood", () => {
  test("says first what stands now, and on which day something comes", async () => {
    expect(plain(await seen())).toMatch(
      /kies wat eerst beter moet U kunt kiezen tot en met vrijdag 2 oktober 2026\..* Kies mee met uw code/,
    );
    world.at("2026-10-03T08:00:00Z");
    await pass("closing");
    expect(plain(await seen())).toContain(
      "u koos, wij tellen Het kiezen is voorbij. Uiterlijk op woensdag 7 oktober 2026",
    );
    world.at("2026-10-09T08:00:00Z");
    expect(plain(await seen())).toContain("Op woensdag 7 oktober 2026 had hier moeten staan");
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    await pass("adoption");
    const doing = plain(await seen());
    expect(doing).toContain("u koos, wij doen");
    expect(doing).toContain("Op donderdag 12 november 2026 leest u hier wat er is gelukt.");
    expect(doing).not.toContain("Kies mee met uw code");
    expect(doing).toContain("Rommel en zwerfvuil op straat Hierover is nog niets beloofd.");
  });

  test("leads through what residents live through, and names nothing that only the team does", async () => {
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    await pass("closing", "adoption", "chase", "midcheck");
    const body = await seen();
    expect(body.match(/aria-current="step"/g)).toHaveLength(1);
    expect(plain(body)).toMatch(/U koos 2 oktober Wij telden .*Wij doen nu · .*U hoort wat lukte/);
    expect(plain(body)).not.toMatch(/controle|halverwege|Herinnering/);
  });

  test("says of a day that passed that it passed, and how a promise stands by a word beside every colour", async () => {
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    await pass("closing", "adoption");
    await promise("litter-1", { due: day("2026-10-20"), firstDue: day("2026-10-20") });
    await promise("litter-2", { state: { ...aState("done"), on: day("2026-10-18") } });
    await promise("litter-3", { state: aState("blocked") });
    world.at("2026-10-25T08:00:00Z");
    const text = plain(await seen());
    expect(text).toContain(
      "Anna de Wit (gemeente). Had klaar moeten zijn op 20 oktober. ○ beloofd ! te laat",
    );
    expect(text).toContain("Anna de Wit (gemeente). Gedaan op 18 oktober. ✓ gedaan");
    expect(text).toContain("Dit staat stil. Beloofd door: Anna de Wit (gemeente). ! staat stil");
  });

  test("of a cycle that stands still or was stopped says so on top, with the reason", async () => {
    await world.dependencies.cycles.change(cycle, (before) => ({
      ...before,
      status: "paused",
      reason: "De buurtkamer staat onder water.",
      pausedSince: instant("2026-09-15T08:00:00Z"),
    }));
    expect(plain(await seen())).toMatch(
      /Ronde 1: staat even stil\. Waarom: De buurtkamer staat onder water\./,
    );
  });

  test("shows what was promised over the rounds in one picture, every sign with its word", async () => {
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    await pass("closing", "adoption");
    await promise("litter-2", { state: { ...aState("done"), on: day("2026-10-18") } });
    expect(await seen()).toMatch(
      /<table class="buurt-marks">.*ronde 1<\/th>.*role="img" aria-label="Gehouden">✓</s,
    );
  });

  test.each(Language.options)(
    "comes in %s with all that it needs in the first ten packets of a connection",
    async (language) => {
      await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter", "lighting"));
      await pass("closing", "adoption");
      for (const nth of [1, 2, 3]) await promise(`litter-${nth}`, { state: aState("done") });
      expect(gzipSync(await seen(`lang=${language}`)).length).toBeLessThan(14_600);
    },
  );
});
