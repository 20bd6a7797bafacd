import type { Action } from "#domain/actions/action.ts";
import { isWave, type RunId } from "#contract/ids.ts";

/** Where in the console an action stands: mails and calendars lead there too. */
export const actionPath = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `/console/actions/${cycle}/${id}`;

/** Likewise its pictures. */
export const picturesPath = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `/console/pictures/${cycle}/${id}`;

/** Likewise a cycle or a wave. */
export const runPath = (run: RunId): string =>
  `/console/${isWave(run) ? "waves" : "cycles"}/${run}`;
