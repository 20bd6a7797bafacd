import type { NeighbourhoodId } from "#domain/ids.ts";
import { type PublicAnswer, Question } from "#domain/feedback/question.ts";
import { cycleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

export type Questions = ReturnType<typeof questionsIn>;

export const questionsIn = (cycle: Table) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<Question[]> => cycle.list(Question, cycleKeys.questions(neighbourhood)),
  ask: (question: Question): Promise<boolean> => cycle.saveNew(cycleKeys.question(question.neighbourhood, question.id), question),
  /** False when somebody answered it before: the first answer stands. */
  answer: (neighbourhood: NeighbourhoodId, id: string, answered: PublicAnswer): Promise<boolean> =>
    cycle.update(cycleKeys.question(neighbourhood, id), { answered }, { expression: "attribute_exists(#pk) AND attribute_not_exists(#answered)" }),
});
