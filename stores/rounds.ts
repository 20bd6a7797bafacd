import * as z from "zod";
import type { RoundId } from "#contract/ids.ts";
import { type AnyRound, Round } from "#domain/dispatch/cycle.ts";
import { MeasurementRound } from "#domain/measurement/wave/wave.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { having } from "./expressions.ts";
import { overCycles } from "./tables.ts";

export const StoredRound = z.union([Round, MeasurementRound]);

/** Rounds of cycles and waves alike: whoever is asked, reminded and let in to answer does not ask which. */
export const rounds = overCycles((table) => ({
  get: (id: RoundId): Promise<AnyRound | undefined> => table.get(StoredRound, cycleKeys.round(id)),

  async mustGet(id: RoundId): Promise<AnyRound> {
    const round = await this.get(id);
    if (round === undefined) throw new NotFound(`There is no round ${id}.`);
    return round;
  },

  /** Applies a pure change to a round whose status and closing are still as they were read. */
  async change(id: RoundId, change: (round: AnyRound) => AnyRound): Promise<AnyRound> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = await this.mustGet(id);
      const next = change(before);
      const unchanged = having({ status: before.status, closes: before.closes });
      if (await table.saveIf(unchanged, cycleKeys.round(id), next)) return next;
    }
    throw new Conflict(`Somebody else is changing round ${id}; try again.`);
  },
}));
