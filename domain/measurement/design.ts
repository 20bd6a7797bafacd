import { z } from "zod";
import { Day, NeighbourhoodId } from "#domain/ids.ts";
import { AnswerId, IndicatorId, MAX_OWN, Question, QuestionId } from "./question-bank.ts";
import { SampleDesign } from "./sample.ts";

/** The least time to answer, in days: two and a half weeks. */
export const SHORTEST = 18;

/**
 * What a municipality decides on after so many waves, recorded before the first of them. `go-on` needs that at least `better` of these indicators are demonstrably better than the baseline and at most `worse` demonstrably worse;
 * `stop` when at least so many are worse; everything between is `adapt`.
 */
export const Criteria = z.strictObject({
  afterWaves: z.int().min(2).max(20),
  indicators: z.array(IndicatorId).min(1).max(12),
  goOn: z.strictObject({ better: z.int().min(1), worse: z.int().min(0) }),
  stop: z.strictObject({ worse: z.int().min(1) }),
  /** Who decided that these are the criteria, and when. */
  recorded: z.strictObject({ by: z.string().min(2).max(120), on: Day }),
}).refine(({ goOn, stop }) => stop.worse > goOn.worse, { error: "what is reason to stop cannot be reason to go on", path: ["stop", "worse"] });
export type Criteria = z.infer<typeof Criteria>;

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
  /** Days after closing on which the report is published by itself; without it a person looks at it first, however long that takes. */
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
