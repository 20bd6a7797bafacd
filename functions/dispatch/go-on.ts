import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import { type Instant, isWave, neighbourhoodOf, type RunId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { beginsAt, goesOn, movedOn } from "#domain/dispatch/attempt.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Calendar, calendarOf } from "#domain/dispatch/plan.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { InvalidInput } from "#contract/errors.ts";

/** Where runs of a kind are taken up again, and how their plans move. */
export type Reopens<R extends Run> = {
  move: (plan: R["plan"], since: Instant, at: Instant, calendar: Calendar) => R["plan"];
  get: (id: R["id"]) => Promise<R | undefined>;
  reopen: (
    before: R,
    after: R,
  ) => Promise<{ kind: "reopened"; run: R } | { kind: "runs"; run: RunId }>;
};

/**
 * Takes up a cycle or wave that failed, by another execution: its place is taken again, and what
 * has not come moves by the days that it stood still. A replay finds it taken up. Errors:
 * InvalidInput with a sentence when there is none, when it did not fail, or when another one has
 * its place.
 */
export async function goOn<R extends Run>(
  dependencies: Uses<"audit" | "now" | "rounds">,
  store: Reopens<R>,
  {
    id,
    neighbourhood,
    execution,
  }: { id: R["id"]; neighbourhood: Neighbourhood; execution: string },
): Promise<R> {
  const { rounds, audit, now } = dependencies;
  const what = isWave(id) ? "wave" : "cycle";
  const before = neighbourhoodOf(id) === neighbourhood.id ? await store.get(id) : undefined;
  if (before === undefined)
    throw new InvalidInput(
      `${neighbourhood.name} has no ${what} "${id}". Check how it is spelled, or leave "run" out to begin a new one.`,
    );
  if (before.status !== "failed" && before.execution === execution) return before;
  if (before.status !== "failed")
    throw new InvalidInput(
      `${what === "wave" ? "Wave" : "Cycle"} ${id} is ${before.status}; only one that failed can ` +
        "go on. If its execution was ended here, go on with it in the console.",
    );
  const at = now();
  const calendar = calendarOf(neighbourhood, holidays);
  const outcome = await store.reopen(
    before,
    goesOn(
      movedOn(before, (plan, since) => store.move(plan, since, at, calendar), at),
      execution,
    ),
  );
  if (outcome.kind === "runs")
    throw new InvalidInput(
      `${what === "wave" ? "Wave" : "Cycle"} ${id} cannot go on, since ${outcome.run} runs there ` +
        "now. Wait until that ends, or stop it first.",
    );
  await rounds.change(before.round, (round) =>
    round.status === "closed" ? round : { ...round, closes: closesOf(outcome.run.plan) },
  );
  await audit.tell(
    `reopened:${execution}`,
    byMachine(outcome.run, {
      at,
      action: `go on with ${what}`,
      result: `from ${beginsAt(before).moment}`,
    }),
  );
  return outcome.run;
}
