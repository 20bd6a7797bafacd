import type { Day } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Action, type Author, type Changed, isAsked, nextLine, type State } from "./action.ts";
import { isSame, type Owner, ownerText } from "./owner.ts";

type Answered = ({ kind: "answered" } & Changed) | { kind: "not-asked" | "ended" | "unchanged" };

const withoutDay = ({ accepted: _accepted, ...owner }: Owner): Owner => owner;
const labelled = (owner: Owner) => (owner.kind === "resident" ? {} : { to: ownerText(owner) });

/** Whether an owner is meant: an organisation means its people as well. */
const means = (who: Owner, owner: Owner): boolean =>
  isSame(owner, who) ||
  (who.kind === "organisation" && owner.kind === "person" && owner.partner === who.partner);

/** Whoever was asked keeps their place; an organisation that answers for its people gets one. */
const withYes = (owners: readonly Owner[], yes: Owner): Owner[] =>
  owners.some((owner) => isSame(owner, yes))
    ? owners.map((owner) => (isSame(owner, yes) ? yes : owner))
    : [...owners, yes];

function afterYes({ state }: Action, who: Owner): { state: State; promised: boolean } {
  const isAwaited = state.kind === "proposed" || state.kind === "reopened";
  if (!isAwaited) return { state, promised: true };
  const promised = who.kind !== "resident";
  return { state: promised ? { kind: "accepted" } : state, promised };
}

/**
 * One who is asked says yes. The first of the team makes it a promise, for the day that is agreed
 * then; `due` is another day that they choose. A resident joins in: nobody else has promised by that.
 */
export function accept(
  action: Action,
  who: Owner,
  { at, by, due = action.due }: Author & { due?: Day | undefined },
): Answered {
  if (!isAsked(action)) return { kind: "ended" };
  if (!action.owners.some((owner) => means(who, owner))) return { kind: "not-asked" };
  if (action.owners.some((owner) => isSame(owner, who) && owner.accepted !== undefined))
    return { kind: "unchanged" };
  const { state, promised } = afterYes(action, who);
  const moved = due === action.due ? [] : [{ what: "due", from: action.due, to: due } as const];
  return {
    kind: "answered",
    action: {
      ...action,
      owners: withYes(action.owners, { ...withoutDay(who), accepted: dayOf(at) }),
      state,
      due,
      ...(promised ? { firstDue: action.firstDue ?? due } : {}),
    },
    event: nextLine(
      action,
      { at, by },
      {
        to: state.kind,
        changes: [{ what: "accepted", ...labelled(who) }, ...moved],
      },
    ),
  };
}

/**
 * One who is asked says no, and why, or takes back what they said. As long as somebody else said yes,
 * or may still answer, it goes on with them.
 */
export function refuse(
  action: Action,
  who: Owner,
  { at, by, text }: Author & { text: string },
): Answered {
  if (!isAsked(action)) return { kind: "ended" };
  if (!action.owners.some((owner) => means(who, owner))) return { kind: "not-asked" };
  const others = action.owners.filter((owner) => !means(who, owner));
  const goesOn = others.some((owner) => owner.kind !== "resident" && mayStand(owner, action));
  const state: State = goesOn ? action.state : { kind: "refused", on: dayOf(at), text };
  return {
    kind: "answered",
    action: { ...action, state, owners: goesOn ? others : action.owners.map(withoutDay) },
    event: nextLine(
      action,
      { at, by },
      { to: state.kind, note: text, changes: [{ what: "refused", ...labelled(who) }] },
    ),
  };
}

/** Before anybody said yes whoever is asked may still do so; after that a promise needs one who did. */
const mayStand = ({ accepted }: Owner, { state }: Action): boolean =>
  accepted !== undefined || state.kind === "proposed" || state.kind === "reopened";
