import { NotFound } from "#contract/errors.ts";
import type { RoundId } from "#contract/ids.ts";
import { Questionnaire } from "#domain/measurement/wave/wave.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** What is asked in each wave. It never changes, so a warm function reads it once. */
export const questionnaires = overCycles((cycle) => {
  const known = new Map<RoundId, Questionnaire>();
  return {
    async get(round: RoundId): Promise<Questionnaire | undefined> {
      const found =
        known.get(round) ?? (await cycle.get(Questionnaire, cycleKeys.questionnaire(round)));
      if (found !== undefined) known.set(round, found);
      return found;
    },

    /** Errors: NotFound. */
    async mustGet(round: RoundId): Promise<Questionnaire> {
      const questionnaire = await this.get(round);
      if (questionnaire === undefined) throw new NotFound(`Nothing is asked in round ${round}.`);
      return questionnaire;
    },
  };
});
