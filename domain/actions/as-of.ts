import { CycleId, type Day } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Action, ActionEvent, State, StateKind } from "./action.ts";

type Tried = NonNullable<Action["tried"]>[number];

const moves = ({ from, to }: ActionEvent): boolean => from !== to;
const opensAgain = (line: ActionEvent): boolean => moves(line) && line.to === "reopened";
/** What had been done when it was opened again stands with what was tried. */
const leavesTried = (line: ActionEvent): boolean =>
  opensAgain(line) && (line.from === "done" || line.from === "partly-done");
/** What residents opened again is promised anew, and may be carried on as often as anything else. */
const beginsAnew = (line: ActionEvent): boolean => opensAgain(line) && line.by === "machine";

const UNPROMISED: readonly StateKind[] = ["proposed", "refused", "reopened", "not-done"];

/**
 * A promise as it stood at the end of a day, as far as that tells what became of it; nothing where
 * nobody had thought of it yet. What was open then is `accepted`, however far it was.
 */
export function asOf(
  action: Action,
  history: readonly ActionEvent[],
  day: Day,
): Action | undefined {
  const lines = history.toSorted((one, other) => one.seq - other.seq);
  const until = lines.filter(({ at }) => dayOf(at) <= day);
  const later = lines.slice(until.length);
  const last = until.at(-1);
  if (later.length === 0) return action;
  if (last === undefined) return undefined;
  const { firstDue: _first, carriedTo: _carried, tried = [], ...rest } = action;
  const before = tried.slice(0, tried.length - later.filter(leavesTried).length);
  const next = tried[before.length];
  const life = until.slice(until.findLastIndex(beginsAnew) + 1);
  const firstDue = next === undefined ? action.firstDue : next.firstDue;
  const isPromised = life.some(({ to }) => !UNPROMISED.includes(to));
  return {
    ...rest,
    state: later.some(moves) ? stateAt(until, next) : action.state,
    carriedTo: life.flatMap(carriedIn),
    tried: before,
    ...(isPromised && firstDue !== undefined ? { firstDue } : {}),
  };
}

function stateAt(until: readonly ActionEvent[], next: Tried | undefined): State {
  const arrival = until.findLast(moves) ?? until.at(-1);
  const { on, text } = { text: "", on: arrival && dayOf(arrival.at), ...next };
  if (arrival === undefined || on === undefined) return { kind: "accepted" };
  if (arrival.to === "done") return { kind: "done", on, text };
  if (arrival.to === "partly-done") return { kind: "partly-done", on, text, next: text };
  return arrival.to === "not-done" ? { kind: "not-done", on } : { kind: "accepted" };
}

const carriedIn = ({ changes = [] }: ActionEvent): CycleId[] =>
  changes.flatMap(({ what, to }) => {
    const cycle = what === "carried" ? CycleId.safeParse(to).data : undefined;
    return cycle === undefined ? [] : [cycle];
  });
