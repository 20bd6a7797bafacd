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
  result: z.string().min(2).max(200),
  origin: z.string().min(2).max(80),
  reason: z.string().max(2000).optional(),
  /** SHA-256 of the entry before; 64 zeros for the first. */
  previous: z.string().regex(/^[a-f0-9]{64}$/),
  hash: z.string().regex(/^[a-f0-9]{64}$/),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
