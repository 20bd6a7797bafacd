import type { NeighbourhoodId } from "#contract/ids.ts";
import { type Asker, PublicAnswer, Question } from "#domain/feedback/question.ts";
import { questionWaits } from "#domain/what-waits.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";
import { waitsOrNot, waitsNoMore } from "./waiting.ts";
import { lacking, PRESENT } from "./expressions.ts";
import { overBoth } from "./tables.ts";

/** A question, and that it waits for its answer. */
export const asking = (cycle: Table, question: Question): Write[] => [
  cycle.create(cycleKeys.question(question.neighbourhood, question.id), question),
  waitsOrNot(cycle, questionWaits(question)),
];

export const questions = overBoth((cycle, people) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<Question[]> =>
    cycle.list(Question, cycleKeys.questions(neighbourhood)),
  each: (neighbourhood: NeighbourhoodId): AsyncGenerator<Question> =>
    cycle.each(Question, cycleKeys.questions(neighbourhood)),
  among: (neighbourhood: NeighbourhoodId, ids: readonly string[]): Promise<Question[]> =>
    cycle.getMany(
      Question,
      ids.map((id) => cycleKeys.question(neighbourhood, id)),
    ),
  /** Several, wherever they were asked; those that are not there are left out. */
  many: (wanted: readonly Pick<Question, "neighbourhood" | "id">[]): Promise<Question[]> =>
    cycle.getMany(
      Question,
      wanted.map(({ neighbourhood, id }) => cycleKeys.question(neighbourhood, id)),
    ),
  /** The latest answers that everybody may read, at most so many. */
  published: (neighbourhood: NeighbourhoodId, most: number): Promise<PublicAnswer[]> =>
    cycle.latest(PublicAnswer, cycleKeys.allPublished(neighbourhood), most),
  allPublished: async (neighbourhood: NeighbourhoodId): Promise<PublicAnswer[]> =>
    (await cycle.list(PublicAnswer, cycleKeys.allPublished(neighbourhood))).toReversed(),
  get: (neighbourhood: NeighbourhoodId, id: string): Promise<Question | undefined> =>
    cycle.get(Question, cycleKeys.question(neighbourhood, id)),
  ask: (question: Question): Promise<boolean> => cycle.writeAll(asking(cycle, question)),
  /** The question and, with the people, who wants its answer by mail: both or neither. */
  askByMail: (question: Question, asker: Asker, expires: number): Promise<boolean> =>
    cycle.writeAll([
      ...asking(cycle, question),
      people().create(peopleKeys.asker(asker.question), asker, expires),
    ]),
  /** False when somebody answered it before: the first answer stands. */
  answer: (neighbourhood: NeighbourhoodId, id: string, answered: PublicAnswer): Promise<boolean> =>
    cycle.writeAll([
      cycle.set(cycleKeys.question(neighbourhood, id), { answered }, lacking("answered")),
      cycle.create(cycleKeys.published(neighbourhood, answered.on, id), answered),
      waitsNoMore(cycle, { neighbourhood, kind: "question", object: id }),
    ]),

  /** What was typed goes; the question as the team wrote it down, and its answer, are everybody's. */
  async forget({ text: _text, ...question }: Question): Promise<void> {
    const { neighbourhood, id, answered } = question;
    const key = cycleKeys.question(neighbourhood, id);
    if (answered !== undefined) await cycle.saveIf(PRESENT, key, question);
    else
      await cycle.transact([
        cycle.remove(key),
        waitsNoMore(cycle, { neighbourhood, kind: "question", object: id }),
      ]);
  },
}));
