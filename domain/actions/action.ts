import * as z from "zod";
import { ActionId, CycleId, Day, Instant, TopicId } from "#contract/ids.ts";
import { Partner } from "#contract/organisation.ts";
import { Owner } from "./owner.ts";

/** What is said of a state to residents: what was done, why it stands still, why it is not done. */
export const Said = z.string().min(10).max(1000);
const Next = z.string().min(3).max(600);

/** How the receiver of what was handed over says that it stands, in words of its own system. */
export const ReportStatus = z.enum(["received", "in-progress", "done", "refused"]);
export type ReportStatus = z.infer<typeof ReportStatus>;

/** What the receiver reported last: under which number it has it, and how far that is. */
export const Report = z.strictObject({
  status: ReportStatus,
  number: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./#-]{0,39}$/u)
    .optional(),
  text: Said.optional(),
  on: Day,
});
export type Report = z.infer<typeof Report>;

/**
 * Where a promise stands, with what each state needs. Whoever is asked answers: nobody else brings it
 * to `accepted` or `refused`.
 */
export const State = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("proposed"), asked: Day, answerBy: Day }),
  z.strictObject({ kind: z.literal("refused"), on: Day, text: Said }),
  z.strictObject({ kind: z.literal("accepted") }),
  z.strictObject({ kind: z.literal("under-way") }),
  z.strictObject({ kind: z.literal("blocked"), text: Said }),
  z.strictObject({ kind: z.literal("done"), on: Day, text: Said, next: Next.optional() }),
  z.strictObject({ kind: z.literal("partly-done"), on: Day, text: Said, next: Next }),
  z.strictObject({
    kind: z.literal("not-done"),
    on: Day,
    /** Ended by the machine: nobody accepted it, or it was carried on too often. */
    because: z.enum(["nobody", "too-often"]).optional(),
    text: Said.optional(),
    next: Next.optional(),
  }),
  z.strictObject({
    kind: z.literal("handed-over"),
    on: Day,
    to: Partner,
    text: Said,
    next: Next.optional(),
    report: Report.optional(),
  }),
  z.strictObject({
    kind: z.literal("reopened"),
    on: Day,
    /** Opened by what residents said; else `text` is the team's reason. */
    because: z.literal("not-helped").optional(),
    text: Said.optional(),
  }),
]);
export type State = z.infer<typeof State>;
export type StateKind = State["kind"];

/** In the order in which a promise goes through them. */
export const StateKind = z.enum([
  "proposed",
  "refused",
  "accepted",
  "under-way",
  "blocked",
  "handed-over",
  "partly-done",
  "done",
  "not-done",
  "reopened",
]);

const ENDS = ["done", "partly-done", "not-done"] as const satisfies readonly StateKind[];

/** Which state may follow which. What was handed over is open until the receiver reports. */
export const nextStates = {
  proposed: ["accepted", "refused", "not-done"],
  refused: ["proposed", "not-done"],
  accepted: ["under-way", "blocked", ...ENDS, "handed-over", "proposed", "refused"],
  "under-way": ["blocked", ...ENDS, "handed-over", "proposed", "refused"],
  blocked: ["under-way", ...ENDS, "handed-over", "proposed", "refused"],
  "handed-over": [...ENDS, "proposed"],
  done: ["reopened"],
  "partly-done": ["reopened"],
  "not-done": ["reopened"],
  reopened: ["accepted", "refused", "proposed", "not-done"],
} as const satisfies Record<StateKind, readonly StateKind[]>;

const ENDED: readonly StateKind[] = ENDS;
type Standing = { state: State };

/** Whether somebody still has to do something about it. */
export const isOpen = ({ state }: Standing): boolean => !ENDED.includes(state.kind);
/** Whether somebody who is asked can still say yes or no. */
export const isAsked = ({ state }: Standing): boolean =>
  ["proposed", "reopened", "accepted", "under-way", "blocked"].includes(state.kind);

/** What shows that something was done, kept elsewhere: what it is, and where. */
export const Evidence = z.strictObject({
  text: z.string().min(3).max(200),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Step = z.strictObject({ text: z.string().min(3).max(160), done: Day.optional() });
export type Step = z.infer<typeof Step>;

/** A promise to residents: what is done about a topic, from the proposal to its end. */
export const Action = z.strictObject({
  id: ActionId,
  /** In which it was made; it stays there with its history when it is carried on. */
  cycle: CycleId,
  topic: TopicId,
  title: z.string().min(3).max(160),
  /** Nobody worded it yet: an example of the topic, proposed by the machine. */
  stock: z.literal(true).optional(),
  state: State,
  owners: z.array(Owner).min(1).max(6),
  partners: z.array(Partner).max(4),
  due: Day,
  /** For which day it was promised first, whatever is agreed later; nobody promised what has none. */
  firstDue: Day.optional(),
  steps: z.array(Step).max(12).optional(),
  /** What everybody may read about it now. */
  publicText: z.string().max(2700).optional(),
  evidence: z.array(Evidence).max(10).optional(),
  /** To which cycles it was carried on. */
  carriedTo: z.array(CycleId).max(12).optional(),
  /** What was done before it was opened again, and for which day that was promised. */
  tried: z
    .array(z.strictObject({ on: Day, text: Said, firstDue: Day.optional() }))
    .max(10)
    .optional(),
  version: z.int().min(1),
});
export type Action = z.infer<typeof Action>;

/**
 * What of an action changed; the values before and after where they are no text and nobody's name
 * but the team's.
 */
export const Change = z.strictObject({
  what: z.enum([
    "title",
    "owners",
    "accepted",
    "refused",
    "partners",
    "due",
    "steps",
    "publicText",
    "evidence",
    "words",
    "carried",
    "report",
    // As earlier releases wrote them.
    "owner",
    "coOwner",
    "outcome",
  ]),
  from: z.string().max(400).optional(),
  to: z.string().max(400).optional(),
});
export type Change = z.infer<typeof Change>;

/** One line of an action's history; `by` is a role, never a resident. */
export const ActionEvent = z.strictObject({
  action: ActionId,
  seq: z.int().min(1),
  at: Instant,
  by: z.string().min(2).max(80),
  from: StateKind.optional(),
  to: StateKind,
  note: z.string().max(1000).optional(),
  changes: z.array(Change).max(8).optional(),
});
export type ActionEvent = z.infer<typeof ActionEvent>;

/** An action as it becomes, with its line of history. */
export type Changed = { action: Action; event: ActionEvent };
export type Author = Pick<ActionEvent, "at" | "by">;

/** The next line of an action's history. */
export const nextLine = (
  { id, state, version }: Pick<Action, "id" | "state" | "version">,
  { at, by }: Author,
  said: Pick<ActionEvent, "to" | "note" | "changes">,
): ActionEvent => ({ action: id, seq: version + 1, at, by, from: state.kind, ...said });
