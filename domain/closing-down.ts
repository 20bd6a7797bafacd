import type { Partner } from "#contract/organisation.ts";
import type { WaitKind } from "#contract/waiting.ts";
import type { Action, Author, Changed } from "./actions/action.ts";
import { moveAction, movesFrom } from "./actions/move.ts";
import { dayOf } from "./calendar/time.ts";
import { hasPlace, type Run } from "./dispatch/moments.ts";
import type { Waiting } from "./waiting.ts";

/** What somebody wrote or offered: nobody is left without an answer. */
const UNANSWERED: readonly WaitKind[] = ["question", "help", "signal", "words"];

/** What has to end first, each where it ends; nothing of it ends by closing. */
export type StandsOpen = { runs: Run[]; unanswered: Waiting[] };
export const openBefore = (runs: readonly Run[], waits: readonly Waiting[]): StandsOpen => ({
  runs: runs.filter(hasPlace),
  unanswered: waits.filter(({ kind }) => UNANSWERED.includes(kind)),
});

/** What becomes of an open promise: somebody else has it, or it is not done. */
export type PromiseEnd = "not-done" | Partner;

/** Who can take it over: who has it already keeps it; nobody gets what was never promised. */
export function takersOf({ state }: Action, organisations: readonly Partner[]): Partner[] {
  if (state.kind === "handed-over") return [state.to];
  return movesFrom(state.kind).includes("handed-over") ? [...organisations] : [];
}

/** The promise as it ends; undefined where it stays as it is. */
export function endedBy(
  action: Action,
  end: PromiseEnd,
  { reason: text, ...author }: Author & { reason: string },
): Changed | undefined {
  const { state } = action;
  if (state.kind === "handed-over" && state.to === end) return undefined;
  const on = dayOf(author.at);
  const to =
    end === "not-done"
      ? ({ kind: "not-done", on, text } as const)
      : ({ kind: "handed-over", on, to: end, text } as const);
  const moved = moveAction(action, { ...author, to });
  return moved.kind === "moved" ? moved : undefined;
}
