import { cycleKeys } from "#contract/cycle-keys.ts";
import { Leaving } from "#domain/leaving.ts";
import { overCycles } from "./tables.ts";

/** Who leaves the team, until all that they had is handed over. */
export const leavings = overCycles((cycle) => ({
  all: (): Promise<Leaving[]> => cycle.list(Leaving, cycleKeys.leavings()),
  get: (person: string): Promise<Leaving | undefined> =>
    cycle.get(Leaving, cycleKeys.leaving(person)),
  save: (leaving: Leaving): Promise<void> => cycle.save(cycleKeys.leaving(leaving.person), leaving),
  done: ({ person }: Pick<Leaving, "person">): Promise<void> =>
    cycle.delete(cycleKeys.leaving(person)),
}));
