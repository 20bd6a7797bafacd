import { present } from "#contract/present.ts";
import type { Day } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import {
  type Action,
  type Author,
  type Change,
  type Changed,
  nextLine,
  type State,
} from "./action.ts";
import { isSame, type Owner, ownerKey, ownerText, unanswered } from "./owner.ts";

/** What can be agreed anew about an action; its state has ways of its own. */
export type Agreed = Pick<
  Action,
  "title" | "owners" | "partners" | "due" | "steps" | "publicText" | "evidence"
>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const keys = (owners: readonly Owner[]) => owners.map(ownerKey).toSorted();
const texts = (owners: readonly Owner[]) =>
  owners.flatMap((owner) => (owner.kind === "resident" ? [] : ownerText(owner))).join(", ");

/**
 * What of an agreement is compared, in the order in which it stands on the page; a text is not
 * repeated.
 */
const PARTS: readonly {
  what: Change["what"];
  of: (agreed: Agreed) => unknown;
  told?: (agreed: Agreed) => string;
}[] = [
  { what: "title", of: ({ title }) => title, told: ({ title }) => title },
  { what: "owners", of: ({ owners }) => keys(owners), told: ({ owners }) => texts(owners) },
  {
    what: "partners",
    of: ({ partners }) => partners.toSorted(),
    told: ({ partners }) => partners.join(" "),
  },
  { what: "due", of: ({ due }) => due, told: ({ due }) => due },
  { what: "steps", of: ({ steps }) => steps ?? [] },
  { what: "publicText", of: ({ publicText }) => publicText ?? "" },
  { what: "evidence", of: ({ evidence }) => evidence ?? [] },
];

/** What differs. The name of a resident and longer texts are not repeated in the history. */
const changesOf = (before: Agreed, after: Agreed): Change[] =>
  PARTS.filter(({ of }) => !same(of(before), of(after))).map(({ what, told }) => ({
    what,
    ...(told === undefined ? {} : { from: told(before), to: told(after) }),
  }));

/** Who stays keeps the day on which they said yes; who is new is asked. */
const keptDays = (before: readonly Owner[], after: readonly Owner[]): Owner[] =>
  unanswered(after).map((owner) => before.find((one) => isSame(one, owner)) ?? owner);

const ANSWERED: readonly State["kind"][] = ["accepted", "under-way", "blocked"];

/** Other owners have to say yes themselves: a promise of which nobody did is a proposal again. */
function stateAfter(action: Action, owners: readonly Owner[], asked: Day, answerBy: Day): State {
  const { state } = action;
  const others = !same(keys(action.owners), keys(owners));
  const isPromised = owners.some(
    ({ kind, accepted }) => kind !== "resident" && accepted !== undefined,
  );
  const anew =
    state.kind === "reopened" ||
    (others && ["proposed", "refused"].includes(state.kind)) ||
    (others && ANSWERED.includes(state.kind) && !isPromised);
  return anew ? { kind: "proposed", asked, answerBy } : state;
}

/**
 * Agrees something else about an action, with a line of history that says what changed. Nothing when
 * nothing did. The day for which it was promised first stays. `answerBy`: until when other owners
 * answer.
 */
export function agreeAnew(
  action: Action,
  agreed: Agreed,
  { by, at, note, answerBy }: Author & { note?: string | undefined; answerBy: Day },
): Changed | undefined {
  const changes = changesOf(action, agreed);
  if (changes.length === 0) return undefined;
  const owners = keptDays(action.owners, agreed.owners);
  const state = stateAfter(action, owners, dayOf(at), answerBy);
  const { steps: _steps, publicText: _text, evidence: _evidence, stock, ...rest } = action;
  const isStock = stock === true && action.title === agreed.title;
  return {
    action: { ...rest, ...agreed, owners, state, ...(isStock ? { stock } : {}) },
    event: nextLine(action, { at, by }, { to: state.kind, changes, ...present({ note }) }),
  };
}
