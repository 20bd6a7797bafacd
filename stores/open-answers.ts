import type { RoundId } from "#contract/ids.ts";
import { OpenAnswer } from "#domain/answer/open-answer.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Table } from "./table.ts";
import { cycleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type OpenAnswers = ReturnType<typeof openAnswersIn>;

/** Answers by the open link; no part of them is ever among the ballots. */
export const openAnswersIn = (cycle: Table) => ({
  save: (answer: OpenAnswer): Promise<void> =>
    cycle.save(cycleKeys.openAnswer(answer.round, answer.id), answer),
  of: (round: RoundId): Promise<OpenAnswer[]> =>
    cycle.list(OpenAnswer, cycleKeys.openAnswers(round)),
});

export const openAnswers = provider((place) => openAnswersIn(cycleTable(place)));
