import { type Action, type ActionEvent, Said } from "#domain/actions/action.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Day } from "#contract/ids.ts";
import { actions } from "#stores/actions.ts";
import { cycles } from "#stores/cycles.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Condition } from "#stores/expressions.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycleTable } from "#stores/tables.ts";
import type { Migration } from "./migration.ts";
import { UNSAID } from "./promise-shape.ts";

/**
 * What the action alone did not know: since when it stands so and why, and for which day it was
 * promised first.
 */
export function withHistory(action: Action, history: readonly ActionEvent[]): Action {
  const mine = history.filter((line) => line.action === action.id);
  const arrival = mine.findLast(
    ({ from, to, changes = [] }) =>
      changes.some(({ what }) => what === "outcome") || (to === action.state.kind && from !== to),
  );
  const begun = mine[0] && dayOf(mine[0].at);
  const firstDue = mine.flatMap(({ changes = [] }) => changes).find(({ what }) => what === "due");
  return {
    ...action,
    state: since(action.state, arrival),
    owners: action.owners.map((owner) =>
      owner.accepted === undefined || begun === undefined ? owner : { ...owner, accepted: begun },
    ),
    ...(action.firstDue === undefined
      ? {}
      : { firstDue: Day.safeParse(firstDue?.from).data ?? action.firstDue }),
  };
}

function since(state: Action["state"], arrival: ActionEvent | undefined): Action["state"] {
  if (arrival === undefined) return state;
  const note = Said.safeParse(arrival.note).data;
  const on = "on" in state ? { on: dayOf(arrival.at) } : {};
  const unsaid = "text" in state && state.text === UNSAID && note !== undefined;
  return { ...state, ...on, ...(unsaid ? { text: note } : {}) };
}

/** What a release of now wrote meanwhile knows it all. */
const asItWas = (version: number): Condition => ({
  expression: "#version = :version AND (attribute_not_exists(#v) OR #v < :now)",
  values: { version, now: 11 },
});

export const promiseLife: Migration = {
  version: 11,
  what: "a promise knows since when it stands as it does, why, and its first day",
  why: "state and outcome became one life, in which being late is reckoned",
  async run(place) {
    const cycle = cycleTable(place);
    for await (const { id: neighbourhood } of neighbourhoods(place).each())
      for (const { id } of await cycles(place).of(neighbourhood)) {
        const history = await actions(place).history(id);
        for (const action of await actions(place).of(id))
          await cycle.saveIf(
            asItWas(action.version),
            cycleKeys.action(id, action.id),
            withHistory(action, history),
          );
      }
  },
};
