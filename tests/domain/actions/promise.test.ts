import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Action,
  type ActionEvent,
  type Changed,
  nextStates,
  StateKind,
} from "#domain/actions/action.ts";
import { asOf } from "#domain/actions/as-of.ts";
import { promisedIn } from "#domain/actions/memory.ts";
import { accept, refuse } from "#domain/actions/answer.ts";
import { atEndOfCycle } from "#domain/actions/carry.ts";
import { agreeAnew } from "#domain/actions/change.ts";
import { moveAction, MOVES, readMove } from "#domain/actions/move.ts";
import { isSame, namedOwners, type Owner } from "#domain/actions/owner.ts";
import { askFromNow } from "#domain/actions/plan.ts";
import { toldIn } from "#domain/actions/told.ts";
import { isLate, standingOf } from "#domain/actions/standing.ts";
import { verdictOn } from "#domain/feedback/did-it-help.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { cycleIdOf, WHOLE } from "#contract/ids.ts";
import { anAction, aNeighbourhood, aState, day, instant } from "#tests/builders.ts";

const { norms, id: neighbourhood } = aNeighbourhood();
const PEOPLE: readonly Owner[] = [
  { kind: "person", name: "Anna de Wit", partner: "municipality" },
  { kind: "person", name: "Lisa Bakker", partner: "police" },
  { kind: "resident", name: "Fatma" },
  { kind: "organisation", partner: "municipality" },
];
const proposed = anAction({ state: aState("proposed"), owners: PEOPLE.slice(0, 3) });
const { firstDue: _promised, ...unpromised } = proposed;

type Deed =
  | { deed: "accept" | "refuse"; who: Owner }
  | { deed: "move"; to: (typeof MOVES)[number] }
  | { deed: "agree"; owners: Owner[]; later: number }
  | { deed: "close" }
  | { deed: "not-helped" };
const whoever = fc.constantFrom(...PEOPLE);
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constantFrom("accept" as const, "refuse" as const), who: whoever }),
  fc.record({ deed: fc.constant("move" as const), to: fc.constantFrom(...MOVES) }),
  fc.record({
    deed: fc.constant("agree" as const),
    owners: fc.uniqueArray(whoever, { minLength: 1, selector: (one) => JSON.stringify(one) }),
    later: fc.integer({ min: -20, max: 60 }),
  }),
  fc.record({ deed: fc.constant("close" as const) }),
  fc.record({ deed: fc.constant("not-helped" as const) }),
);

const MACHINE: readonly Deed["deed"][] = ["close", "not-helped"];
const atStep = (nth: number) => instant(new Date(Date.UTC(2026, 9, 6 + nth)).toISOString());

/** What a deed makes of a promise; who may not do it changes nothing. */
const done = (action: Action, deed: Deed, nth: number): Action =>
  changedBy(action, deed, nth)?.action ?? action;

function changedBy(action: Action, deed: Deed, nth: number): Changed | undefined {
  const at = atStep(nth);
  const author = { at, by: MACHINE.includes(deed.deed) ? "machine" : "somebody" };
  const text = "Dit is een reden.";
  const became = () => {
    switch (deed.deed) {
      case "accept":
        return accept(action, deed.who, author);
      case "refuse":
        return refuse(action, deed.who, { ...author, text });
      case "move": {
        const read = readMove(
          { kind: deed.to, text, next: "Daarna dit.", to: "police" },
          dayOf(at),
        );
        if (read?.success !== true) throw new Error("no such move");
        return moveAction(action, { ...author, to: read.data });
      }
      case "agree": {
        const { title, partners, due } = action;
        const agreed = { title, partners, owners: deed.owners, due: addDays(due, deed.later) };
        return agreeAnew(action, agreed, { ...author, answerBy: addDays(dayOf(at), 7) });
      }
      case "close": {
        const number = (action.carriedTo?.length ?? 0) + 2 + nth;
        const next = { cycle: cycleIdOf(neighbourhood, WHOLE, number), firstDay: dayOf(at) };
        return atEndOfCycle(action, next, author, norms);
      }
      case "not-helped": {
        const to = { kind: "reopened", on: dayOf(at), because: "not-helped" } as const;
        return moveAction(action, { ...author, to });
      }
    }
  };
  const changed = became();
  return changed !== undefined && "action" in changed ? changed : undefined;
}

