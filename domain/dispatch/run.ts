import { z } from "zod";
import { Instant } from "#domain/ids.ts";

/** Everything that a cycle or a wave waits for, in order; `chase` comes back every week. */
export const Moment = z.enum(["invitation", "reminder", "closing", "adoption", "chase", "midcheck", "outcomes", "feedback", "end", "publication"]);
export type Moment = z.infer<typeof Moment>;

export const RunStatus = z.enum(["running", "paused", "stopping", "stopped", "closed", "failed"]);
export type RunStatus = z.infer<typeof RunStatus>;

/** The wait in hand: who holds the token wakes the machine, and the facts say what happens then. */
export const Hold = z.strictObject({ moment: Moment, token: z.string(), since: Instant });
export type Hold = z.infer<typeof Hold>;

/** A moment that has come; `advanced` where the coordinator did not wait for the plan, `check` numbers the look at the clock that found it, so that a replay finds it again. */
export const Passed = z.strictObject({ moment: Moment, at: Instant, advanced: z.boolean(), check: z.int().min(0) });
export type Passed = z.infer<typeof Passed>;
