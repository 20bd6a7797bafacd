import type { Instant } from "#contract/ids.ts";
import type { Place } from "#stores/place.ts";

/**
 * A change of facts that needs more than the one fact that changes. It may run twice, be killed
 * anywhere, and run while residents answer.
 */
export type Migration = {
  version: number;
  what: string;
  why: string;
  /** `at` is when all of this was begun. */
  run(place: Place, at: Instant): Promise<void>;
};