const lives = fc.array(aDeed, { maxLength: 25 });
function eachStep(
  deeds: readonly Deed[],
  look: (before: Action, deed: Deed, after: Action) => void,
) {
  let action: Action = unpromised;
  for (const [nth, deed] of deeds.entries()) {
    const after = done(action, deed, nth);
    look(action, deed, after);
    action = after;
  }
}

describe("whatever happens to a promise", () => {
  test("it stands as of a day as it stood on that day, and not at all before somebody thought of it", () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        let action: Action = unpromised;
        const first = { action: action.id, seq: 1, at: atStep(-1), by: "machine" } as const;
        const history: ActionEvent[] = [{ ...first, to: "proposed" }];
        const stood: string[] = [];
        const told = (one: Action) =>
          promisedIn([one], norms)
            .map(({ standing }) => standing)
            .toSorted()
            .join();
        for (const [nth, deed] of deeds.entries()) {
          // Residents are asked of what was done.
          const isAsked = deed.deed !== "not-helped" || action.state.kind === "done";
          const changed = isAsked ? changedBy(action, deed, nth) : undefined;
          if (changed !== undefined) {
            action = { ...changed.action, version: action.version + 1 };
            history.push(changed.event);
          }
          stood.push(told(action));
        }
        const asStood = deeds.map((_, nth) => {
          const then = asOf(action, history, dayOf(atStep(nth)));
          return then === undefined ? "nothing" : told(then);
        });
        expect(asStood).toEqual(stood);
        expect(history.length === 1 || asOf(action, history, dayOf(atStep(-2))) === undefined).toBe(
          true,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test("nobody is named who did not press, and to take part in it nobody is made by another", () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        eachStep(deeds, (before, deed, after) => {
          const fresh = namedOwners(after).filter((owner) =>
            namedOwners(before).every((one) => !isSame(one, owner)),
          );
          const pressed = deed.deed === "accept" ? [deed.who] : [];
          for (const owner of fresh) expect(pressed.some((one) => isSame(one, owner))).toBe(true);
        });
      }),
    );
  });

  test("it is late against the day for which it was promised first, whatever is moved", () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        eachStep(deeds, (before, deed, after) => {
          if (before.firstDue === undefined || deed.deed === "not-helped") return;
          expect(after.firstDue).toBe(before.firstDue);
          const today = addDays(before.firstDue, 1);
          const open = standingOf(after, norms) === "open";
          if (open) expect(isLate(after, today)).toBe(true);
        });
      }),
    );
  });

  test("its state goes where the table says, and nowhere else", () => {
    fc.assert(
      fc.property(lives, (deeds) => {
        eachStep(deeds, ({ state: { kind } }, _deed, after) => {
          const next: readonly StateKind[] = nextStates[kind];
          if (after.state.kind !== kind) expect(next).toContain(after.state.kind);
        });
      }),
    );
  });
});

