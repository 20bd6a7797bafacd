import * as z from "zod";
import { formOf, letters, Reader } from "#domain/answer/paper.ts";
import { type Question } from "./question.ts";
import { type AnswerFault, type Filled, readPage } from "./filling-in.ts";
import { differing, Given, settled } from "./questionnaire.ts";

/**
 * What one member of the team read on the paper form of a measurement: the answers, and whether the
 * box of the panel was ticked.
 */
export const AnswersRead = z.strictObject({ by: Reader, given: Given, panel: z.boolean() });
export type AnswersRead = z.infer<typeof AnswersRead>;

export const PaperAnswers = formOf(AnswersRead);
export type PaperAnswers = z.infer<typeof PaperAnswers>;

/** Where two readings of one form differ: the numbers of the questions, as they stand on paper, and 0 for the panel. */
export const readOtherwise =
  (questions: readonly Question[]) =>
  (one: AnswersRead, other: AnswersRead): number[] => [
    ...differing(questions, one.given, other.given, letters).map(
      (question) => questions.indexOf(question) + 1,
    ),
    ...(one.panel === other.panel ? [] : [0]),
  ];

/**
 * Reads a paper form. Nobody could be held to answer on it, so nothing is missing; what was
 * answered beside the way through the questions falls out, as on the screen.
 */
export function readPaper(
  questions: readonly Question[],
  filled: Filled,
): { kind: "given"; given: Given } | { kind: "faults"; faults: readonly AnswerFault[] } {
  const read = readPage(
    questions.map((question) => ({ ...question, compulsory: false })),
    filled,
  );
  return read.kind === "faults" ? read : { kind: "given", given: settled(questions, read.given) };
}
