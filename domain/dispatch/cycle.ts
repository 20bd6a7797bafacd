import * as z from "zod";
import { AT_NIGHT, QuietHours } from "#domain/calendar/quiet-hours.ts";
import { AreaId, CycleId, Day, Instant, type RunId, TopicId } from "#contract/ids.ts";
import type { MeasurementRound } from "#domain/measurement/wave/wave.ts";
import { TopicAsked } from "#domain/own-topic.ts";
import { Basis, FloorDecision } from "#domain/tally/floor.ts";
import { CountTerms } from "#domain/tally/terms.ts";
import { LeftOut } from "./choose-topics.ts";
import { ASKING_PLAN, PlanNote, ROUND, RUN } from "./run.ts";

/**
 * The instants of one cycle, reckoned from the week plan and the holidays when it opens (and again
 * when it is paused).
 */
export const CyclePlan = z.strictObject({
  ...ASKING_PLAN,
  /** Until when the round stays open where too few answered by its closing. */
  extension: Instant.optional(),
  /** The same, once it does. */
  reclosing: Instant.optional(),
  /** Until when is decided what becomes of a round in which too few answered even then. */
  decision: Instant.optional(),
  adoption: Instant,
  chases: z.array(Instant),
  midcheck: Instant,
  outcomes: Instant,
  feedback: Instant,
  end: Instant,
  /** First day of the next cycle. */
  next: Day,
  /** Fixed with the plan; a cycle that was opened before there were any has the usual ones. */
  quietHours: QuietHours.default(AT_NIGHT),
  /** Which moments stand on another day than the week plan's, and why. */
  notes: z.array(PlanNote).optional(),
});
export type CyclePlan = z.infer<typeof CyclePlan>;

export const Cycle = z.strictObject({
  ...RUN,
  id: CycleId,
  area: AreaId,
  plan: CyclePlan,
  pausedSince: Instant.optional(),
  /** What was decided about its round, in which too few answered. */
  decided: FloorDecision.optional(),
  /** Since when nobody says any more whether what was done helped, and what was said is told. */
  helpedTold: Instant.optional(),
  /** When it stood still before. */
  pauses: z.array(z.strictObject({ from: Instant, to: Instant })).optional(),
});
export type Cycle = z.infer<typeof Cycle>;

/** One question to one population: agenda survey of one cycle. */
export const Round = z.strictObject({
  ...ROUND,
  cycle: CycleId,
  topics: z.array(TopicId),
  /**
   * Those of them, and of what was left out, that are the neighbourhood's own, as they were when it
   * opened.
   */
  ownTopics: z.array(TopicAsked).optional(),
  /** What was proposed, came back or was chosen and is not asked, and why. */
  leftOut: z.array(LeftOut).optional(),
  /** Drawn and published before anybody answers; breaks the last ties. */
  lotOrder: z.array(TopicId),
  /** How it will be counted, fixed when it opens. */
  terms: CountTerms,
  /** Known when it closes. */
  basis: Basis.optional(),
});
export type Round = z.infer<typeof Round>;

/** What is asked of people in a cycle or in a wave. */
export type AnyRound = Round | MeasurementRound;

export const isMeasurement = (round: AnyRound): round is MeasurementRound => "wave" in round;

/** The cycle or wave that a round is part of. */
export const runOf = (round: AnyRound): RunId => (isMeasurement(round) ? round.wave : round.cycle);