describe("a promise", () => {
  const at = instant("2026-10-20T08:00:00Z");
  const author = { at, by: "owner" };
  const [anna, lisa] = [PEOPLE[0]!, PEOPLE[1]!];

  test("is not made by somebody who is not asked, nor by an organisation that is not", () => {
    const alone = { ...unpromised, owners: [anna] };
    expect(accept(alone, lisa, author).kind).toBe("not-asked");
    expect(accept(alone, { kind: "organisation", partner: "police" }, author).kind).toBe(
      "not-asked",
    );
  });

  test("accepted by an organisation names none of its people", () => {
    const yes = accept(unpromised, { kind: "organisation", partner: "municipality" }, author);
    if (yes.kind !== "answered") throw new Error("not answered");
    expect(namedOwners(yes.action)).toMatchObject([{ kind: "organisation" }]);
  });

  test("is not made by a resident who joins in: of the team nobody has said yes yet", () => {
    const fatma = PEOPLE[2]!;
    const joined = accept(unpromised, fatma, author);
    if (joined.kind !== "answered") throw new Error("not answered");
    expect(namedOwners(joined.action)).toMatchObject([{ kind: "resident", name: "Fatma" }]);
    expect(joined.action).toMatchObject({ state: { kind: "proposed" } });
    expect(joined.action.firstDue).toBeUndefined();
    const promised = accept(joined.action, anna, author);
    expect(promised).toMatchObject({
      action: { state: { kind: "accepted" }, firstDue: unpromised.due },
    });
  });

  test("that a meeting wrote down is read by nobody outside before the agenda stands", () => {
    const { cycle } = unpromised;
    const earlier = anAction({ cycle: cycleIdOf(neighbourhood, WHOLE, 9) });
    expect(toldIn(cycle, false, [unpromised, earlier])).toEqual([earlier]);
    expect(toldIn(cycle, true, [unpromised, earlier])).toEqual([unpromised, earlier]);
  });

  test("that was written down before is asked from the day on which the agenda stands, once", () => {
    const asking = { neighbourhood: { norms }, author };
    const [asked] = askFromNow(unpromised.cycle, { ...asking, standing: [unpromised] });
    expect(asked?.action.state).toEqual({
      kind: "proposed",
      asked: "2026-10-20",
      answerBy: "2026-10-27",
    });
    expect(askFromNow(unpromised.cycle, { ...asking, standing: [asked!.action] })).toEqual([]);
    expect(
      askFromNow(unpromised.cycle, {
        ...asking,
        standing: [anAction(), { ...unpromised, cycle: cycleIdOf(neighbourhood, WHOLE, 9) }],
      }),
    ).toEqual([]);
  });

  test("goes on when one of several says no, and is refused when nobody of the team is left", () => {
    const text = "Ik heb hier geen tijd voor.";
    const first = refuse(unpromised, anna, { ...author, text });
    if (first.kind !== "answered") throw new Error("not answered");
    expect(first.action.state.kind).toBe("proposed");
    const second = refuse(first.action, lisa, { ...author, text });
    expect(second).toMatchObject({ action: { state: { kind: "refused", text } } });
  });

  test("says why it stands still, and what comes next of what was done in part", () => {
    const on = day("2026-10-20");
    expect(readMove({ kind: "blocked", text: "kort" }, on)?.success).toBe(false);
    expect(readMove({ kind: "not-done" }, on)?.success).toBe(false);
    expect(readMove({ kind: "partly-done", text: "De helft is klaar." }, on)?.success).toBe(false);
    expect(readMove({ kind: "under-way" }, on)?.success).toBe(true);
    expect(readMove({ kind: "accepted" }, on)).toBeUndefined();
  });

  test("is asked of its owners again when it goes on for the second time, and ends the third time", () => {
    let action = anAction({ state: aState("under-way") });
    const seen: string[] = [];
    for (const number of [2, 3, 4]) {
      const next = {
        cycle: cycleIdOf(neighbourhood, WHOLE, number),
        firstDay: day("2026-11-16"),
      };
      const end = atEndOfCycle(action, next, author, norms);
      if (end.kind === "ended") throw new Error("ended");
      expect(atEndOfCycle(end.action, next, author, norms).kind).toBe("ended");
      action = number === 3 ? { ...end.action, state: aState("accepted") } : end.action;
      seen.push(`${end.kind} ${end.action.state.kind}`);
    }
    expect(seen).toEqual(["carried under-way", "carried proposed", "stops not-done"]);
    expect(standingOf(action, norms)).toBe("broken");
  });

  test.each([
    ["kept", { state: aState("done"), firstDue: aState("done").on }],
    ["late", { state: aState("done"), firstDue: addDays(aState("done").on, -1) }],
    ["partly", { state: aState("partly-done") }],
    ["broken", { state: aState("not-done") }],
    ["open", { state: aState("handed-over") }],
  ] as const)("counts as %s", (standing, change) => {
    expect(standingOf(anAction(change), norms)).toBe(standing);
  });

  test("that nobody made counts as nothing", () => {
    expect(standingOf({ ...unpromised, state: aState("not-done") }, norms)).toBeUndefined();
  });
});

test.each([
  [{ yes: 3, partly: 3, no: 4 }, "not-helped"],
  [{ yes: 4, partly: 2, no: 4 }, "open"],
  [{ yes: 2, partly: 5, no: 3 }, "open"],
  [{ yes: 6, partly: 2, no: 2 }, "helped"],
  [{ yes: 2, partly: 0, no: 3 }, "few-say-no"],
  [{ yes: 3, partly: 0, no: 3 }, "open"],
  [{ yes: 0, partly: 0, no: 2 }, "open"],
] as const)("of opinions %j follows: %s", (count, verdict) => {
  expect(verdictOn(count, norms.notHelped)).toBe(verdict);
});
