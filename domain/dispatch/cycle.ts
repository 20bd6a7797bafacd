import { z } from "zod";
import { AT_NIGHT, QuietHours } from "#domain/calendar/quiet-hours.ts";
import { AreaId, CycleId, Day, Instant, NeighbourhoodId, RoundId, TopicId } from "#domain/ids.ts";
import { CountTerms } from "#domain/tally/terms.ts";

/** The moments that a cycle waits for, in order; `chase` comes back every week. */
export const Moment = z.enum(["invitation", "reminder", "closing", "adoption", "chase", "midcheck", "outcomes", "feedback", "end"]);
export type Moment = z.infer<typeof Moment>;

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

export const CycleStatus = z.enum(["running", "paused", "stopping", "stopped", "closed", "failed"]);
export type CycleStatus = z.infer<typeof CycleStatus>;

/** The wait in hand: who holds the token wakes the machine, and the facts say what happens then. */
export const Hold = z.strictObject({ moment: Moment, token: z.string(), since: Instant });
export type Hold = z.infer<typeof Hold>;

export const Cycle = z.strictObject({
  id: CycleId,
  neighbourhood: NeighbourhoodId,
  area: AreaId,
  number: z.int().min(1).max(999),
  round: RoundId,
  /** The execution that runs it; a second one is told so. */
  execution: z.string(),
  status: CycleStatus,
  plan: CyclePlan,
  opened: Instant,
  /** Moments that have come; `advanced` where the coordinator did not wait for the plan, `check` numbers the look at the clock that found it, so that a replay finds it again. */
  passed: z.array(z.strictObject({ moment: Moment, at: Instant, advanced: z.boolean(), check: z.int().min(0) })),
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
