import * as z from "zod";
import { Name } from "#contract/name.ts";
import { ActionId, CycleId, Day, Instant, TopicId } from "#contract/ids.ts";
import { Partner } from "#domain/neighbourhood.ts";
import { Outcome } from "#domain/feedback/outcome.ts";

export const ActionState = z.enum(["planned", "started", "blocked", "done", "stopped"]);
export type ActionState = z.infer<typeof ActionState>;

/** Which state may follow which; an action ends done, or stopped with a reason. */
export const nextStates = {
  planned: ["started", "blocked", "stopped"],
  started: ["blocked", "done", "stopped"],
  blocked: ["started", "stopped"],
  done: [],
  stopped: [],
} as const satisfies Record<ActionState, readonly ActionState[]>;

const OPEN: readonly ActionState[] = ["planned", "started", "blocked"];

/** Whether somebody still has to do something about it. */
export const isOpen = ({ state }: { state: ActionState }): boolean => OPEN.includes(state);

/** What shows that something was done, kept elsewhere: what it is, and where. */
export const Evidence = z.strictObject({
  text: z.string().min(3).max(200),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Action = z.strictObject({
  id: ActionId,
  cycle: CycleId,
  topic: TopicId,
  title: z.string().min(3).max(160),
  state: ActionState,
  /** The team member who answers for it. */
  owner: z.strictObject({ name: Name(2, 80), partner: Partner }),
  partners: z.array(Partner).max(4),
  /** First name of the resident who takes it up together with the team, with that resident's consent. */
  coOwner: Name(0, 60).optional(),
  due: Day,
  /** What everybody may read about it now. */
  publicText: z.string().max(1000).optional(),
  evidence: z.array(Evidence).max(10).optional(),
  outcome: Outcome.optional(),
  version: z.int().min(1),
});
export type Action = z.infer<typeof Action>;

/** What of an action changed; the values before and after where they are no text and nobody's name but the team's. */
export const Change = z.strictObject({
  what: z.enum([
    "title",
    "owner",
    "partners",
    "coOwner",
    "due",
    "publicText",
    "evidence",
    "outcome",
  ]),
  from: z.string().max(200).optional(),
  to: z.string().max(200).optional(),
});
export type Change = z.infer<typeof Change>;

/** One line of an action's history; `by` is a role, never a resident. */
export const ActionEvent = z.strictObject({
  action: ActionId,
  seq: z.int().min(1),
  at: Instant,
  by: z.string().min(2).max(80),
  from: ActionState.optional(),
  to: ActionState,
  note: z.string().max(1000).optional(),
  changes: z.array(Change).max(8).optional(),
});
export type ActionEvent = z.infer<typeof ActionEvent>;

export type Move = { to: ActionState; by: string; at: Instant; note?: string };
type MoveFault =
  | { kind: "not-allowed"; from: ActionState; to: ActionState; allowed: readonly ActionState[] }
  | { kind: "reason-missing" };

const NEEDS_A_REASON: readonly ActionState[] = ["blocked", "stopped"];

/** Moves an action on, with its line of history. What stops or stands still says why. */
export function moveAction(
  action: Action,
  { to, by, at, note }: Move,
): { kind: "moved"; action: Action; event: ActionEvent } | { kind: "fault"; fault: MoveFault } {
  const allowed: readonly ActionState[] = nextStates[action.state];
  if (!allowed.includes(to))
    return { kind: "fault", fault: { kind: "not-allowed", from: action.state, to, allowed } };
  if (NEEDS_A_REASON.includes(to) && (note ?? "").trim().length < 10)
    return { kind: "fault", fault: { kind: "reason-missing" } };
  return {
    kind: "moved",
    action: { ...action, state: to },
    event: nextLine(action, { at, by }, { to, ...(note === undefined ? {} : { note }) }),
  };
}

/** The next line of an action's history. */
export const nextLine = (
  { id, state, version }: Pick<Action, "id" | "state" | "version">,
  { at, by }: Pick<ActionEvent, "at" | "by">,
  said: Pick<ActionEvent, "to" | "note" | "changes">,
): ActionEvent => ({ action: id, seq: version + 1, at, by, from: state, ...said });
