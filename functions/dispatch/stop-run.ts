import { present } from "#contract/present.ts";
import type { Uses } from "#stores/stores.ts";
import { isWave } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { ended } from "#domain/dispatch/transitions.ts";

/** Ends a cycle or a wave that was told to stop: nobody can answer any more. */
export async function stopRun<R extends Run>(
  { rounds, audit, now }: Uses<"audit" | "now" | "rounds">,
  runs: { change: (id: R["id"], how: (before: R) => R | undefined) => Promise<R> },
  { id, reason }: { id: R["id"]; reason?: string | undefined },
): Promise<R> {
  const at = now();
  const run = await runs.change(id, (before) =>
    ended(before, "end", { at, ...present({ reason }) }),
  );
  await rounds.change(run.round, (round) => ({ ...round, status: "closed" }));
  const action = isWave(id) ? "stop wave" : "stop cycle";
  const line = byMachine(run, { at, action, result: "stopped", reason: run.reason });
  await audit.tell(`stopped:${id}`, line);
  return run;
}
