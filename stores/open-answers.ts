import type { RoundId } from "#contract/ids.ts";
import { OpenAnswer } from "#domain/answer/open-answer.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** So many are written at once. */
const AT_ONCE = 16;

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
    const worded = (await this.of(round)).filter(({ where, other, comment }) =>
      [where, other, comment].some((words) => words !== undefined),
    );
    for (let from = 0; from < worded.length; from += AT_ONCE)
      await Promise.all(
        worded
          .slice(from, from + AT_ONCE)
          .map(({ id, topics }) => this.save({ id, round, topics })),
      );
  },
}));
