import { present } from "#contract/present.ts";
import type { Deed } from "#contract/permissions.ts";
import type { Seen } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import type { CycleId } from "#contract/ids.ts";
import { type ChoiceProblem, problemWith } from "#domain/tally/agenda.ts";
import type { CoordinatorChoice } from "#domain/tally/tally.ts";

export type Confirmation =
  | { kind: "confirmed" }
  | { kind: "problem"; problem: ChoiceProblem }
  | { kind: "too-late" }
  /** Somebody answered something else on a topic since. */
  | { kind: "meanwhile" }
  | { kind: "not-counted" };

/** What is confirmed, and what the meeting had answered when its page was made. */
export type Wanted = Omit<CoordinatorChoice, "round" | "at"> & { seen?: readonly Seen[] };

/** The coordinator confirms the agenda; the first confirmation stands. Wakes the machine that waits for it. */
export async function confirmAgenda(
  {
    cycles,
    agendas,
    machines,
    waiting,
    audit,
    now,
  }: Uses<"agendas" | "audit" | "cycles" | "machines" | "now" | "waiting">,
  id: CycleId,
  { seen, ...wanted }: Wanted,
  who: { actor: string; origin: string },
): Promise<Confirmation> {
  const cycle = await cycles.mustGet(id);
  const tally = await agendas.tally(cycle.round);
  if (tally === undefined) return { kind: "not-counted" };
  const problem = problemWith(tally, wanted);
  if (problem !== undefined) return { kind: "problem", problem };
  if ((await agendas.agenda(cycle.round)) !== undefined) return { kind: "too-late" };
  const at = now();
  if (!(await agendas.confirm({ ...wanted, round: cycle.round, at }, seen)))
    return { kind: (await agendas.choice(cycle.round)) === undefined ? "meanwhile" : "too-late" };
  await audit.tell(`confirmed:${cycle.round}`, {
    neighbourhood: cycle.neighbourhood,
    at,
    ...who,
    action: "confirm agenda" satisfies Deed,
    object: id,
    result: wanted.topics.join(" ") || "no topics",
    ...present({ reason: wanted.reason }),
  });
  await waiting.done({ kind: "agenda", neighbourhood: cycle.neighbourhood, object: id });
  if (cycle.hold?.moment === "adoption") await machines.wake(cycle.hold.token);
  return { kind: "confirmed" };
}
