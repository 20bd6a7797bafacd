import { describe, expect, test } from "vitest";
import { type Member, withAccessOf } from "#domain/access.ts";
import { beginning, type Leaving, ownedIn, takenOver } from "#domain/leaving.ts";
import { aNeighbourhood, anAction, anOwner, day } from "#tests/builders.ts";

const home = aNeighbourhood({
  contact: { ...aNeighbourhood().contact, name: "Piet", email: "piet@team.example" },
});
const SARA = { name: "Sara", email: "sara@team.example", partner: "welfare" } as const;
const LIES = { name: "Lies", email: "lies@team.example", partner: "police" } as const;
const leaving: Leaving = {
  person: "p".repeat(16),
  email: "piet@team.example",
  name: "Piet",
  on: day("2026-10-06"),
  reason: "Een andere baan.",
  by: "administrator",
  successor: SARA,
  apart: [],
  roles: true,
};
const promise = anAction({ owners: [anOwner("Piet", "welfare")] });
const owned = ownedIn(home, [promise], leaving);

describe("what somebody leaves behind", () => {
  test("is handed over promise by promise, before the place by which it is known whose they are", () => {
    expect(beginning(leaving, owned).things?.map(({ thing }) => thing.kind)).toEqual([
      "promise",
      "places",
    ]);
  });

  test("is nothing where they have neither a place nor a promise", () => {
    expect(ownedIn(home, [promise], { name: "Kim", email: "kim@team.example" })).toEqual([]);
  });

  test("is told once to each who takes something over, and of what goes to nobody nobody hears", () => {
    const apart = [{ thing: `${promise.cycle}#${promise.id}`, to: LIES }];
    const each = takenOver(beginning({ ...leaving, apart }, owned));
    expect(each.map(({ to, things }) => [to.name, things.length])).toEqual([
      ["Lies", 1],
      ["Sara", 1],
    ]);
    const { successor: _none, ...alone } = leaving;
    expect(takenOver(beginning(alone, owned))).toEqual([]);
  });
});

describe("who takes somebody's roles over", () => {
  const member = (change: Partial<Member>): Member => ({
    ...SARA,
    roles: ["professional"],
    neighbourhoods: [home.id],
    version: 1,
    ...change,
  });

  test("keeps their own and may do what the other could, in the places of both", () => {
    const other = { roles: ["contact"], neighbourhoods: "all" } as const;
    expect(withAccessOf(member({}), { ...other, roles: [...other.roles] })).toMatchObject({
      roles: ["professional", "contact"],
      neighbourhoods: "all",
    });
  });

  test("never prints letters beside anything else", () => {
    const after = withAccessOf(member({ roles: ["print"] }), {
      roles: ["coordinator"],
      neighbourhoods: [],
    });
    expect(after?.roles).toEqual(["print"]);
  });
});
