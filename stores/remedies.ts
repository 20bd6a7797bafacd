import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { Faults } from "#domain/tally/faults.ts";
import { Remedy } from "#domain/tally/remedy.ts";
import { ABSENT, having } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** What does not fit in a round, as the seal found it last, and what two of the team do about it. */
export const remedies = overCycles((cycle) => ({
  faults: (round: RoundId): Promise<Faults | undefined> =>
    cycle.get(Faults, cycleKeys.faults(round)),
  found: (round: RoundId, faults: Faults): Promise<void> =>
    cycle.save(cycleKeys.faults(round), faults),

  get: (round: RoundId): Promise<Remedy | undefined> => cycle.get(Remedy, cycleKeys.remedy(round)),

  /** `version` is the one that was read, 0 for a first; false when somebody else proposed or confirmed since. */
  save: (remedy: Omit<Remedy, "version"> & { version: number }): Promise<boolean> =>
    cycle.saveIf(
      remedy.version === 0 ? ABSENT : having({ version: remedy.version }),
      cycleKeys.remedy(remedy.round),
      { ...remedy, version: remedy.version + 1 },
    ),
}));
