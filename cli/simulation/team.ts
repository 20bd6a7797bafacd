import type { Action } from "#domain/actions/action.ts";
import { accept } from "#domain/actions/answer.ts";
import { moveAction, type Moved } from "#domain/actions/move.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type CycleId, type Day, Instant } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import type { Clock } from "#local/clock.ts";
import { chanceOf } from "#local/seeded-chance.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the model of the team assumes; the report says so. */
export const TEAM = { confirms: 0.8, blocked: 0.2, stopped: 0.12 } as const;

/** Says yes, or moves on; a state that ends gets its day when it comes. */
type Step = { day: number; deed: "accept" | ((on: Day) => Moved) };

const UNDER_WAY = (): Moved => ({ kind: "under-way" });
const DONE = (on: Day): Moved => ({
  kind: "done",
  on,
  text: "Bewoners en het team hebben dit samen gedaan; de buurt ziet het verschil.",
  next: "We kijken over drie maanden of het zo blijft.",
});
const PARTLY = (on: Day): Moved => ({
  kind: "partly-done",
  on,
  text: "We hebben afspraken gemaakt en de eerste stap is gezet.",
  next: "In de volgende tien weken gaat dit verder.",
});
const STOPPED = (on: Day): Moved => ({
  kind: "not-done",
  on,
  text: "Er bleek geen toestemming van de eigenaar te krijgen; zonder die kan het niet.",
});
const BLOCKED = (): Moved => ({
  kind: "blocked",
  text: "We wachten op de vergunning van de gemeente.",
});

/**
 * How one promise goes: accepted and begun soon, sometimes blocked, mostly done in time, now and then
 * in part, or not, with a reason.
 */
function courseOf(seed: string, { id, cycle }: Action): Step[] {
  const chance = (what: string) => chanceOf(seed, "action", cycle, id, what);
  const yes: Step = { day: 1 + Math.floor(chance("accept") * 2), deed: "accept" };
  const begun: Step = { day: 3 + Math.floor(chance("start") * 5), deed: UNDER_WAY };
  if (chance("stopped") < TEAM.stopped) return [yes, begun, { day: 18, deed: STOPPED }];
  const late = chance("end") < 0.3;
  const end: Step = late
    ? { day: 26, deed: PARTLY }
    : { day: 20 + Math.floor(chance("day") * 6), deed: DONE };
  if (chance("blocked") >= TEAM.blocked) return [yes, begun, end];
  return [yes, begun, { day: 10, deed: BLOCKED }, { day: 15, deed: UNDER_WAY }, end];
}

type Simulating = { clock: Clock; seed: string; dependencies: Stores & Always };
export type Team = {
  /** The coordinator of a cycle hears that the agenda waits. */
  agendaWaits(id: CycleId): void;
  /** From the day on which the agenda stands at the latest. */
  takeUp(id: CycleId, adoption: number): void;
};

/**
 * The team of a simulation: a coordinator who mostly confirms the agenda as it was counted, and
 * owners who take their
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
  { deed }: Step,
  at: Instant,
): Promise<void> {
  const before = await actions.get(cycle, action);
  const [owner] = before?.owners ?? [];
  if (before === undefined || owner === undefined) return;
  const by = "owner";
  const became =
    deed === "accept"
      ? accept(before, owner, { by, at })
      : moveAction(before, { to: deed(dayOf(at)), by, at });
  if ("event" in became) await actions.change(became.action, became.event);
}
