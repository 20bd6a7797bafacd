import { type AuditEntry, type TrailFault, trailFollower } from "#domain/audit.ts";
import type { Sha256 } from "#domain/sha256.ts";

/**
 * The first line that does not hold, or undefined: a changed line, a missing one, or one that does
 * not follow from the line before.
 */
export function verifyTrail(
  entries: readonly AuditEntry[],
  sha256: Sha256,
): TrailFault | undefined {
  const follower = trailFollower(sha256);
  for (const entry of entries) follower.see(entry);
  return follower.verdict().fault;
}
