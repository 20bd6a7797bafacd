import type { CycleId } from "#domain/ids.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { replan } from "#domain/dispatch/plan.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { Conflict } from "#functions/errors.ts";

export type Steering = { kind: "pause" | "resume" | "advance" | "stop"; actor: string; origin: string; reason: string };

const ALLOWED: Record<Steering["kind"], readonly Cycle["status"][]> = { pause: ["running"], resume: ["paused"], advance: ["running"], stop: ["running", "paused"] };

/**
 * Pauses, resumes, advances or stops a cycle: writes the fact and wakes the machine, which reads it. A signal that finds nobody waiting does no harm.
 * Errors: Conflict with a sentence when the cycle is in no state for it.
 */
export async function steer({ cycles, neighbourhoods, machines, audit, holidays, now }: Dependencies, id: CycleId, { kind, actor, origin, reason }: Steering): Promise<Cycle> {
  const at = now();
  const { neighbourhood: home } = await cycles.mustGet(id);
  const neighbourhood = await neighbourhoods.get(home);
  const calendar = { region: neighbourhood?.holidayRegion ?? "zuid", school: holidays, pauseWeeks: [] } as const;
  const after = await cycles.change(id, (cycle) => {
    if (!ALLOWED[kind].includes(cycle.status)) throw new Conflict(`Cycle ${id} is ${cycle.status}; it cannot be ${kind === "stop" ? "stopp" : kind}${kind.endsWith("e") ? "d" : "ed"} now.`);
    if (kind === "pause") return { ...cycle, status: "paused", pausedSince: at, reason };
    if (kind === "stop") return { ...cycle, status: "stopping", reason };
    if (kind === "resume") {
      const { pausedSince = at, reason: _reason, ...rest } = cycle;
      return { ...rest, status: "running", plan: replan(cycle.plan, pausedSince, at, calendar) };
    }
    if (cycle.hold === undefined) throw new Conflict(`Cycle ${id} is at work now and waits for nothing; try again when it waits for its next moment.`);
    return { ...cycle, advance: cycle.hold.moment };
  });
  if (kind === "resume") await cycles.changeRound(after.round, (round) => (round.status === "closed" ? round : { ...round, closes: after.plan.closing }));
  await audit.tell(`${kind}:${id}:${after.version}`, { neighbourhood: home, at, actor, action: `${kind} cycle`, object: id, result: after.status, origin, reason });
  if (after.hold !== undefined) await machines.wake(after.hold.token);
  return after;
}
