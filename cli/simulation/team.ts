import type { Action, Move } from "#domain/actions/action.ts";
import { moveAction } from "#domain/actions/action.ts";
import type { Outcome } from "#domain/feedback/outcome.ts";
import { type CycleId, Instant } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import type { Clock } from "#local/clock.ts";
import { chanceOf } from "#local/seeded-chance.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the model of the team assumes; the report says so. */
export const TEAM = { confirms: 0.8, blocked: 0.2, stopped: 0.12 } as const;

type Step = { day: number; move: Omit<Move, "at" | "by">; outcome?: Outcome };

const DONE: Outcome = {
  kind: "done",
  text: "Bewoners en het team hebben dit samen gedaan; de buurt ziet het verschil.",
  next: "We kijken over drie maanden of het zo blijft.",
};
const AGREED: Outcome = {
  kind: "agreed",
  text: "We hebben afspraken gemaakt en de eerste stap is gezet.",
  next: "In de volgende tien weken gaat dit verder.",
};
const STOPPED = "Er bleek geen toestemming van de eigenaar te krijgen; zonder die kan het niet.";

/** How one action goes: begun soon, sometimes blocked, mostly done in time, now and then stopped with a reason. */
function courseOf(seed: string, { id, cycle }: Action): Step[] {
  const chance = (what: string) => chanceOf(seed, "action", cycle, id, what);
  const begun = { day: 3 + Math.floor(chance("start") * 5), move: { to: "started" as const } };
  if (chance("stopped") < TEAM.stopped)
    return [begun, { day: 18, move: { to: "stopped", note: STOPPED } }];
  const late = chance("end") < 0.3;
  const end: Step = late
    ? { day: 26, move: { to: "started" }, outcome: AGREED }
    : { day: 20 + Math.floor(chance("day") * 6), move: { to: "done" }, outcome: DONE };
  if (chance("blocked") >= TEAM.blocked) return late ? [begun, end] : [begun, end];
  return [
    begun,
    { day: 10, move: { to: "blocked", note: "We wachten op de vergunning van de gemeente." } },
    { day: 15, move: { to: "started" } },
    end,
  ];
}

type Simulating = { clock: Clock; seed: string; dependencies: Stores & Always };
export type Team = {
  /** The coordinator of a cycle hears that the agenda waits. */
  agendaWaits(id: CycleId): void;
  /** From the day on which the agenda stands at the latest. */
  takeUp(id: CycleId, adoption: number): void;
};

/**
 * The team of a simulation: a coordinator who mostly confirms the agenda as it was counted, and owners who take their
 * actions up. It calls what the console's forms call.
 */
export function openTeam({ clock, seed, dependencies }: Simulating): Team {
  const now = () => Instant.parse(new Date(clock.now()).toISOString());

  function at(instant: number, run: () => Promise<unknown>): void {
    clock.at(instant, () => {
      const release = clock.hold();
      void run().finally(release);
    });
  }

  return {
    agendaWaits(id) {
      if (chanceOf(seed, "confirms", id) < TEAM.confirms)
        at(clock.now() + 20 * HOUR, () => confirmAsCounted(dependencies, id));
    },
    takeUp(id, adoption) {
      at(adoption + 2 * HOUR, async () => {
        for (const action of await dependencies.actions.of(id))
          for (const step of courseOf(seed, action))
            at(adoption + step.day * DAY, () => takeStep(dependencies, action, step, now()));
      });
    },
  };
}

async function confirmAsCounted(dependencies: Stores & Always, id: CycleId): Promise<void> {
  const cycle = await dependencies.cycles.mustGet(id);
  const tally = await dependencies.agendas.tally(cycle.round);
  if (tally === undefined) return;
  const decided = { triage: [], topics: tally.agenda };
  const by = { actor: "coordinator simulated", origin: "simulation" };
  await confirmAgenda(dependencies, id, decided, by);
}

async function takeStep(
  { actions }: Stores & Always,
  { id: action, cycle }: Action,
  { move, outcome }: Step,
  at: Instant,
): Promise<void> {
  const before = await actions.get(cycle, action);
  if (before === undefined) return;
  const by = "owner";
  const moved = moveAction(before, { ...move, by, at });
  if (moved.kind === "moved") await actions.change(moved.action, moved.event);
  if (outcome === undefined) return;
  const after = await actions.get(cycle, action);
  if (after === undefined) return;
  const { state, version } = after;
  const event = { action, seq: version + 1, at, by, from: state, to: state };
  await actions.change({ ...after, outcome }, event);
}
