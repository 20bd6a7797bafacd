import { present } from "#contract/present.ts";
import * as z from "zod";
import type { Action, StateKind } from "#domain/actions/action.ts";
import { Partner } from "#contract/organisation.ts";

/**
 * The five answers that residents get: what was done, agreed, looked into, handed over, or not done
 * and why.
 */
export const OutcomeKind = z.enum(["done", "agreed", "looking-into", "handed-over", "not-done"]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const Outcome = z.strictObject({
  kind: OutcomeKind,
  to: Partner.optional(),
  text: z.string().max(2700).optional(),
  next: z.string().max(600).optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/** What was done in part is agreed for the rest; what was opened again is looked into. */
const KINDS: Readonly<Record<StateKind, OutcomeKind>> = {
  proposed: "looking-into",
  refused: "not-done",
  accepted: "agreed",
  "under-way": "agreed",
  blocked: "looking-into",
  "handed-over": "handed-over",
  "partly-done": "agreed",
  done: "done",
  "not-done": "not-done",
  reopened: "looking-into",
};

/** Which of the five a promise has come to, read from its state and what was said of it. */
export function outcomeOf({ state, publicText }: Pick<Action, "state" | "publicText">): Outcome {
  const text = "text" in state ? state.text : publicText;
  return {
    kind: KINDS[state.kind],
    ...("to" in state ? { to: state.to } : {}),
    ...present({ text }),
    ...("next" in state && state.next !== undefined ? { next: state.next } : {}),
  };
}
