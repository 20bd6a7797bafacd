import { calendarOf } from "#domain/dispatch/plan.ts";
import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import {
  type CycleId,
  type Instant,
  isWave,
  neighbourhoodOf,
  type RunId,
  type WaveId,
} from "#contract/ids.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import { advanced, steered, stopping, type Verb, whyNot } from "#domain/dispatch/transitions.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { Conflict } from "#contract/errors.ts";

/**
 * `version`: of the run as somebody saw it who wants this; when it changed since, they have to look
 * again.
 */
export type Steering = {
  kind: Exclude<Verb, "rerun">;
  actor: string;
  origin: string;
  reason: string;
  version?: number | undefined;
};

/**
 * Pauses, resumes, advances or stops a cycle, or advances or stops a wave: writes the fact and wakes
 * the machine, which reads it. A signal that finds nobody waiting does no harm. Errors: Conflict with
 * a sentence when the run is in no state for it.
 */
export async function steer(
  dependencies: Uses<
    "audit" | "cycles" | "machines" | "neighbourhoods" | "now" | "rounds" | "waves"
  >,
  id: RunId,
  steering: Steering,
): Promise<Run> {
  const { rounds, machines, audit, now } = dependencies;
  const { kind, actor, origin, reason } = steering;
  const at = now();
  const after = isWave(id)
    ? await steerWave(dependencies, id, steering)
    : await steerCycle(dependencies, id, steering, at);
  if (kind === "resume")
    await rounds.change(after.round, (round) =>
      round.status === "closed" ? round : { ...round, closes: closesOf(after.plan) },
    );
  const { neighbourhood, version, status, hold } = after;
  await audit.tell(`${kind}:${id}:${version}`, {
    neighbourhood,
    at,
    actor,
    action: `${kind} ${whatOf(id)}`,
    object: id,
    result: status,
    origin,
    reason,
  });
  if (hold !== undefined) await machines.wake(hold.token);
  return after;
}

const whatOf = (id: RunId) => (isWave(id) ? "wave" : "cycle");

const PAST = { pause: "paused", resume: "resumed", advance: "advanced", stop: "stopped" } as const;

function mustAllow(run: Run, { kind, version }: Steering): void {
  const { id } = run;
  const which = `${isWave(id) ? "Wave" : "Cycle"} ${id}`;
  if (version !== undefined && version !== run.version)
    throw new Conflict(`${which} changed meanwhile. Look at it again and repeat what you wanted.`);
  switch (whyNot(run, kind)) {
    case undefined:
      return;
    case "never-paused":
      throw new Conflict(
        `A wave is not paused, since its answers have to be of one time. Stop wave ${id} if it cannot go on.`,
      );
    case "report":
      throw new Conflict(
        `${which} waits until somebody has looked at its report. Look at it and publish it.`,
      );
    case "floor":
      throw new Conflict(
        `${which} waits until it is decided whether to go on with few answers. Decide on its page.`,
      );
    case "at-work":
      throw new Conflict(
        `${which} is at work now and waits for nothing; try again when it waits for its next moment.`,
      );
    default:
      throw new Conflict(`${which} is ${run.status}; it cannot be ${PAST[kind]} now.`);
  }
}

async function steerCycle(
  { cycles, neighbourhoods }: Uses<"cycles" | "neighbourhoods">,
  id: CycleId,
  steering: Steering,
  at: Instant,
): Promise<Cycle> {
  const { kind, reason } = steering;
  const calendar = calendarOf(await neighbourhoods.mustGet(neighbourhoodOf(id)), holidays);
  return cycles.change(id, (cycle) => {
    mustAllow(cycle, steering);
    return steered[kind](cycle, { at, reason, calendar });
  });
}

const steerWave = ({ waves }: Uses<"waves">, id: WaveId, steering: Steering): Promise<Wave> =>
  waves.change(id, (wave) => {
    mustAllow(wave, steering);
    return steering.kind === "stop" ? stopping(wave, steering) : advanced(wave);
  });
