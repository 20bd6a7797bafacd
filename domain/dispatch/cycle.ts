import { z } from "zod";
import { AT_NIGHT, QuietHours } from "#domain/calendar/quiet-hours.ts";
import { AreaId, CycleId, Day, Instant, NeighbourhoodId, RoundId, type RunId, TopicId } from "#domain/ids.ts";
import type { MeasurementRound } from "#domain/measurement/wave.ts";
import { CountTerms } from "#domain/tally/terms.ts";
import { Hold, Moment, Passed, RunStatus } from "./run.ts";

/** The instants of one cycle, reckoned from the week plan and the holidays when it opens (and again when it is paused). */
export const CyclePlan = z.strictObject({
  version: z.string(),
  firstDay: Day,
  invitation: Instant,
  reminder: Instant,
  closing: Instant,
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
});
export type CyclePlan = z.infer<typeof CyclePlan>;

export const Cycle = z.strictObject({
  id: CycleId,
  neighbourhood: NeighbourhoodId,
  area: AreaId,
  number: z.int().min(1).max(999),
  round: RoundId,
  /** The execution that runs it; a second one is told so. */
  execution: z.string(),
  status: RunStatus,
  plan: CyclePlan,
  opened: Instant,
  passed: z.array(Passed),
  /** The moment that the coordinator let come early. */
  advance: Moment.optional(),
  hold: Hold.optional(),
  pausedSince: Instant.optional(),
  /** Why it was paused, stopped or failed. */
  reason: z.string().max(2000).optional(),
  closed: Instant.optional(),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
});
export type Cycle = z.infer<typeof Cycle>;

/** One question to one population: agenda survey of one cycle. */
export const Round = z.strictObject({
  id: RoundId,
  cycle: CycleId,
  neighbourhood: NeighbourhoodId,
  area: AreaId,
  topics: z.array(TopicId),
  /** Drawn and published before anybody answers; breaks the last ties. */
  lotOrder: z.array(TopicId),
  /** How it will be counted, fixed when it opens. */
  terms: CountTerms,
  /** An answer is taken while it is open and `closes` has not passed. */
  status: z.enum(["planned", "open", "closed"]),
  opens: Instant,
  closes: Instant,
  /** Batches of at most 50 people, set by the first dispatch. */
  batches: z.int().min(0).optional(),
  invited: z.int().min(0).optional(),
});
export type Round = z.infer<typeof Round>;

/** What is asked of people in a cycle or in a wave. */
export type AnyRound = Round | MeasurementRound;

export const isMeasurement = (round: AnyRound): round is MeasurementRound => "wave" in round;

/** The cycle or wave that a round is part of. */
export const runOf = (round: AnyRound): RunId => (isMeasurement(round) ? round.wave : round.cycle);
