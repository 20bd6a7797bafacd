import type { NeighbourhoodId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Changed } from "#domain/actions/action.ts";
import { Errand, errandWaits } from "#domain/actions/errand.ts";
import type { Signal } from "#domain/reading/text.ts";
import { changes } from "./actions.ts";
import { having } from "./expressions.ts";
import { asRevised, type Revised } from "./neighbourhoods.ts";
import { overCycles } from "./tables.ts";
import { waitsOrNot } from "./waiting.ts";

/** What comes of an errand in the write that keeps it. */
export type Comes = {
  changed?: Changed | undefined;
  signal?: Signal | undefined;
  home?: Revised | undefined;
};

/** What is asked of organisations outside the team, and what they said. */
export const errands = overCycles((cycle) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<Errand[]> =>
    cycle.list(Errand, cycleKeys.errands(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, id: string): Promise<Errand | undefined> =>
    cycle.get(Errand, cycleKeys.errand(neighbourhood, id)),

  /** The first stands. */
  async begin(errand: Errand): Promise<Errand> {
    const { neighbourhood, id } = errand;
    const isNew = await cycle.writeAll([
      cycle.create(cycleKeys.errand(neighbourhood, id), errand),
      waitsOrNot(cycle, errandWaits(errand)),
    ]);
    return (isNew ? undefined : await this.get(neighbourhood, id)) ?? errand;
  },

  /** `errand.version` is the one that was read; false when somebody else was first. */
  save: (errand: Errand, { changed, signal, home }: Comes = {}): Promise<boolean> =>
    cycle.writeAll([
      cycle.put(
        cycleKeys.errand(errand.neighbourhood, errand.id),
        { ...errand, version: errand.version + 1 },
        having({ version: errand.version }),
      ),
      waitsOrNot(cycle, errandWaits(errand)),
      ...(changed === undefined ? [] : changes(cycle, changed)),
      ...(home === undefined ? [] : [asRevised(cycle, home)]),
      ...(signal === undefined
        ? []
        : [cycle.put(cycleKeys.signal(signal.neighbourhood, signal.id), signal)]),
    ]),
}));
