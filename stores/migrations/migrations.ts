import * as z from "zod";
import { Instant } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { provider } from "#stores/place.ts";
import { cycleTable } from "#stores/tables.ts";
import { countTerms } from "./count-terms.ts";
import { keysOfWaves } from "./keys-of-waves.ts";
import { keyedNames } from "./keyed-names.ts";
import type { Migration } from "./migration.ts";
import { namesLeave } from "./names-leave.ts";
import { neighbourhoodLists } from "./neighbourhood-lists.ts";
import { moreKeys } from "./more-keys.ts";
import { offersWait } from "./offers-wait.ts";
import { promiseLife } from "./promise-life.ts";
import { publishedAnswers } from "./published-answers.ts";
import { questionnaireKeys } from "./questionnaire-keys.ts";
import { roundKeys } from "./round-keys.ts";
import { waitingList } from "./waiting-list.ts";

/**
 * In the order of their versions. A release that changes a kind of fact adds what it does to old
 * ones, here or in shapes.ts.
 */
export const MIGRATIONS: readonly Migration[] = [
  countTerms,
  neighbourhoodLists,
  waitingList,
  roundKeys,
  keyedNames,
  publishedAnswers,
  moreKeys,
  questionnaireKeys,
  promiseLife,
  offersWait,
  namesLeave,
  keysOfWaves,
];

export const MigrationDone = z.strictObject({ version: z.int(), at: Instant });

/**
 * Brings what earlier releases wrote up to date: each migration once, and again when it did not
 * come to its end.
 */
export const migrations = provider((place) => ({
  /** The versions that were brought in now. */
  async run(at: Instant): Promise<number[]> {
    const cycle = cycleTable(place);
    const done = await cycle.list(MigrationDone, cycleKeys.migrations());
    const left = MIGRATIONS.filter((one) => done.every(({ version }) => version !== one.version));
    for (const { version, run } of left) {
      await run(place, at);
      await cycle.save(cycleKeys.migration(version), { version, at });
    }
    return left.map(({ version }) => version);
  },
}));
