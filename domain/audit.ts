import { present } from "#contract/present.ts";
import * as z from "zod";
import { Instant, NeighbourhoodId } from "#contract/ids.ts";
import { type AnyRound, runOf } from "./dispatch/cycle.ts";
import type { Run } from "./dispatch/moments.ts";
import { Digest, type Sha256 } from "./sha256.ts";

/**
 * One line of the audit trail: actor, action, object, result, origin, time; never a name, an
 * address or a secret.
 */
export const AuditEntry = z.strictObject({
  neighbourhood: NeighbourhoodId,
  seq: z.int().min(1),
  at: Instant,
  actor: z.string().min(2).max(80),
  action: z.string().min(3).max(80),
  object: z.string().min(1).max(120),
  result: z.string().min(2).max(600),
  origin: z.string().min(2).max(80),
  reason: z.string().max(2000).optional(),
  /** SHA-256 of the entry before; 64 zeros for the first. */
  previous: Digest,
  hash: Digest,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A line before it has its place in a trail. */
export type AuditFacts = Omit<AuditEntry, "seq" | "previous" | "hash">;

/** What the machine did with a run or with its round. */
export const byMachine = (
  about: Run | AnyRound,
  {
    at,
    action,
    result,
    reason,
  }: Pick<AuditFacts, "at" | "action" | "result"> & { reason?: string | undefined },
): AuditFacts => ({
  neighbourhood: about.neighbourhood,
  at,
  actor: "machine",
  action,
  object: about.id,
  result,
  origin: "execution" in about ? about.execution : runOf(about),
  ...present({ reason }),
});

const FIRST = "0".repeat(64);
/** What is hashed of a line, in this order. */
const HASHED = [
  "neighbourhood",
  "seq",
  "at",
  "actor",
  "action",
  "object",
  "result",
  "origin",
  "reason",
  "previous",
] as const;

const canonical = (entry: Omit<AuditEntry, "hash">): string =>
  JSON.stringify(HASHED.map((field) => entry[field] ?? null));

/** The next line of a trail, chained to the one before. */
export function appendEntry(
  last: AuditEntry | undefined,
  facts: AuditFacts,
  sha256: Sha256,
): AuditEntry {
  const entry = { ...facts, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? FIRST };
  return { ...entry, hash: sha256(canonical(entry)) };
}

/**
 * `unwritten`: a line that somebody wrote down earlier is not in it, so lines were cut off, or all
 * of them written anew.
 */
export type TrailFault = { seq: number; why: "changed" | "missing" | "chain" | "unwritten" };
/** A line by its hash, and by its number where that is known as well. */
export type WrittenDown = { seq?: number | undefined; hash: string };
/** How many lines hold, and the hash of the last of them; with the first that does not. */
export type Verdict = { lines: number; hash: string; fault?: TrailFault };

/**
 * Goes along a trail of any length, line by line, and holds no more than the last hash.
 * `writtenDown` are lines that have to be met on the way.
 */
export function trailFollower(sha256: Sha256, writtenDown: readonly WrittenDown[] = []) {
  let [lines, hash] = [0, FIRST];
  let unmet = writtenDown;
  let fault: TrailFault | undefined;
  return {
    see(entry: AuditEntry): void {
      fault ??= faultIn(entry);
      if (fault !== undefined) return;
      [lines, hash] = [entry.seq, entry.hash];
      unmet = unmet.filter((line) => line.hash !== hash || (line.seq ?? lines) !== lines);
    },
    /** A line that cannot be read: we wrote none that cannot. */
    seeUnreadable(): void {
      fault ??= { seq: lines + 1, why: "changed" };
    },
    verdict(): Verdict {
      const [lost] = unmet;
      const first = fault ?? (lost && { seq: lost.seq ?? lines, why: "unwritten" as const });
      return { lines, hash, ...present({ fault: first }) };
    },
  };

  function faultIn(entry: AuditEntry): TrailFault | undefined {
    if (entry.seq !== lines + 1) return { seq: lines + 1, why: "missing" };
    if (entry.previous !== hash) return { seq: entry.seq, why: "chain" };
    return entry.hash === sha256(canonical(entry)) ? undefined : { seq: entry.seq, why: "changed" };
  }
}
