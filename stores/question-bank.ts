import { QuestionBank } from "#domain/measurement/questionnaire/question-bank.ts";
import { type QuestionId } from "#contract/ids.ts";
import { type Question } from "#domain/measurement/questionnaire/question.ts";
import bank from "#data/questions/bank.json" with { type: "json" };

/** The question bank; a municipality brings its own by replacing the data file. */
export const questionBank: QuestionBank = QuestionBank.parse(bank);

export const bankQuestions: ReadonlyMap<QuestionId, Question> = new Map(
  questionBank.questions.map((question) => [question.id, question]),
);

/** The questions with these ids, in their order; unknown ones are left out. */
export const questionsNamed = (ids: readonly QuestionId[]): Question[] =>
  ids.flatMap((id) => bankQuestions.get(id) ?? []);
