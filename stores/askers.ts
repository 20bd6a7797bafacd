import { Asker } from "#domain/feedback/question.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { overPeople } from "./tables.ts";

/**
 * Who wants the answer to which question by mail. Reading one and removing it are requests of their
 * own, so that a grant can be for these alone.
 */
export const askers = overPeople((people) => ({
  of: (question: string): Promise<Asker | undefined> =>
    people.get(Asker, peopleKeys.asker(question)),
  among: (questions: readonly string[]): Promise<Asker[]> =>
    people.getMany(Asker, questions.map(peopleKeys.asker)),
  remove: (question: string): Promise<void> => people.delete(peopleKeys.asker(question)),
}));
