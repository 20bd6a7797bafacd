import { describe, expect, test } from "vitest";
import { type Deed } from "#contract/permissions.ts";
import { kindOf, OrganisationKind, Partner } from "#contract/organisation.ts";
import { type Access, may } from "#domain/access.ts";
import { ownerOf } from "#domain/actions/plan.ts";
import {
  activeIn,
  handledIn,
  handlerOf,
  isNameTaken,
  type Organisation,
  organisationIn,
  organisationsIn,
  withOrganisation,
} from "#domain/organisation.ts";
import { organisationIdFor } from "#domain/organisation-new.ts";
import { aNeighbourhood, day, topic } from "#tests/builders.ts";
import { startList } from "#stores/start-list.ts";

const woonpunt: Organisation = {
  id: "housing-woonpunt",
  name: "Woonpunt",
  topics: [],
  seat: "team",
};

describe("organisations of a neighbourhood", () => {
  test("are the four of a team where nobody wrote anything down", () => {
    expect(organisationsIn({}).map(({ id, seat }) => `${id} ${seat}`)).toEqual([
      "municipality team",
      "welfare team",
      "police team",
      "housing team",
    ]);
  });

  test("stay the four when more is known of one of them, and others come behind", () => {
    const known = withOrganisation(withOrganisation({}, woonpunt), {
      id: "housing",
      name: "Maasvallei",
      topics: [],
      seat: "team",
    });
    expect(organisationsIn(known).map(({ id, name }) => name ?? id)).toEqual([
      "municipality",
      "welfare",
      "police",
      "Maasvallei",
      "Woonpunt",
    ]);
  });

  test("are asked nothing new when they are retired, and keep their name", () => {
    const gone = withOrganisation({}, { ...woonpunt, retired: day("2026-11-01") });
    expect(activeIn(gone).map(({ id }) => id)).not.toContain(woonpunt.id);
    expect(organisationIn(gone, woonpunt.id)?.name).toBe("Woonpunt");
    expect(isNameTaken(gone, "woonpunt")).toBe(false);
  });

  test("remember what they were called", () => {
    const renamed = withOrganisation(withOrganisation({}, woonpunt), {
      ...woonpunt,
      name: "Wonen",
    });
    expect(organisationIn(renamed, woonpunt.id)).toMatchObject({
      name: "Wonen",
      formerly: ["Woonpunt"],
    });
  });

  test("cannot be called as another that is asked", () => {
    const known = withOrganisation({}, woonpunt);
    expect(isNameTaken(known, "WOONPUNT")).toBe(true);
    expect(isNameTaken(known, "Woonpunt", woonpunt.id)).toBe(false);
  });

  test("get an id of which everybody reads the kind, and that no other has", () => {
    const taken: Partner[] = ["province"];
    expect(organisationIdFor("energy", undefined, taken)).toBe("energy");
    expect(organisationIdFor("province", undefined, taken)).toBe("province-province");
    expect(organisationIdFor("housing", "Woonpunt Zuid", [])).toBe("housing-woonpunt-zuid");
    expect(organisationIdFor("housing", "Woonpunt", ["housing-woonpunt"])).toBe(
      "housing-woonpunt-2",
    );
    expect(organisationIdFor("other", "中学", [])).toBe("other-other");
  });

  test.each(["polise", "housing-", "housing-Woon", "housing-a b", "policex-a", "police#1"])(
    "no organisation is %s",
    (id) => {
      expect(Partner.safeParse(id).success).toBe(false);
    },
  );

  test.each(OrganisationKind.options)("a second one of kind %s is of that kind", (kind) => {
    expect(kindOf(`${kind}-of-${kind}-2`)).toBe(kind);
  });

  test("that handle a topic come before what the list of topics says", () => {
    const litter = startList.get(topic("litter"));
    if (litter === undefined) throw new Error("no litter");
    expect(handlerOf({}, litter)).toBe(litter.handler);
    const own = withOrganisation(aNeighbourhood(), { ...woonpunt, topics: [topic("litter")] });
    expect(handlerOf(own, litter)).toBe("housing-woonpunt");
    const [first] = own.team;
    if (first === undefined) throw new Error("no team");
    const team = [...own.team, { ...first, name: "Wim Punt", partner: woonpunt.id }];
    expect(ownerOf({ ...own, team }, litter)).toMatchObject({ name: "Wim Punt" });
    expect(ownerOf(own, litter)).toMatchObject({ partner: litter.handler });
  });
});

describe("what an organisation is", () => {
  const read: Deed = "read words";
  const as = (partner: Partner): Access => ({
    roles: ["professional", "coordinator"],
    partner,
    neighbourhoods: "all",
  });

  test.each(["police", "police-rail", "housing", "housing-woonpunt", "energy", "other-x"] as const)(
    "keeps raw words from %s, the first of its kind or not",
    (partner) => {
      expect(may(as(partner), read)).toBe(false);
    },
  );

  test.each(["municipality", "welfare", "welfare-trajekt"] as const)("lets %s read", (partner) => {
    expect(may(as(partner), read)).toBe(true);
  });

  test("keeps every police force from entering answers", () => {
    expect(may(as("police-rail"), "enter answers")).toBe(false);
    expect(may(as("housing-woonpunt"), "enter answers")).toBe(true);
  });
});

test("a topic that one can handle alone goes to the organisation that says so, retired ones apart", () => {
  const greening = { ...woonpunt, topics: [topic("litter")] };
  const topics = [...startList.values()].filter(({ id }) => id === topic("litter"));
  const handlers = (organised: Parameters<typeof handledIn>[0]) =>
    handledIn(organised, topics).map(({ handler }) => handler);
  expect(handlers({})).toEqual(["municipality"]);
  expect(handlers({ organisations: [greening] })).toEqual([greening.id]);
  expect(handlers({ organisations: [{ ...greening, retired: day("2026-09-01") }] })).toEqual([
    "municipality",
  ]);
});
