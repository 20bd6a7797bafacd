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
/** How far a trail holds: the last line that does, and its hash. */
export type Holding = { seq: number; hash: string };
export const NOTHING_YET: Holding = { seq: 0, hash: FIRST };

/** Whether a line follows from those before it; a trail of any length is verified by going along it. */
export function followLine({ seq, hash }: Holding, entry: AuditEntry, sha256: Hash): { kind: "holds"; holding: Holding } | { kind: "fault"; fault: TrailFault } {
  if (entry.seq !== seq + 1) return { kind: "fault", fault: { seq: seq + 1, why: "missing" } };
  if (entry.previous !== hash) return { kind: "fault", fault: { seq: entry.seq, why: "chain" } };
  if (entry.hash !== sha256(canonical(entry))) return { kind: "fault", fault: { seq: entry.seq, why: "changed" } };
  return { kind: "holds", holding: { seq: entry.seq, hash: entry.hash } };
}

/** The first line that does not hold, or undefined: a changed line, a missing one, or one that does not follow from the line before. */
export function verifyTrail(entries: readonly AuditEntry[], sha256: Hash): TrailFault | undefined {
  let holding = NOTHING_YET;
  for (const entry of entries) {
    const followed = followLine(holding, entry, sha256);
    if (followed.kind === "fault") return followed.fault;
    holding = followed.holding;
  }
  return undefined;
}
