import type { NeighbourhoodId } from "#contract/ids.ts";
import { type Action, isOpen } from "#domain/actions/action.ts";
import { forgetPeople } from "#domain/actions/forget.ts";
import { actions } from "#stores/actions.ts";
import { cycles } from "#stores/cycles.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Place } from "#stores/place.ts";
import type { Migration } from "./migration.ts";

const nameOf = ({ cycle, id }: Action): string => `${cycle}#${id}`;

/** What has ended in cycles that are over, and stands in none that is not. */
async function overIn(place: Place, neighbourhood: NeighbourhoodId): Promise<Action[]> {
  const [past, others] = [new Map<string, Action>(), new Set<string>()];
  for (const { id, status } of await cycles(place).of(neighbourhood)) {
    const isOver = status === "closed" || status === "stopped";
    for (const action of await actions(place).in(id))
      if (!isOver) others.add(nameOf(action));
      else if (!isOpen(action)) past.set(nameOf(action), action);
  }
  return [...past.values()].filter((action) => !others.has(nameOf(action)));
}

export const namesLeave: Migration = {
  version: 13,
  what: "a promise that ended in a cycle that is over names organisations and no people",
  why: "names of people leave when a cycle ends, also one that was stopped or closed before this",
  async run(place) {
    for await (const { id } of neighbourhoods(place).each())
      for (const action of await overIn(place, id)) {
        const less = forgetPeople(action, await actions(place).historyOf([action]));
        // Who changes it at this moment opens it again, and its next cycle takes the names out.
        if (less !== undefined) await actions(place).reduce(less.action, less.lines);
      }
  },
};
