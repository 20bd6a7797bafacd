import * as z from "zod";
import { AreaId, Day, Instant, NeighbourhoodId, RoundId } from "#contract/ids.ts";

/**
 * Everything that a cycle or a wave waits for, in order; `chase` comes back every week. `reclosing`
 * and `decision` are for a round in which too few answered: it stays open once more, and then
 * somebody decides.
 */
export const Moment = z.enum([
  "invitation",
  "reminder",
  "closing",
  "reclosing",
  "decision",
  "adoption",
  "chase",
  "midcheck",
  "outcomes",
  "feedback",
  "end",
  "publication",
]);
export type Moment = z.infer<typeof Moment>;

export const RunStatus = z.enum(["running", "paused", "stopping", "stopped", "closed", "failed"]);
export type RunStatus = z.infer<typeof RunStatus>;

/** Not at its end, nor on its way there. */
export const isUnderWay = ({ status }: { status: RunStatus }): boolean =>
  status === "running" || status === "paused";

/** The wait in hand: who holds the token wakes the machine, and the facts say what happens then. */
const Hold = z.strictObject({ moment: Moment, token: z.string(), since: Instant });

/**
 * A moment that has come; `advanced` where the coordinator did not wait for the plan, `check`
 * numbers the look at the clock that found it, so that a replay finds it again.
 */
export const Passed = z.strictObject({
  moment: Moment,
  at: Instant,
  advanced: z.boolean(),
  check: z.int().min(0),
});
export type Passed = z.infer<typeof Passed>;

/** Why a moment does not stand on the day where the week plan alone would put it. */
export const PlanNote = z.strictObject({
  moment: Moment,
  from: Day,
  to: Day,
  because: z.strictObject({
    kind: z.enum(["public-holiday", "carnival", "school-holiday", "sunday", "measurement"]),
    name: z.string(),
  }),
});
export type PlanNote = z.infer<typeof PlanNote>;

/** When a run asks people, what every plan begins with, reckoned when it opens. */
export const ASKING_PLAN = {
  version: z.string(),
  firstDay: Day,
  invitation: Instant,
  reminder: Instant,
  closing: Instant,
} as const;

/** When nobody can answer any more, as it stands now. */
export const closesOf = ({
  closing,
  reclosing = closing,
}: {
  closing: Instant;
  reclosing?: Instant | undefined;
}): Instant => reclosing;

/** What every round has, whatever it asks. */
export const ROUND = {
  id: RoundId,
  neighbourhood: NeighbourhoodId,
  area: AreaId,
  /** An answer is taken while it is open and `closes` has not passed. */
  status: z.enum(["planned", "open", "closed"]),
  opens: Instant,
  closes: Instant,
  /** Batches of at most 50 people, set by the draw or by the first dispatch. */
  batches: z.int().min(0).optional(),
  invited: z.int().min(0).optional(),
} as const;

/** What every run has, beside its plan and who runs where. */
export const RUN = {
  neighbourhood: NeighbourhoodId,
  number: z.int().min(1).max(999),
  round: RoundId,
  /** The execution that runs it; a second one is told so. */
  execution: z.string(),
  /** Which execution that is; the first is not numbered. */
  attempt: z.int().min(2).optional(),
  status: RunStatus,
  opened: Instant,
  passed: z.array(Passed),
  /** The moment that the coordinator let come early. */
  advance: Moment.optional(),
  hold: Hold.optional(),
  /** Why it was paused, stopped or failed. */
  reason: z.string().max(2000).optional(),
  closed: Instant.optional(),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
} as const;
