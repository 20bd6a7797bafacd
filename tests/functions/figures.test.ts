import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figurePages } from "#console/figures/figures.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import type { Access } from "#domain/access.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { anAction, instant } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const figures = async (access?: Access) =>
  (
    await world.atConsole(
      figurePages,
      "/console/figures/zonnestraat",
      access === undefined ? {} : { access },
    )
  ).body;

beforeAll(async () => {
  world = await openWorld({ residents: 14 });
  ({ cycle, round } = await world.invited());
  const links = [...world.links().values()];
  for (let at = 0; at < 12; at += 1)
    await world.run(
      submitBallot,
      visit("POST", "/a/x", {
        token: links[at] ?? "",
        body: at < 8 ? "first=litter&second=lighting" : "first=play-areas",
      }),
    );
});
afterAll(() => world.close());

describe("the figures of a neighbourhood", () => {
  test("say nothing of a round as long as somebody can answer, nor of a count before its agenda stands", async () => {
    const { cycles } = world.dependencies;
    const before = plain(await figures());
    expect(before).toContain("Er is nog geen ronde gesloten.");
    expect(before).not.toMatch(/12|Rommel|verlichting/);

    world.at((await cycles.mustGetRound(round)).closes);
    // The moment has come and the step that closes the round has not run yet: an answer could still
    // be on its way.
    await cycles.change(cycle, (one) =>
      passMoment(one, "closing", instant("2026-10-02T18:00:00Z"), 1),
    );
    expect(plain(await figures())).toContain("Er is nog geen ronde gesloten.");

    for (const step of [closeRound, sealBallots, countPriorities])
      await world.run<unknown>(step, { round });
    const counted = plain(await figures());
    expect(counted).toContain("12 van 14");
    expect(counted).toContain("Er staat nog geen agenda vast.");
    expect(counted).not.toMatch(/Rommel|verlichting/);

    await world.run(adoptAgenda, { round });
    await world.dependencies.actions.create(anAction({ cycle }), {
      action: anAction().id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: "proposed",
    });
    const adopted = plain(await figures());
    expect(adopted).toMatch(/Rommel en zwerfvuil op straat 1 plaats 1, 8 keer genoemd/);
    expect(adopted).not.toContain("%");
  });

  test("can be taken along as a file by who may take tables, and lead nobody where they may not go", async () => {
    expect(await figures()).toContain(
      'href="/console/exports/agenda.xlsx?neighbourhood=zonnestraat"',
    );
    expect(
      await figures({ roles: ["professional"], partner: "police", neighbourhoods: "all" }),
    ).not.toContain("/console/exports");
  });

  test("are those of the reader's neighbourhoods alone", async () => {
    const elsewhere: Access = { roles: ["researcher"], neighbourhoods: [] };
    const choice = async (query: string, access?: Access) =>
      (
        await world.atConsole(
          figurePages,
          `/console/figures?q=${query}`,
          access === undefined ? {} : { access },
        )
      ).body;
    expect(await choice("zonne")).toContain('href="/console/figures/zonnestraat?lang=nl"');
    expect(await choice("maan")).toContain("Geen buurt heet ‘maan’");
    expect(await choice("", elsewhere)).not.toContain("Zonnestraat");
    expect(
      (await world.atConsole(figurePages, "/console/figures/zonnestraat", { access: elsewhere }))
        .statusCode,
    ).toBe(403);
  });
});
