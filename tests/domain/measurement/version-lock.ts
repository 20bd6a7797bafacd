import * as z from "zod";
import { Digest, type Print } from "#domain/measurement/questionnaire/method-break.ts";
import { QuestionId } from "#contract/ids.ts";

/** The hash of every version of every question that was ever in the bank. */
export const VersionLock = z.record(QuestionId, z.record(z.string().regex(/^[1-9]\d*$/), Digest));
export type VersionLock = z.infer<typeof VersionLock>;

/**
 * The questions whose words, answers or modes changed while their version did not, or whose version
 * is not written down; a line each that says what to write.
 */
export function unlocked(prints: readonly Print[], lock: VersionLock): string[] {
  return prints.flatMap(({ question, version, hash }) => {
    const known = lock[question]?.[String(version)];
    if (known === hash) return [];
    return [
      known === undefined
        ? `${question} version ${version} is not in the lock: write "${version}": "${hash}"`
        : `${question} changed: raise its version to ${version + 1} and write "${version + 1}": "${hash}"`,
    ];
  });
}
