import * as z from "zod";
import { Day, NeighbourhoodId } from "#contract/ids.ts";
import { Criteria } from "./criteria.ts";
import { MAX_OWN } from "#domain/measurement/questionnaire/question-bank.ts";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import { Question } from "#domain/measurement/questionnaire/question.ts";
import { SampleDesign } from "./sample.ts";

/** The least time to answer, in days: two and a half weeks. */
const SHORTEST = 18;

/** How a neighbourhood is measured. A team replaces it as a whole; `version` says which one it is. */
export const MeasurementDesign = z.strictObject({
  version: z.string().min(1).max(40),
  source: z.string().min(3).max(200),
  /** First day of the baseline; every half year after it comes another wave, in the same months. */
  baseline: Day,
  sample: SampleDesign,
  /** Questions of the bank; all of them when they are left out. */
  questions: z.array(QuestionId).min(1).optional(),
  own: z.array(Question).max(MAX_OWN).default([]),
  /** Days after the invitation. */
  reminderAfter: z.int().min(5).max(21).default(10),
  closingAfter: z.int().min(SHORTEST).max(60).default(SHORTEST),
  /**
   * Days after closing on which the report is published by itself; without it a person looks at it
   * first, however long that takes.
   */
  publishAfter: z.int().min(0).max(60).optional(),
  /** Whether people are asked to be asked again, so that their answers can be laid side by side. */
  panel: z.boolean().default(true),
  /** The population by the answers to a question, for weighting beside the areas; numbers or parts. */
  population: z.partialRecord(QuestionId, z.record(AnswerId, z.number().positive())).default({}),
  /** No weight above so many times the mean weight [S: preferably 3]. */
  trim: z.number().min(1).max(10).default(3),
  /** A neighbourhood without the approach that is measured at the same time. */
  comparison: NeighbourhoodId.optional(),
  criteria: Criteria.optional(),
});
export type MeasurementDesign = z.infer<typeof MeasurementDesign>;
