import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { NeighbourhoodId } from "#domain/ids.ts";
import { type Asker, type PublicAnswer, Question } from "#domain/feedback/question.ts";
import { cycleKeys, peopleKeys } from "./keys.ts";
import { type Table, transact } from "./table.ts";

export type Questions = ReturnType<typeof questionsIn>;

export const questionsIn = (client: DynamoDBClient, people: () => Table, cycle: Table) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<Question[]> => cycle.list(Question, cycleKeys.questions(neighbourhood)),
  each: (neighbourhood: NeighbourhoodId): AsyncGenerator<Question> => cycle.each(Question, cycleKeys.questions(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, id: string): Promise<Question | undefined> => cycle.get(Question, cycleKeys.question(neighbourhood, id)),
  ask: (question: Question): Promise<boolean> => cycle.saveNew(cycleKeys.question(question.neighbourhood, question.id), question),
  /** The question and, with the people, who wants its answer by mail: both or neither. */
  async askByMail(question: Question, asker: Asker, expires: number): Promise<boolean> {
    const written = await transact(client, [cycle.create(cycleKeys.question(question.neighbourhood, question.id), question), people().create(peopleKeys.asker(asker.question), asker, expires)]);
    return written.kind === "written";
  },
  /** False when somebody answered it before: the first answer stands. */
  answer: (neighbourhood: NeighbourhoodId, id: string, answered: PublicAnswer): Promise<boolean> =>
    cycle.update(cycleKeys.question(neighbourhood, id), { answered }, { expression: "attribute_exists(#pk) AND attribute_not_exists(#answered)" }),
});
