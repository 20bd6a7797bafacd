import { present } from "#contract/present.ts";
import * as z from "zod";
import { ActionId, CycleId, Instant, TopicId } from "#contract/ids.ts";
import { type Action, isOpen, State } from "#domain/actions/action.ts";
import { outcomesMissing } from "#domain/actions/plan.ts";
import { Effort } from "#domain/actions/effort.ts";
import { type Agenda, TopicDecision } from "#domain/tally/tally.ts";
import { Exact } from "#domain/tally/terms.ts";
import { HelpedTold } from "./helped.ts";
import { Outcome, outcomeOf } from "./outcome.ts";

/** What residents were told of one action; `missing` when nobody wrote anything down in time. */
export const ActionFeedback = z.strictObject({
  action: ActionId,
  topic: TopicId,
  title: z.string(),
  outcome: Outcome,
  /** Absent in reports of before promises had one life. */
  state: State.optional(),
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
  /** What residents think of the actions; absent while the answers are not opened yet. */
  helped: z.array(HelpedTold).optional(),
});
export type CycleReport = z.infer<typeof CycleReport>;

/** What is told of every action: nothing is closed silently. */
export const feedbackOf = (actions: readonly Action[]): ActionFeedback[] =>
  actions.map((action) => ({
    action: action.id,
    topic: action.topic,
    title: action.title,
    outcome: outcomeOf(action),
    state: action.state,
    missing: outcomesMissing([action]).length > 0,
  }));

/** The report of a cycle from its facts. */
export function reportOfCycle(facts: {
  cycle: CycleId;
  closed: Instant;
  invited: number;
  reached: number;
  answered: number;
  agenda: Agenda | undefined;
  actions: readonly Action[];
  effort?: Effort | undefined;
  helped?: HelpedTold[] | undefined;
}): CycleReport {
  const { cycle, closed, invited, reached, answered, agenda, actions, effort, helped } = facts;
  return {
    cycle,
    closed,
    invited,
    reached,
    answered,
    ...(invited === 0 ? {} : { response: `${answered}/${invited}` }),
    decisions: agenda?.decisions ?? [],
    feedback: feedbackOf(actions),
    carried: actions.filter(isOpen).map(({ id }) => id),
    ...present({ effort, helped }),
  };
}
