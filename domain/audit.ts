import { z } from "zod";
import { Instant, NeighbourhoodId } from "./ids.ts";

/** One line of the audit trail: actor, action, object, result, origin, time; never a name, an address or a secret. */
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
  previous: z.string().regex(/^[a-f0-9]{64}$/),
  hash: z.string().regex(/^[a-f0-9]{64}$/),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const FIRST = "0".repeat(64);
type Hash = (text: string) => string;

/** The text that is hashed: every field but the hash, in this order. */
function canonical({ neighbourhood, seq, at, actor, action, object, result, origin, reason, previous }: Omit<AuditEntry, "hash">): string {
  return JSON.stringify([neighbourhood, seq, at, actor, action, object, result, origin, reason ?? null, previous]);
}

/** The next line of a trail, chained to the one before. */
export function appendEntry(last: AuditEntry | undefined, facts: Omit<AuditEntry, "seq" | "previous" | "hash">, sha256: Hash): AuditEntry {
  const entry = { ...facts, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? FIRST };
  return { ...entry, hash: sha256(canonical(entry)) };
}

export type TrailFault = { seq: number; why: "changed" | "missing" | "chain" };

/** The first line that does not hold, or undefined: a changed line, a missing one, or one that does not follow from the line before. */
export function verifyTrail(entries: readonly AuditEntry[], sha256: Hash): TrailFault | undefined {
  let previous = FIRST;
  for (const [at, entry] of entries.entries()) {
    if (entry.seq !== at + 1) return { seq: at + 1, why: "missing" };
    if (entry.previous !== previous) return { seq: entry.seq, why: "chain" };
    if (entry.hash !== sha256(canonical(entry))) return { seq: entry.seq, why: "changed" };
    previous = entry.hash;
  }
  return undefined;
}
