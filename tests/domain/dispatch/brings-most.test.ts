import { describe, expect, test } from "vitest";
import { bringsMost } from "#domain/dispatch/brings-most.ts";
import { reachedBy, unreachedIn } from "#domain/dispatch/reach.ts";
import { day } from "#tests/builders.ts";

const mailed = { email: "a@example.org" };
const silent = {};
const answered = { answeredOn: day("2026-09-20") };

describe("somebody who was asked", () => {
  test.each([
    ["by a mail that arrived", mailed, silent, [{ state: "delivered" as const }], "mail"],
    ["by none that came back", mailed, silent, [{ state: "bounced" as const }], "none"],
    ["by none whose end nobody knows", mailed, silent, [{ state: "unknown" as const }], "none"],
    [
      "by none at an address that takes none any more",
      { ...mailed, suppressed: "bounced" as const },
      silent,
      [{ state: "sent" as const }],
      "none",
    ],
    ["by a letter that was made", {}, { letters: 1 }, [], "letter"],
    ["by no letter that was not made", {}, silent, [], "none"],
    ["by a person, who answered without either", {}, answered, [], "person"],
  ])("is reached %s", (_, resident, invitation, entries, by) => {
    expect(reachedBy({ resident, invitation, entries })).toBe(by);
  });

  test("is in the number of those whom nothing reached, also where no part lags", () => {
    const some = { resident: {}, invitation: silent, entries: [] };
    const others = { resident: mailed, invitation: silent, entries: [{ state: "sent" as const }] };
    expect(unreachedIn([some, others, some])).toBe(2);
  });
});

describe("where one more try brings most", () => {
  const areas = [
    { name: "north", asked: 200, answered: 80 },
    { name: "south", asked: 100, answered: 10 },
    { name: "west", asked: 50, answered: undefined },
  ];
  const costs = { doorstep: 12, letter: 1.5 };

  test("is silent residents times the last response by that way, divided by its cost", () => {
    const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
    const [north, south] = bringsMost(areas, lately, costs);
    expect(north).toMatchObject({ silent: 120, brings: { doorstep: 1, letter: 4 } });
    expect(south).toMatchObject({ silent: 90, brings: { doorstep: 0.75, letter: 3 } });
  });

  test("is not told of an area whose answers are too few to be told: who is silent would tell them", () => {
    const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
    expect(bringsMost(areas, lately, costs)[2]).toEqual({
      area: "west",
      silent: undefined,
      brings: { doorstep: undefined, letter: undefined },
    });
  });

  test("is not known without a round before, without a response by that way, and without a cost", () => {
    const unknown = { doorstep: undefined, letter: undefined };
    expect(bringsMost(areas, undefined, costs)[0]?.brings).toEqual(unknown);
    const lately = { asked: 300, answered: { doorstep: undefined, letter: 15 } };
    expect(bringsMost(areas, lately, { doorstep: 12, letter: 0 })[0]?.brings).toEqual(unknown);
  });
});
