import { Transient } from "#contract/errors.ts";
import { type Action, isOpen } from "#domain/actions/action.ts";
import { forgetPeople } from "#domain/actions/forget.ts";
import type { Uses } from "#stores/stores.ts";

/** The names of people leave what has ended; who answers for what goes on is still asked. */
export const forgetOwnersOfEnded = (
  stores: Uses<"actions">,
  standing: readonly Action[],
): Promise<void> =>
  forgetOwners(
    stores,
    standing.filter((action) => !isOpen(action)),
  );

/** The names of people leave these promises and their history; their organisations stay. */
export async function forgetOwners(
  { actions }: Uses<"actions">,
  over: readonly Action[],
): Promise<void> {
  for (const action of over) {
    const less = forgetPeople(action, await actions.historyOf([action]));
    if (less !== undefined && !(await actions.reduce(less.action, less.lines)))
      throw new Transient(`${action.cycle} ${action.id} was changed at the same moment.`);
  }
}
