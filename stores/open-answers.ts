import type { RoundId } from "#contract/ids.ts";
import { OpenAnswer } from "#domain/answer/open-answer.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** Answers by the open link; no part of them is ever among the ballots. */
export const openAnswers = overCycles((cycle) => ({
  save: (answer: OpenAnswer): Promise<void> =>
    cycle.save(cycleKeys.openAnswer(answer.round, answer.id), answer),
  /** At most so many; since their ids are random, as if drawn by lot. */
  some: (round: RoundId, most: number): Promise<OpenAnswer[]> =>
    cycle.some(OpenAnswer, cycleKeys.openAnswers(round), most),
  of: (round: RoundId): Promise<OpenAnswer[]> =>
    cycle.list(OpenAnswer, cycleKeys.openAnswers(round)),
  /** Which topics were named stays. */
  async forgetWords(round: RoundId): Promise<void> {
    for (const { id, topics, other, comment } of await this.of(round))
      if (other !== undefined || comment !== undefined) await this.save({ id, round, topics });
  },
}));
