import type { Day } from "#contract/ids.ts";
import type { Norms } from "#domain/norms.ts";
import { type Action, isOpen } from "./action.ts";

/**
 * Whether a promise is late: against the day for which it was promised first, whatever was agreed
 * since.
 */
export const isLate = (action: Pick<Action, "state" | "firstDue">, today: Day): boolean =>
  isOpen(action) && action.firstDue !== undefined && action.firstDue < today;

const WAITS: readonly Action["state"]["kind"][] = ["refused", "blocked", "handed-over"];

/** Whether nobody can say now what comes of it: its day has passed, or it waits for somebody. */
function isOpenEnded({ state, due }: Pick<Action, "state" | "due">, today: Day): boolean {
  if (state.kind === "proposed") return state.answerBy < today;
  if (state.kind === "accepted" || state.kind === "under-way") return due < today;
  return (state.kind === "reopened" && state.because === undefined) || WAITS.includes(state.kind);
}

/**
 * Until when somebody tells how it goes on with what has no answer of its own: at the mid-check, and at
 * the end of the cycle in which it stands, it goes on or stops with a reason.
 */
export function toldBy(
  action: Pick<Action, "state" | "due">,
  { midcheck, end }: { midcheck: Day; end: Day },
  today: Day,
): Day | undefined {
  if (!isOpenEnded(action, today)) return undefined;
  return [midcheck, end].find((day) => day >= today);
}

/**
 * What became of a promise, as it counts over the years; nothing of what nobody promised. Done in part
 * is neither kept nor broken.
 */
export type Standing = "open" | "kept" | "late" | "partly" | "broken";

export function standingOf(
  { state, firstDue, carriedTo = [] }: Pick<Action, "state" | "firstDue" | "carriedTo">,
  { carriedOn }: Pick<Norms, "carriedOn">,
): Standing | undefined {
  if (firstDue === undefined) return undefined;
  switch (state.kind) {
    case "done":
      return state.on <= firstDue ? "kept" : "late";
    case "partly-done":
      return "partly";
    case "not-done":
      return "broken";
    default:
      return carriedTo.length > carriedOn ? "broken" : "open";
  }
}
