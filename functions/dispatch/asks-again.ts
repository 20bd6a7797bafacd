import type { Uses } from "#stores/stores.ts";
import { cycleIdOf } from "#contract/ids.ts";
import { isAskedAgain } from "#domain/dispatch/closing.ts";
import type { Run } from "#domain/dispatch/moments.ts";

/** Whether a cycle asks again what too few answered in the one before it. */
export async function asksAgain({ cycles }: Uses<"cycles">, run: Run): Promise<boolean> {
  if (!("area" in run) || run.number === 1) return false;
  const before = await cycles.get(cycleIdOf(run.neighbourhood, run.area, run.number - 1));
  return before !== undefined && isAskedAgain(before);
}
