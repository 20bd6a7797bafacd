import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { organisationIn } from "#domain/organisation.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld({ residents: 1 });
});
afterEach(() => world.close());

const PLACE = "/console/neighbourhoods/zonnestraat/organisations";
const revision = async () =>
  (await world.dependencies.neighbourhoods.revised(world.neighbourhood.id))?.revision ?? 0;
const home = () => world.dependencies.neighbourhoods.mustGet(world.neighbourhood.id);
const at = (path = "", form?: Record<string, string | string[]>) =>
  world.atConsole(neighbourhoodPages, `${PLACE}${path}`, {
    access: A_COORDINATOR,
    ...(form === undefined ? {} : { form }),
  });
const GRID = {
  kind: "energy",
  name: "Netwerk Zuid",
  seat: "outside",
  contactName: "Loket",
  contactEmail: "loket@netwerk.example",
  reports: "",
};
const add = async (more: Record<string, string | string[]> = {}) =>
  at("/new", { ...GRID, ...more, revision: String(await revision()) });

describe("organisations in the console", () => {
  test("are the four and those that were added, by the name that people know", async () => {
    expect((await add({ topics: ["lighting"] })).statusCode).toBe(303);
    expect(organisationIn(await home(), "energy-netwerk-zuid")).toEqual({
      id: "energy-netwerk-zuid",
      name: "Netwerk Zuid",
      seat: "outside",
      contact: { name: "Loket", email: "loket@netwerk.example" },
      topics: ["lighting"],
    });
    const { body } = await at();
    for (const name of ["gemeente", "welzijn", "politie", "woningcorporatie", "Netwerk Zuid"])
      expect(body).toContain(name);
  });

  test.each([
    ["kind", { kind: "" }],
    ["kind", { kind: "army" }],
    ["name", { name: "N" }],
    ["contactEmail", { contactEmail: "loket" }],
    ["contactEmail", { contactEmail: "", contactName: "" }],
    ["contactName", { contactName: "" }],
    ["reports", { reports: "meld.example" }],
    ["seat", { seat: "roof" }],
  ])("tell at %s what is wrong with %o, and keep what was typed", async (field, more) => {
    const { statusCode, body } = await add(more);
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    if (field !== "name") expect(body).toContain('value="Netwerk Zuid"');
  });

  test("have no two of one name", async () => {
    await add();
    expect((await add({ name: "netwerk zuid" })).statusCode).toBe(422);
    expect((await home()).organisations).toHaveLength(1);
  });

  test("are called anew with what they were called before, retired, and back again", async () => {
    await add();
    const one = "/energy-netwerk-zuid";
    await at(one, { ...GRID, name: "Stedin Zuid", revision: String(await revision()) });
    expect((await at()).body).toContain("Heette eerder: Netwerk Zuid.");
    await at(`${one}/retire`, { revision: String(await revision()) });
    expect(organisationIn(await home(), "energy-netwerk-zuid")).toMatchObject({
      name: "Stedin Zuid",
      retired: expect.stringMatching(/^\d{4}-/),
    });
    await at(`${one}/return`, { revision: String(await revision()) });
    expect(organisationIn(await home(), "energy-netwerk-zuid")).not.toHaveProperty("retired");
  });

  test("are not written over by who did not see the last change", async () => {
    const seen = String(await revision());
    await add();
    const { statusCode, body } = await at("/new", { ...GRID, name: "Ander", revision: seen });
    expect(statusCode).toBe(409);
    expect(body).toContain('value="Ander"');
  });

  test("stay when the settings of the neighbourhood are changed", async () => {
    await add();
    const { body } = await world.atConsole(
      neighbourhoodPages,
      "/console/neighbourhoods/zonnestraat/edit/team",
      { access: A_COORDINATOR },
    );
    expect(body).toContain(">Netwerk Zuid</option>");
  });
});
