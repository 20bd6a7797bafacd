import type { Action, ActionEvent, Change } from "./action.ts";
import { withoutPeople } from "./owner.ts";

/** The changes that say who answers for it. */
const NAMING: readonly Change["what"][] = ["owners", "accepted", "refused", "owner", "coOwner"];

const unnamed = (change: Change): Change =>
  NAMING.includes(change.what) ? { what: change.what } : change;

/**
 * A promise without the names of people, and its lines of history that had some; nothing where there
 * are none. Their organisations stay.
 */
export function forgetPeople(
  action: Action,
  history: readonly ActionEvent[],
): { action: Action; lines: ActionEvent[] } | undefined {
  const lines = history.flatMap((line) => {
    const changes = line.changes?.map(unnamed);
    return JSON.stringify(changes) === JSON.stringify(line.changes) ? [] : { ...line, changes };
  });
  const isNamed = action.owners.some(({ kind }) => kind !== "organisation");
  if (!isNamed && lines.length === 0) return undefined;
  const owners = isNamed ? withoutPeople(action.owners) : action.owners;
  return { action: { ...action, owners }, lines };
}
