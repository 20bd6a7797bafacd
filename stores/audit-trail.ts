import * as z from "zod";
import { AuditEntry, type AuditFacts, appendEntry } from "#domain/audit.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import { Transient } from "#contract/errors.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";
import { sha256 } from "./sha256.ts";

/** That it is there says everything. */
export const AuditedOnce = z.strictObject({});

/** Append-only, one chain per neighbourhood. `once` names what is told, so that a replayed step tells it once. */
export const audit = overCycles((cycle) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<AuditEntry[]> =>
    cycle.list(AuditEntry, cycleKeys.auditTrail(neighbourhood)),

  /** From the first line on, however many there are. */
  each: (neighbourhood: NeighbourhoodId): AsyncGenerator<AuditEntry> =>
    cycle.each(AuditEntry, cycleKeys.auditTrail(neighbourhood)),
  /** The last lines of a trail, the latest first; `before` is the number of the line where an earlier page ended. */
  latest: (neighbourhood: NeighbourhoodId, limit: number, before?: number): Promise<AuditEntry[]> =>
    cycle.latest(
      AuditEntry,
      cycleKeys.auditTrail(neighbourhood),
      limit,
      before === undefined ? undefined : cycleKeys.audit(neighbourhood, before).sk,
    ),

  async tell(once: string, facts: AuditFacts): Promise<void> {
    const told = await cycle.get(AuditedOnce, cycleKeys.auditOnce(facts.neighbourhood, once));
    if (told !== undefined) return;
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const entry = appendEntry(
        await cycle.last(AuditEntry, cycleKeys.auditTrail(facts.neighbourhood)),
        facts,
        sha256,
      );
      const outcome = await cycle.transact([
        cycle.create(cycleKeys.audit(entry.neighbourhood, entry.seq), entry),
        cycle.create(cycleKeys.auditOnce(entry.neighbourhood, once), {}),
      ]);
      if (outcome.kind === "written" || outcome.refusals[1] !== undefined) return;
    }
    throw new Transient("the audit trail is being written by too many at once");
  },
}));
