import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bringsMost, expectedOf } from "#domain/dispatch/brings-most.ts";
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
  const costs = { doorstep: { cost: 12, budget: 0 }, letter: { cost: 1.5, budget: 0 } };

  test("is silent residents times the last response by that way, divided by its cost", () => {
    const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
    const [north, south] = bringsMost(areas, lately, costs);
    expect(north).toMatchObject({ silent: 120, brings: { doorstep: 1, letter: 4 } });
    expect(south).toMatchObject({ silent: 90, brings: { doorstep: 0.75, letter: 3 } });
  });

  test("is not told of an area whose answers are too few to be told: who is silent would tell them", () => {
    const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
    expect(bringsMost(areas, lately, costs)[2]).toMatchObject({
      area: "west",
      silent: undefined,
      brings: { doorstep: undefined, letter: undefined },
    });
  });

  test("is not known without a round before, without a response by that way, and without a cost", () => {
    const unknown = { doorstep: undefined, letter: undefined };
    expect(bringsMost(areas, undefined, costs)[0]?.brings).toEqual(unknown);
    const lately = { asked: 300, answered: { doorstep: undefined, letter: 15 } };
    expect(
      bringsMost(areas, lately, { ...costs, letter: { cost: 0, budget: 90 } })[0]?.brings,
    ).toEqual(unknown);
  });

  test("spends a budget on one try for each who is silent, first where tries bring more", () => {
    const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
    const means = { doorstep: { cost: 12, budget: 1680 }, letter: { cost: 1.5, budget: 1000 } };
    const brings = bringsMost(areas, lately, means);
    expect(brings.map(({ tries }) => tries)).toEqual([
      { doorstep: 120, letter: 120 },
      { doorstep: 20, letter: 90 },
      { doorstep: undefined, letter: undefined },
    ]);
    expect(expectedOf(brings, lately, "doorstep")).toEqual({ tries: 140, answers: 14 });
  });

  test("never spends more than there is, and never two tries on one who is silent", () => {
    const Area = fc.record({
      asked: fc.nat(300),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const Way = fc.record({
      cost: fc.double({ min: 0, max: 90, noNaN: true }),
      budget: fc.double({ min: 0, max: 9000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(Area), Way, (some, way) => {
        const its = some.map(({ asked, part }, nth) => ({
          name: String(nth),
          asked,
          answered: Math.floor(part * asked),
        }));
        const lately = { asked: 300, answered: { doorstep: 30, letter: 15 } };
        const brings = bringsMost(its, lately, { doorstep: way, letter: way });
        const tries = brings.map((one) => one.tries.doorstep ?? 0);
        const spent = tries.reduce((sum, one) => sum + one, 0) * way.cost;
        expect(spent).toBeLessThanOrEqual(way.budget + 1e-6);
        for (const one of brings)
          expect(one.tries.doorstep ?? 0).toBeLessThanOrEqual(one.silent ?? 0);
      }),
    );
  });
});
