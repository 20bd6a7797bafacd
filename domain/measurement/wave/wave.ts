import * as z from "zod";
import { AT_NIGHT, QuietHours } from "#domain/calendar/quiet-hours.ts";
import { Channel } from "#domain/answer/ballot.ts";
import { ASKING_PLAN, PlanNote, ROUND, RUN } from "#domain/dispatch/run.ts";
import { AreaId, BallotKey, Day, Instant, RoundId, WaveId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Criteria } from "#domain/measurement/design/criteria.ts";
import { Print } from "#domain/measurement/questionnaire/method-break.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import { Question } from "#domain/measurement/questionnaire/question.ts";
import { Draft } from "#domain/form/filling-in.ts";
import { Seed } from "#domain/measurement/design/sample.ts";

/**
 * The instants of one wave. Without `publication` its report waits until a person has looked at it.
 */
export const WavePlan = z.strictObject({
  ...ASKING_PLAN,
  publication: Instant.optional(),
  /** First day of the next wave: in the same months of the year. */
  next: Day,
  quietHours: QuietHours.default(AT_NIGHT),
  notes: z.array(PlanNote).optional(),
});
export type WavePlan = z.infer<typeof WavePlan>;

/**
 * What became of the draw: per stratum who is there, who was wanted and who was drawn; who was left
 * out and why; and how many only come back for the panel.
 */
export const Drawing = z.strictObject({
  seed: Seed,
  on: Day,
  strata: z.array(
    z.strictObject({
      area: z.union([AreaId, z.literal("all")]),
      there: z.int().min(0),
      wanted: z.int().min(0),
      drawn: z.int().min(0),
    }),
  ),
  leftOut: z.strictObject({ quiet: z.int().min(0), sameAddress: z.int().min(0) }),
  /**
   * Asked again since they consented, though chance did not draw them: they count in the panel
   * alone.
   */
  panelOnly: z.int().min(0),
  /** Residents of each area, drawn or not: the population beside the response. */
  population: z.record(AreaId, z.int().min(0)),
});
export type Drawing = z.infer<typeof Drawing>;

/** One measurement of one neighbourhood. */
export const Wave = z.strictObject({
  ...RUN,
  /** Its number tells which it is: 1 is the baseline (nulmeting). */
  id: WaveId,
  plan: WavePlan,
  /** Drawn when it opens, and kept, so that anybody can draw again. */
  seed: Seed,
  /**
   * Fingerprints of the questions as they are asked: two waves are laid side by side only where
   * these are the same.
   */
  prints: z.array(Print),
  /** On which grounds it will be decided whether to go on, as they stood when this wave opened. */
  criteria: Criteria.optional(),
  drawing: Drawing.optional(),
  /** Who let the report out, and when; the machine where that was configured. */
  released: z.strictObject({ by: z.string().max(120), at: Instant }).optional(),
});
export type Wave = z.infer<typeof Wave>;

/**
 * The questionnaire of one wave, put to its sample. What is asked stands beside it
 * (`questions.of`).
 */
export const MeasurementRound = z.strictObject({ ...ROUND, wave: WaveId });
export type MeasurementRound = z.infer<typeof MeasurementRound>;

/**
 * What is asked in a wave, word for word, fixed when it opens. `panel`: whether people are asked to
 * be asked again.
 */
export const Questionnaire = z.strictObject({
  round: RoundId,
  questions: z.array(Question).min(1),
  panel: z.boolean(),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/**
 * Days after closing until what somebody began and did not hand in is forgotten; it counts for
 * nothing.
 */
export const DRAFT_DAYS = 30;

/**
 * What somebody answered, page by page; it counts once it is handed in. No name and no time:
 * nothing that leads back to a resident.
 */
export const Response = Draft.extend({
  round: RoundId,
  key: BallotKey,
  handedIn: z.boolean(),
  area: AreaId,
  channel: Channel,
  language: Language,
  /** One over the chance to be drawn; without it somebody who comes back for the panel alone. */
  weight: z.number().positive().optional(),
  panel: PanelCode.optional(),
});
export type Response = z.infer<typeof Response>;

/**
 * A figure from elsewhere to lay beside ours: of an area without the approach, or of the
 * municipality as a whole. `wave` is the day on which that survey closed.
 */
export const ReferenceFigure = z.strictObject({
  kind: z.enum(["comparison-area", "municipality"]),
  place: z.string().min(2).max(80),
  indicator: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  on: Day,
  n: z.int().min(1),
  /** A share from 0 to 1, or a mean in the unit of the indicator. */
  estimate: z.number(),
  /** Of the estimate; for a share it follows from n when it is left out. */
  se: z.number().positive().optional(),
  source: z.string().min(3).max(200),
});
export type ReferenceFigure = z.infer<typeof ReferenceFigure>;
