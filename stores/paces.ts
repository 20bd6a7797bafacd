import type { Instant } from "#contract/ids.ts";
import { Pace } from "#domain/answer/pace.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, having } from "./expressions.ts";
import { sha256 } from "./sha256.ts";
import { overCycles } from "./tables.ts";

/** What was begun or allowed an hour ago counts no more. */
const KEPT = 2 * 60 * 60;

/** How fast members of the team enter answers for others, each by the hash of who they are. */
export const paces = overCycles((cycle) => ({
  idOf: (owner: string): string => sha256(`pace|${owner}`).slice(0, 32),
  all: (): Promise<Pace[]> => cycle.list(Pace, cycleKeys.paces()),
  get: (person: string): Promise<Pace | undefined> => cycle.get(Pace, cycleKeys.pace(person)),

  /** `pace.version` is the one that was read, 0 for a first; false when it was changed since. */
  save: (pace: Pace, now: Instant): Promise<boolean> =>
    cycle.saveIf(
      pace.version === 0 ? ABSENT : having({ version: pace.version }),
      cycleKeys.pace(pace.person),
      { ...pace, version: pace.version + 1 },
      Math.floor(Date.parse(now) / 1000) + KEPT,
    ),
}));
