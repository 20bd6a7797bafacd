import type { Uses } from "#stores/stores.ts";
import { executionOf } from "#domain/dispatch/attempt.ts";
import { ended, whyNot } from "#domain/dispatch/transitions.ts";
import { hasPlace, type Run } from "#domain/dispatch/moments.ts";
import { isWave, type RunId } from "#contract/ids.ts";
import { Conflict } from "#contract/errors.ts";
import type { Steering } from "./steer.ts";

/** Which run has the place where this one would go on: a cycle its area, a wave its neighbourhood. */
export async function holderOf(
  { cycles, waves }: Uses<"cycles" | "waves">,
  run: Run,
): Promise<RunId | undefined> {
  const others: readonly Run[] =
    "area" in run
      ? (await cycles.of(run.neighbourhood)).filter(({ area }) => area === run.area)
      : await waves.of(run.neighbourhood);
  return others.find((other) => other.id !== run.id && hasPlace(other))?.id;
}

/**
 * Goes on with a run that failed, or whose execution somebody ended, by an execution of its own: the
 * name is written down first, so that two who want it at once start one. The machine's first step
 * takes the place again. Errors: Conflict with a sentence.
 */
export async function rerun(
  dependencies: Uses<"audit" | "cycles" | "machines" | "neighbourhoods" | "now" | "runs" | "waves">,
  id: RunId,
  { actor, origin, reason, version }: Omit<Steering, "kind">,
): Promise<Run> {
  const { runs, machines, neighbourhoods, audit, now } = dependencies;
  const before = await runs.mustGet(id);
  const [what, at] = [isWave(id) ? "wave" : "cycle", now()];
  if (version !== undefined && version !== before.version)
    throw new Conflict(`It changed meanwhile: ${id}. Look at it again and repeat what you wanted.`);
  if (whyNot(before, "rerun") !== undefined)
    throw new Conflict(`${id} is ${before.status}; only what failed can go on.`);
  const home = await neighbourhoods.mustGet(before.neighbourhood);
  if (home.closed !== undefined)
    throw new Conflict(`${id} cannot go on, since ${home.name} is closed.`);
  const holder = await holderOf(dependencies, before);
  if (holder !== undefined)
    throw new Conflict(`${id} cannot go on, since ${holder} runs there now.`);
  if (before.status !== "failed") {
    const execution = await machines.lookAt(before);
    if (execution.kind === "runs")
      throw new Conflict(`${id} runs; there is nothing to go on with.`);
    await runs.change(id, (run) =>
      run.version === before.version
        ? ended(run, "fail", { at: execution.at ?? at, reason: "the execution was ended" })
        : undefined,
    );
  }
  let ours = false;
  const claimed = await runs.change(id, (run) => {
    ours = run.status === "failed" && run.execution === before.execution;
    const attempt = (run.attempt ?? 1) + 1;
    return ours ? { ...run, attempt, execution: executionOf(id, attempt) } : undefined;
  });
  if (!ours) throw new Conflict(`Somebody else goes on with ${id} already.`);
  await audit.tell(`rerun:${claimed.execution}`, {
    neighbourhood: claimed.neighbourhood,
    at,
    actor,
    action: `rerun ${what}`,
    object: id,
    result: claimed.execution,
    origin,
    reason,
  });
  await machines.start(id, { neighbourhood: claimed.neighbourhood, run: id }, claimed.execution);
  return claimed;
}
