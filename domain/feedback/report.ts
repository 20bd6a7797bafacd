import * as z from "zod";
import { ActionId, CycleId, Instant, TopicId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { Effort } from "#domain/actions/effort.ts";
import { type Agenda, TopicDecision } from "#domain/tally/tally.ts";
import { Exact } from "#domain/tally/terms.ts";
import { Outcome } from "./outcome.ts";

/** What residents are told of one action; `missing` when nobody wrote it down in time, which the page says as plainly. */
export const ActionFeedback = z.strictObject({
  action: ActionId,
  topic: TopicId,
  title: z.string(),
  outcome: Outcome,
  missing: z.boolean(),
});
export type ActionFeedback = z.infer<typeof ActionFeedback>;

/** The cycle report: who was asked, who answered, what was decided and what became of it. */
export const CycleReport = z.strictObject({
  cycle: CycleId,
  closed: Instant,
  invited: z.int().min(0),
  reached: z.int().min(0),
  answered: z.int().min(0),
  /** Exact part of those invited; absent when nobody was. */
  response: Exact.optional(),
  decisions: z.array(TopicDecision),
  feedback: z.array(ActionFeedback),
  /** Not finished: they go along into the next cycle. */
  carried: z.array(ActionId),
  /** Hours and other costs of all actions together; absent when the team noted none. */
  effort: Effort.optional(),
});
export type CycleReport = z.infer<typeof CycleReport>;

const UNTOLD = {
  kind: "looking-into",
  text: "Het team heeft nog niet opgeschreven wat hier is gedaan. / The team has not yet written down what was done here.",
  next: "De coördinator vraagt het na en zet het antwoord op deze pagina. / The coordinator will ask and put the answer on this page.",
} as const satisfies Outcome;

const stopped = (text: string | undefined): Outcome => ({
  kind: "not-done",
  text: text ?? "Het team is met deze actie gestopt. / The team stopped this action.",
});

/** What will be told of every action: nothing is closed silently. `reasons` are the last notes of stopped actions. */
export function feedbackOf(
  actions: readonly Action[],
  reasons: ReadonlyMap<ActionId, string>,
): ActionFeedback[] {
  return actions.map((action) => {
    const { id, topic, title, state, outcome } = action;
    if (outcome !== undefined) return { action: id, topic, title, outcome, missing: false };
    if (state === "stopped")
      return { action: id, topic, title, outcome: stopped(reasons.get(id)), missing: false };
    return { action: id, topic, title, outcome: UNTOLD, missing: true };
  });
}

/** The report of a cycle from its facts. */
export function reportOfCycle(facts: {
  cycle: CycleId;
  closed: Instant;
  invited: number;
  reached: number;
  answered: number;
  agenda: Agenda | undefined;
  feedback: readonly ActionFeedback[];
  actions: readonly Action[];
  effort?: Effort | undefined;
}): CycleReport {
  const { cycle, closed, invited, reached, answered, agenda, feedback, actions, effort } = facts;
  return {
    cycle,
    closed,
    invited,
    reached,
    answered,
    ...(invited === 0 ? {} : { response: `${answered}/${invited}` }),
    decisions: agenda?.decisions ?? [],
    feedback: [...feedback],
    carried: actions
      .filter(({ state }) => state !== "done" && state !== "stopped")
      .map(({ id }) => id),
    ...(effort === undefined ? {} : { effort }),
  };
}
