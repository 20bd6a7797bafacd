import * as z from "zod";
import type { StateKind } from "#domain/actions/action.ts";

export const FormerState = z.enum(["planned", "started", "blocked", "done", "stopped"]);
export const FormerOutcome = z.enum([
  "none",
  "done",
  "agreed",
  "looking-into",
  "handed-over",
  "not-done",
]);
export type FormerState = z.infer<typeof FormerState>;
export type FormerOutcome = z.infer<typeof FormerOutcome>;

const KINDS: Readonly<Record<FormerState, StateKind>> = {
  planned: "proposed",
  started: "under-way",
  blocked: "blocked",
  done: "done",
  stopped: "not-done",
};

/**
 * What a state beside an outcome was, in one life. An outcome that ends is what residents were told,
 * and wins; one that leaves open only says more, and opens nothing that had ended.
 */
export function becomes(state: FormerState, outcome: FormerOutcome): StateKind {
  if (outcome === "done" || outcome === "handed-over" || outcome === "not-done") return outcome;
  return state === "planned" && outcome === "agreed" ? "accepted" : KINDS[state];
}

/** An action as it was kept until version 10; what was not changed is read as it is. */
const Former = z.looseObject({
  state: FormerState,
  owner: z.looseObject({ name: z.string(), partner: z.string() }),
  coOwner: z.string().optional(),
  due: z.string(),
  publicText: z.string().optional(),
  outcome: z
    .looseObject({
      kind: FormerOutcome,
      text: z.string(),
      next: z.string().optional(),
      to: z.string().optional(),
    })
    .optional(),
});
type Former = z.infer<typeof Former>;

export const UNSAID =
  "Het team schreef hier toen niets bij. / The team wrote nothing about it at that time.";

const sentences = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined && text !== "").join("\n") || undefined;
/** What was said becomes the words of its state, else what everybody may read. */
function standingOf(old: Former) {
  const { state, outcome, publicText } = old;
  const kind = becomes(state, outcome?.kind ?? "none");
  if (kind === "done" || kind === "not-done" || kind === "handed-over")
    return { state: endedState(kind, old), publicText };
  return {
    state: openState(kind, old.due),
    publicText: sentences(publicText, outcome?.text, outcome?.next),
  };
}

/** What is undefined is left out where it is read. */
const endedState = (kind: StateKind, { outcome, due }: Former) => ({
  kind,
  on: due,
  text: outcome?.text ?? UNSAID,
  next: outcome?.next,
  ...(kind === "handed-over" ? { to: outcome?.to } : {}),
});

function openState(kind: StateKind, due: string) {
  if (kind === "proposed") return { kind, asked: due, answerBy: due };
  return kind === "blocked" ? { kind, text: UNSAID } : { kind };
}

/**
 * An action in its one life. Nobody pressed anything before, so nobody is named any more: their
 * organisation stands for what was taken up, as it did.
 */
export function promiseOf(old: Record<string, unknown>): Record<string, unknown> {
  const read = Former.safeParse(old);
  if (!read.success) return old;
  const { owner, coOwner, outcome: _outcome, publicText: _text, ...rest } = read.data;
  const standing = standingOf(read.data);
  const proposed = standing.state.kind === "proposed";
  const { name, partner } = owner;
  const organisation = { kind: "organisation", partner, accepted: rest.due };
  return {
    ...rest,
    ...standing,
    owners: [
      { kind: "person", name, partner },
      ...(proposed ? [] : [organisation]),
      ...(coOwner === undefined || coOwner === "" ? [] : [{ kind: "resident", name: coOwner }]),
    ],
    ...(proposed ? {} : { firstDue: rest.due }),
  };
}

const lifeOf = (state: unknown): unknown => {
  const former = FormerState.safeParse(state);
  return former.success ? KINDS[former.data] : state;
};

/** A line of history in the words of one life. */
export const lineOf = ({ from, to, ...old }: Record<string, unknown>): Record<string, unknown> => ({
  ...old,
  ...(from === undefined ? {} : { from: lifeOf(from) }),
  to: lifeOf(to),
});
