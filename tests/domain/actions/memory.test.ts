import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action, State } from "#domain/actions/action.ts";
import { byOrganisation, countsOf, promisedIn, rowsOf } from "#domain/actions/memory.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { addDays } from "#domain/calendar/time.ts";
import { organisationsOf } from "#domain/actions/owner.ts";
import { ActionId, CycleId } from "#contract/ids.ts";
import { Norms } from "#domain/norms.ts";
import { anAction, day, topic } from "#tests/builders.ts";

const norms = Norms.parse({});
const said = "Zo is het gegaan, en niet anders.";
const STATES = [
  { kind: "accepted" },
  { kind: "done", on: day("2026-10-20"), text: said },
  { kind: "done", on: day("2026-11-20"), text: said },
  { kind: "partly-done", on: day("2026-10-20"), text: said, next: "Volgend jaar de rest" },
  { kind: "not-done", on: day("2026-10-20"), text: said },
] as const satisfies readonly State[];
const CYCLES = [1, 2, 3].map((nth) => CycleId.parse(`zonnestraat_whole_00${nth}`));

const aPromise = fc
  .record({
    nth: fc.nat(),
    state: fc.constantFrom(...STATES),
    topic: fc.constantFrom("litter", "lighting", "parking").map(topic),
    cycle: fc.constantFrom(...CYCLES),
    partners: fc.uniqueArray(
      fc.constantFrom("municipality", "housing-woonpunt", "housing", "energy"),
      { minLength: 1, maxLength: 3 },
    ),
    promised: fc.boolean(),
  })
  .map(({ nth, partners, promised, ...rest }): Action => {
    const { firstDue, ...proposed } = anAction({
      ...rest,
      id: ActionId.parse(`promise-${nth}`),
      owners: partners.map((partner) => ({ kind: "organisation", partner })),
      due: day("2026-12-01"),
    });
    return promised ? { ...proposed, firstDue: firstDue ?? proposed.due } : proposed;
  });
const promises = fc.array(aPromise, { maxLength: 60, size: "max" });

describe("the memory of a neighbourhood", () => {
  test("remembers each promise once, and nothing that nobody promised", () => {
    fc.assert(
      fc.property(promises, (actions) => {
        const promised = promisedIn(actions, norms);
        const { all, ...standings } = countsOf(promised);
        expect(all).toBe(actions.filter(({ firstDue }) => firstDue !== undefined).length);
        expect(Object.values(standings).reduce((sum, some) => sum + some, 0)).toBe(all);
        const marks = rowsOf(promised, CYCLES).flatMap(({ cells }) => cells.flat());
        expect(marks.filter((kind) => kind !== "carried")).toHaveLength(all);
      }),
    );
  });

  test("counts what was done after its first date as late, whatever date was agreed later", () => {
    const late = anAction({
      state: STATES[2],
      firstDue: day("2026-11-01"),
      due: day("2027-01-01"),
    });
    expect(countsOf(promisedIn([late], norms))).toMatchObject({ late: 1, kept: 0, all: 1 });
  });

  test("remembers what was kept also after it was opened again because it did not help", () => {
    const { firstDue: _first, ...again } = anAction({
      state: { kind: "reopened", on: day("2026-12-01"), because: "not-helped" },
      tried: [{ on: day("2026-10-20"), text: said, firstDue: day("2026-11-01") }],
    });
    expect(countsOf(promisedIn([again], norms))).toMatchObject({ kept: 1, all: 1 });
  });

  test("gives figures of an organisation ten working days after its tenth promise ended, and none before", () => {
    const days = fc.integer({ min: 0, max: 100 }).map((nth) => addDays(day("2026-10-01"), nth));
    fc.assert(
      fc.property(promises, days, (actions, today) => {
        const promised = promisedIn(actions, norms);
        const { told, soon, few } = byOrganisation(promised, norms, today);
        const named = [...told, ...soon].map(({ partner }) => partner);
        const there = promised.flatMap(({ action }) => organisationsOf(action));
        expect(new Set([...named, ...few])).toEqual(new Set(there));
        expect(named.length + few.length).toBe(new Set(there).size);
        for (const partner of new Set(there)) {
          const ends = promised
            .filter(({ action }) => organisationsOf(action).includes(partner))
            .flatMap(({ action: { state } }) => ("on" in state ? [state.on] : []))
            .toSorted();
          const [tenth] = ends.slice(9);
          const isDue = tenth !== undefined && addWorkingDays(tenth, 10) <= today;
          expect(told.some((line) => line.partner === partner)).toBe(isDue);
          expect(few.includes(partner)).toBe(tenth === undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("shows a promise that was carried on in the cycles to which it went", () => {
    const [first, second, third] = CYCLES;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("three cycles");
    const carried = anAction({ cycle: first, firstDue: day("2026-11-01"), carriedTo: [second] });
    const [row] = rowsOf(promisedIn([carried], norms), CYCLES);
    expect(row?.cells).toEqual([["open"], ["carried"], []]);
  });
});
