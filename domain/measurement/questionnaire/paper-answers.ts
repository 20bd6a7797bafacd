import * as z from "zod";
import type { QuestionId } from "#contract/ids.ts";
import { formOf, Reader, readOtherwise } from "#domain/form/double-entry.ts";
import { Given } from "#domain/form/form.ts";
import type { Asked } from "#domain/form/question.ts";

/**
 * What one member of the team read on the paper form of a measurement: the answers, and whether the
 * box of the panel was ticked.
 */
const AnswersRead = z.strictObject({ by: Reader, given: Given, panel: z.boolean() });
export type AnswersRead = z.infer<typeof AnswersRead>;

export const PaperAnswers = formOf(AnswersRead);

/** Where two readings are not the same: questions, or the box of the panel. */
export const formsDiffer =
  (questions: readonly Asked[]) =>
  (one: AnswersRead, other: AnswersRead): (QuestionId | "panel")[] => [
    ...readOtherwise(questions, one.given, other.given),
    ...(one.panel === other.panel ? [] : ["panel" as const]),
  ];
