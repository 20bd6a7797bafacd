import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "#domain/actions/action.ts";
import { ActionId } from "#contract/ids.ts";
import { showMemory } from "#functions/feedback/show-memory.ts";
import { anAction, anAgenda, anOwner, aState, day, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeEach(async () => void (world = await openWorld({ residents: 1 })));
afterEach(() => world.close());

const remembered = async (neighbourhood = "zonnestraat", query = "lang=nl") =>
  world.run(showMemory, {
    ...visit("GET", `/memory/${neighbourhood}`, { query }),
    pathParameters: { neighbourhood },
  });

const promise = (nth: number, change: Partial<Action>): Promise<boolean> => {
  const action = anAction({ ...change, id: ActionId.parse(`promise-${nth}`) });
  const at = instant("2026-10-05T08:00:00Z");
  return world.dependencies.actions.create(action, {
    action: action.id,
    seq: 1,
    at,
    by: "machine",
    to: "proposed",
  });
};

describe("the memory of a neighbourhood, as everybody reads it", () => {
  test("says what was kept, what was not and why, and names organisations and nobody", async () => {
    const { cycle } = await world.invited();
    const owners = [
      anOwner("Anna de Wit", "municipality"),
      { kind: "resident" as const, name: "Fatma", accepted: day("2026-10-06") },
    ];
    await promise(1, { cycle, owners, title: "Samen opruimen", state: aState("done") });
    const why = "De grond bleek vervuild te zijn.";
    await promise(2, {
      cycle,
      owners,
      title: "Een speeltuin <b>bouwen</b>",
      topic: topic("play-areas"),
      state: { ...aState("not-done"), text: why },
    });
    await promise(3, { cycle, owners, title: "Meer licht", topic: topic("lighting") });
    expect((await remembered()).body).toContain("Er is nog niets beloofd.");
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    const { body, statusCode } = await remembered();
    expect(statusCode).toBe(200);
    expect(body).toContain("Wij deden 3 beloftes. Op tijd gedaan: 1.");
    expect(body).toContain("Niet gehouden: 1.");
    expect(body).toContain(why);
    expect(body).toContain("gemeente");
    expect(body).not.toMatch(/Anna|Fatma|<b>bouwen/);
    expect((await remembered("zonnestraat", "lang=ar")).body).toContain("عدد الوعود: 3");
  });

  test("is silent about what was asked of somebody who did not say yes", async () => {
    const { cycle } = await world.invited();
    const { firstDue: _first, ...asked } = anAction({
      cycle,
      state: aState("proposed"),
      title: "Dit heeft niemand beloofd",
    });
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    await world.dependencies.actions.create(asked, {
      action: asked.id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: "proposed",
    });
    const { body } = await remembered();
    expect(body).not.toContain("Dit heeft niemand beloofd");
    expect(body).toContain("Er is nog niets beloofd.");
  });

  test("of a neighbourhood that is not there is a page that says so", async () => {
    expect((await remembered("nergens")).statusCode).toBe(404);
  });
});
