import type { CycleId } from "#contract/ids.ts";
import type { Action } from "./action.ts";

/**
 * What everybody may read of what stands in a cycle: before its agenda does, nothing that its meeting
 * wrote down.
 */
export const toldIn = (
  cycle: CycleId,
  hasAgenda: boolean,
  standing: readonly Action[],
): readonly Action[] =>
  hasAgenda ? standing : standing.filter((action) => action.cycle !== cycle);
