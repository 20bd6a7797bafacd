import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { NeighbourhoodId } from "#contract/ids.ts";
import { type Asker, type PublicAnswer, Question } from "#domain/feedback/question.ts";
import { questionWaits } from "#domain/what-waits.ts";
import { cycleKeys, peopleKeys } from "./keys.ts";
import type { Table } from "./table.ts";
import { transact, type Write } from "./transaction.ts";
import { waitsOrNot, waitsNoMore } from "./waiting.ts";
import { cycleTable, dynamo, peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

/** A question, and that it waits for its answer. */
const asking = (cycle: Table, question: Question): Write[] => [
  cycle.create(cycleKeys.question(question.neighbourhood, question.id), question),
  waitsOrNot(cycle, questionWaits(question)),
];

export type Questions = ReturnType<typeof questionsIn>;

export const questionsIn = (client: DynamoDBClient, people: () => Table, cycle: Table) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<Question[]> =>
    cycle.list(Question, cycleKeys.questions(neighbourhood)),
  each: (neighbourhood: NeighbourhoodId): AsyncGenerator<Question> =>
    cycle.each(Question, cycleKeys.questions(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, id: string): Promise<Question | undefined> =>
    cycle.get(Question, cycleKeys.question(neighbourhood, id)),
  ask: async (question: Question): Promise<boolean> =>
    (await transact(client, asking(cycle, question))).kind === "written",
  /** The question and, with the people, who wants its answer by mail: both or neither. */
  async askByMail(question: Question, asker: Asker, expires: number): Promise<boolean> {
    const written = await transact(client, [
      ...asking(cycle, question),
      people().create(peopleKeys.asker(asker.question), asker, expires),
    ]);
    return written.kind === "written";
  },
  /** False when somebody answered it before: the first answer stands. */
  async answer(
    neighbourhood: NeighbourhoodId,
    id: string,
    answered: PublicAnswer,
  ): Promise<boolean> {
    const open = { expression: "attribute_exists(#pk) AND attribute_not_exists(#answered)" };
    return (
      (
        await transact(client, [
          cycle.set(cycleKeys.question(neighbourhood, id), { answered }, open),
          waitsNoMore(cycle, { neighbourhood, kind: "question", object: id }),
        ])
      ).kind === "written"
    );
  },
});

export const questions = provider((place) =>
  questionsIn(dynamo(place), () => peopleTable(place), cycleTable(place)),
);
