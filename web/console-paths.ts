import type { Action } from "#domain/actions/action.ts";

/** Where in the console an action stands: mails and calendars lead there too. */
export const actionPath = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `/console/actions/${cycle}/${id}`;
