import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { consolePages } from "#console/console.ts";
import type { Access } from "#domain/access.ts";
import { cycleIdOf, type CycleId, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { anAction, aNeighbourhood, day } from "#tests/builders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";

const HEUGEM = NeighbourhoodId.parse("heugem");
const AUDITOR: Access = { roles: ["auditor"], neighbourhoods: "all" };
let world: World;
let cycle: CycleId;
const plain = (html: string) =>
  html
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>|<[^>]+>/gs, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
const at = async (path: string, access?: Access) =>
  (
    await world.atConsole(
      path.startsWith("/console/neighbourhoods") ? neighbourhoodPages : consolePages,
      path,
      access === undefined ? {} : { access },
    )
  ).body;

beforeAll(async () => {
  world = await openWorld({ residents: 20 });
  ({ cycle } = await world.invited());
  const { actions, neighbourhoods, soFar } = world.dependencies;
  await neighbourhoods.save(aNeighbourhood({ id: HEUGEM, name: "Heugem" }));
  await neighbourhoods.plan({
    cycle: cycleIdOf(HEUGEM, WHOLE, 1),
    neighbourhood: HEUGEM,
    area: WHOLE,
    firstDay: day("2026-09-21"),
  });
  await soFar.save({ run: cycle, asked: 20, answered: 8, needed: 10, on: day("2026-09-14") });
  await actions.create(
    anAction({ cycle, title: "Zes extra prullenbakken", due: day("2026-09-10") }),
    {
      action: anAction().id,
      seq: 1,
      at: world.dependencies.now(),
      by: "machine",
      to: "proposed",
    },
  );
});
afterAll(() => world.close());

describe("the start of the console", () => {
  test("calls a promise that waits by its own words, says whose and how late it is, and leads to it", async () => {
    const page = await at("/console");
    expect(plain(page)).toMatch(/Zes extra prullenbakken .*te laat/);
    expect(page).toContain(`/console/actions/${cycle}/${anAction().id}?lang=nl`);
  });

  test("tells where each cycle is, what comes next and how many answered beside how many have to", async () => {
    const page = await at("/console");
    expect(page).toMatch(/aria-current="step">Vragen/);
    expect(plain(page)).toContain("8 van 20 bewoners antwoordden");
    expect(plain(page)).toContain("10 zijn nodig");
    expect(plain(page)).toMatch(/Hierna: /);
  });

  test("says how many answered to nobody who may not follow that, and never fewer than five", async () => {
    const administrator: Access = { roles: ["administrator"], neighbourhoods: "all" };
    expect(plain(await at("/console", administrator))).not.toContain("antwoordden");
    const { soFar } = world.dependencies;
    await soFar.save({ run: cycle, asked: 20, answered: 4, needed: 10, on: day("2026-09-14") });
    const few = plain(await at("/console"));
    expect(few).toContain("Minder dan 5 van 20 bewoners antwoordden");
    expect(few).not.toContain("4 van 20");
    await soFar.save({ run: cycle, asked: 20, answered: 8, needed: 10, on: day("2026-09-14") });
  });

  test("tells of what begins within four weeks, and of one neighbourhood alone where it is asked for", async () => {
    expect(plain(await at("/console"))).toMatch(/ma 21 sep.* Ronde 1 begint, Heugem/);
    const heugem = plain(await at("/console?neighbourhood=heugem"));
    expect(heugem).not.toContain("Zes extra prullenbakken");
    expect(heugem).toContain("Er loopt nu geen ronde en geen meting.");
  });

  test("shows one way to begin where there is nothing yet, to who may go it", async () => {
    const { neighbourhoods, waiting } = world.dependencies;
    const nothing = () => Promise.resolve([]);
    const changed = {
      neighbourhoods: { ...neighbourhoods, someSummaries: nothing },
      waiting: { ...waiting, all: nothing },
    };
    const seen = async (access: Access) =>
      (await world.atConsole(consolePages, "/console", { changed, access })).body;
    const coordinator = await seen({ roles: ["coordinator"], neighbourhoods: "all" });
    expect(plain(coordinator)).toContain("Begin met uw eerste buurt");
    expect(coordinator).toContain("/console/neighbourhoods/new");
    expect(await seen(AUDITOR)).not.toContain("/console/neighbourhoods/new");
  });
});

describe("the list of all neighbourhoods", () => {
  const names = (page: string) =>
    [...page.matchAll(/<th scope="row"><a [^>]*>([^<]+)/g)].map(([, name]) => name);

  test("tells how each stands, and what is late", async () => {
    const page = plain(await at("/console/neighbourhoods"));
    expect(page).toMatch(/Heugem Rust .*Ronde 1 begint, ma 21 sep/);
    expect(page).toMatch(/Zonnestraat Vragen 100% 40% 1 van 1 te laat/);
  });

  test("is sorted by what is asked for, with what needs somebody on top, and says by what", async () => {
    expect(names(await at("/console/neighbourhoods"))).toEqual(["Heugem", "Zonnestraat"]);
    const late = await at("/console/neighbourhoods?sort=late");
    expect(names(late)).toEqual(["Zonnestraat", "Heugem"]);
    expect(late).toMatch(/aria-sort="descending"><a [^>]*>Beloftes/);
  });

  test("shows those alone that are in a state, or whose name has what is searched for", async () => {
    expect(names(await at("/console/neighbourhoods?state=asking"))).toEqual(["Zonnestraat"]);
    expect(names(await at("/console/neighbourhoods?q=EUG"))).toEqual(["Heugem"]);
    expect(plain(await at("/console/neighbourhoods?q=nergens"))).toContain("Geen buurt gevonden.");
  });

  test("tells a researcher the names, and not how they stand", async () => {
    const page = await at("/console/neighbourhoods", {
      roles: ["researcher"],
      neighbourhoods: "all",
    });
    expect(names(page)).toEqual(["Heugem", "Zonnestraat"]);
    expect(plain(page)).not.toMatch(/Vragen|te laat|40%/);
  });
});

describe("the audit trail in the console", () => {
  test("reads as sentences, and finds by person, subject and day what is chosen from what there is", async () => {
    const all = await at("/console/audit?neighbourhood=zonnestraat", AUDITOR);
    expect(plain(all)).toMatch(/Het programma opende de ronde \( Ronde 1 \)/);
    const rounds = await at("/console/audit?neighbourhood=zonnestraat&about=cycle", AUDITOR);
    expect(plain(rounds)).toContain("opende de ronde");
    expect(plain(rounds)).not.toContain("importeerde bewoners.");
    for (const nothing of ["about=files", "who=coordinator", "on=2020-01-01"])
      expect(
        plain(await at(`/console/audit?neighbourhood=zonnestraat&${nothing}`, AUDITOR)),
      ).toContain("Niets gevonden tussen deze regels.");
  });
});

test("after a deed stands what was done, what happens next and a link; a word that is not ours is not shown", async () => {
  const page = await at("/console?told=confirmed");
  expect(page).toMatch(/role="status" tabindex="-1" autofocus>/);
  expect(plain(page)).toMatch(
    /De agenda is bevestigd\. Wie iets belooft, krijgt vandaag bericht\./,
  );
  expect(page).toMatch(/<a [^>]*href="\/console\/actions\?lang=nl">Naar de beloftes/);
  expect(await at("/console?told=%3Cb%3Ehacked")).not.toContain("hacked");
});
