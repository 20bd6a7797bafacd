import type { Instant } from "#contract/ids.ts";
import { type Action, type ActionEvent, type Change, nextLine } from "./action.ts";

/** What can be agreed anew about an action; its state and its outcome have ways of their own. */
export type Agreed = Pick<
  Action,
  "title" | "owner" | "partners" | "coOwner" | "due" | "publicText" | "evidence"
>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const ownerText = ({ name, partner }: Action["owner"]): string => `${name} (${partner})`;

/**
 * What differs, in the order in which it stands on the page. The name of a resident and longer
 * texts are not repeated in the history.
 */
function changesOf(before: Agreed, after: Agreed): Change[] {
  const moved: (Change | false)[] = [
    before.title !== after.title && { what: "title", from: before.title, to: after.title },
    !same(before.owner, after.owner) && {
      what: "owner",
      from: ownerText(before.owner),
      to: ownerText(after.owner),
    },
    !same(before.partners.toSorted(), after.partners.toSorted()) && {
      what: "partners",
      from: before.partners.join(" "),
      to: after.partners.join(" "),
    },
    before.coOwner !== after.coOwner && { what: "coOwner" },
    before.due !== after.due && { what: "due", from: before.due, to: after.due },
    before.publicText !== after.publicText && { what: "publicText" },
    !same(before.evidence ?? [], after.evidence ?? []) && { what: "evidence" },
  ];
  return moved.filter((one) => one !== false);
}

/** Agrees something else about an action, with a line of history that says what changed. Nothing when nothing did. */
export function agreeAnew(
  action: Action,
  agreed: Agreed,
  { by, at, note }: { by: string; at: Instant; note?: string | undefined },
): { action: Action; event: ActionEvent } | undefined {
  const changes = changesOf(action, agreed);
  if (changes.length === 0) return undefined;
  const { id, cycle, topic, state, outcome, version } = action;
  return {
    action: {
      id,
      cycle,
      topic,
      state,
      version,
      ...agreed,
      ...(outcome === undefined ? {} : { outcome }),
    },
    event: nextLine(
      action,
      { at, by },
      { to: state, changes, ...(note === undefined ? {} : { note }) },
    ),
  };
}

/** Writes down what became of an action. */
export const concludeAction = (
  action: Action,
  outcome: NonNullable<Action["outcome"]>,
  author: { by: string; at: Instant },
): { action: Action; event: ActionEvent } => ({
  action: { ...action, outcome },
  event: nextLine(action, author, {
    to: action.state,
    changes: [{ what: "outcome", to: outcome.kind }],
  }),
});
