import type { CycleId } from "#contract/ids.ts";
import type { Deed } from "#contract/permissions.ts";
import { awaitsDecision } from "#domain/dispatch/closing.ts";
import type { FloorDecision } from "#domain/tally/floor.ts";
import type { Uses } from "#stores/stores.ts";

/**
 * Says in public what becomes of a round in which too few answered; the first word stands. False when
 * there is nothing to decide. Wakes the machine that waits for it.
 */
export async function decideFloor(
  {
    cycles,
    machines,
    waiting,
    audit,
    now,
  }: Uses<"audit" | "cycles" | "machines" | "now" | "waiting">,
  id: CycleId,
  { way, reason }: Omit<FloorDecision, "at">,
  who: { actor: string; origin: string },
): Promise<boolean> {
  const at = now();
  let isDecided = false;
  const cycle = await cycles.change(id, (before) => {
    isDecided = awaitsDecision(before);
    return isDecided ? { ...before, decided: { way, reason, at } } : undefined;
  });
  if (!isDecided) return false;
  const { neighbourhood, round, hold } = cycle;
  await audit.tell(`decided:${round}`, {
    neighbourhood,
    at,
    ...who,
    action: "decide floor" satisfies Deed,
    object: id,
    result: way,
    reason,
  });
  await waiting.done({ kind: "floor", neighbourhood, object: id });
  if (hold?.moment === "decision") await machines.wake(hold.token);
  return true;
}
