import type { Day } from "#contract/ids.ts";
import type { Norms } from "#domain/norms.ts";
import { type Action, isOpen } from "./action.ts";

/**
 * Whether a promise is late: against the day for which it was promised first, whatever was agreed
 * since.
 */
export const isLate = (action: Pick<Action, "state" | "firstDue">, today: Day): boolean =>
  isOpen(action) && action.firstDue !== undefined && action.firstDue < today;

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
