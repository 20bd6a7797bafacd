import { present } from "#contract/present.ts";
import type { Day } from "#contract/ids.ts";
import {
  type Action,
  type Author,
  type Changed,
  nextLine,
  nextStates,
  State,
  type StateKind,
} from "./action.ts";
import { unanswered } from "./owner.ts";

/** The states into which the team brings a promise; into the others only who is asked for it. */
export const MOVES = [
  "under-way",
  "blocked",
  "done",
  "partly-done",
  "not-done",
  "handed-over",
  "reopened",
] as const satisfies readonly StateKind[];
export type MoveKind = (typeof MOVES)[number];
export type Moved = Extract<State, { kind: MoveKind }>;

/** The moves that are open to the team now. */
export const movesFrom = (kind: StateKind): MoveKind[] => {
  const next: readonly StateKind[] = nextStates[kind];
  return MOVES.filter((one) => next.includes(one));
};

/** Whether the team can say now that it was done, or how it ended otherwise. */
export const canEnd = ({ state }: Pick<Action, "state">): boolean =>
  movesFrom(state.kind).includes("done");

type MoveFault = { kind: "not-allowed"; from: StateKind; to: StateKind };
export type Move = Author & { to: Moved };

/** Moves a promise on, with its line of history. What ends, stands still or is handed over says why. */
export function moveAction(
  action: Action,
  { to, ...author }: Move,
): ({ kind: "moved" } & Changed) | { kind: "fault"; fault: MoveFault } {
  const from = action.state.kind;
  if (!movesFrom(from).includes(to.kind))
    return { kind: "fault", fault: { kind: "not-allowed", from, to: to.kind } };
  const note = "text" in to ? to.text : undefined;
  return {
    kind: "moved",
    action: to.kind === "reopened" ? reopened(action, to) : { ...action, state: to },
    event: nextLine(action, author, { to: to.kind, ...present({ note }) }),
  };
}

/**
 * Open again, with what was tried. What residents opened is promised anew, for a day of its own; what
 * the team opened keeps the day that it was promised for.
 */
function reopened(action: Action, state: Extract<State, { kind: "reopened" }>): Action {
  const { firstDue, carriedTo, tried = [], ...rest } = action;
  const before = triedIn(action);
  const anew = state.because === "not-helped";
  return {
    ...rest,
    state,
    owners: unanswered(action.owners),
    ...(firstDue === undefined || anew ? {} : { firstDue }),
    ...(carriedTo === undefined || anew ? {} : { carriedTo }),
    ...(before === undefined ? {} : { tried: [...tried, before].slice(-10) }),
  };
}

const triedIn = ({ state, firstDue }: Action) =>
  state.kind === "done" || state.kind === "partly-done"
    ? { on: state.on, text: state.text, ...present({ firstDue }) }
    : undefined;

/** What a form says of a state; what the state has no place for is left out. */
type SaidOf = Readonly<Partial<Record<"kind" | "text" | "next" | "to", string | null | undefined>>>;

const TAKES: Readonly<Record<MoveKind, readonly ("on" | "text" | "next" | "to")[]>> = {
  "under-way": [],
  blocked: ["text"],
  done: ["on", "text", "next"],
  "partly-done": ["on", "text", "next"],
  "not-done": ["on", "text", "next"],
  "handed-over": ["on", "text", "next", "to"],
  reopened: ["on", "text"],
};

/** Reads the state into which somebody moves a promise; undefined where it is none of the moves. */
export function readMove(said: SaidOf, on: Day) {
  const kind = MOVES.find((one) => one === said.kind);
  if (kind === undefined) return undefined;
  const given = { text: said.text, next: said.next, to: said.to, on };
  const fields = TAKES[kind].flatMap((field) => {
    const value = given[field]?.trim();
    return value === undefined || value === "" ? [] : [[field, value] as const];
  });
  return MovedState.safeParse({ kind, ...Object.fromEntries(fields) });
}

/** What the team writes down itself has a reason; only the machine ends or opens without one. */
const MovedState = State.refine(
  (state) => (state.kind !== "not-done" && state.kind !== "reopened") || state.text !== undefined,
  { path: ["text"], message: "say why" },
).transform((state, issues): Moved => {
  if (isMoved(state)) return state;
  issues.addIssue({ code: "custom", message: "nobody moves it there" });
  return { kind: "under-way" };
});

const isMoved = (state: State): state is Moved => MOVES.some((kind) => kind === state.kind);

/** Says what became of it in other words; what has not ended has none. */
export function reword(action: Action, to: Moved, author: Author): Changed | undefined {
  if (to.kind !== action.state.kind || !("on" in action.state) || !("on" in to)) return undefined;
  return {
    action: { ...action, state: { ...to, on: action.state.on } },
    event: nextLine(action, author, { to: to.kind, changes: [{ what: "words" }] }),
  };
}

/** Asked of its owners, whatever they said before. */
export const asking = (action: Action, asked: Day, answerBy: Day): Action => ({
  ...action,
  owners: unanswered(action.owners),
  state: { kind: "proposed", asked, answerBy },
});
