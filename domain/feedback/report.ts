import * as z from "zod";
import { ActionId, CycleId, Instant, TopicId } from "#contract/ids.ts";
import { type Action, isOpen } from "#domain/actions/action.ts";
import { Effort } from "#domain/actions/effort.ts";
import { type Agenda, TopicDecision } from "#domain/tally/tally.ts";
import { Exact } from "#domain/tally/terms.ts";
import { HelpedTold } from "./helped.ts";
import { Outcome } from "./outcome.ts";

/**
 * What residents are told of one action; `missing` when nobody wrote it down in time, which the
 * page says as plainly.
 */
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
  /** What residents think of the actions; absent while the answers are not opened yet. */
  helped: z.array(HelpedTold).optional(),
});
export type CycleReport = z.infer<typeof CycleReport>;

/** A fact is kept in the language of the team, and in one that most others read. */
const inBoth = (dutch: string, english: string): string => `${dutch} / ${english}`;

const UNTOLD: Outcome = {
  kind: "looking-into",
  text: inBoth(
    "Het team heeft nog niet opgeschreven wat hier is gedaan.",
    "The team has not yet written down what was done here.",
  ),
  next: inBoth(
    "De coördinator vraagt het na en zet het antwoord op deze pagina.",
    "The coordinator will ask and put the answer on this page.",
  ),
};
const STOPPED = inBoth("Het team is met deze actie gestopt.", "The team stopped this action.");

/** What will be told of every action: nothing is closed silently. `reasons` are the last notes of stopped actions. */
export function feedbackOf(
  actions: readonly Action[],
  reasons: ReadonlyMap<ActionId, string>,
): ActionFeedback[] {
  return actions.map((action) => {
    const { id, topic, title, state } = action;
    const stopped: Outcome = { kind: "not-done", text: reasons.get(id) ?? STOPPED };
    const outcome = action.outcome ?? (state === "stopped" ? stopped : undefined);
    return {
      action: id,
      topic,
      title,
      outcome: outcome ?? UNTOLD,
      missing: outcome === undefined,
    };
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
  helped?: HelpedTold[] | undefined;
}): CycleReport {
  const { cycle, closed, invited, reached, answered, agenda, feedback, actions, effort, helped } =
    facts;
  return {
    cycle,
    closed,
    invited,
    reached,
    answered,
    ...(invited === 0 ? {} : { response: `${answered}/${invited}` }),
    decisions: agenda?.decisions ?? [],
    feedback: [...feedback],
    carried: actions.filter(isOpen).map(({ id }) => id),
    ...(effort === undefined ? {} : { effort }),
    ...(helped === undefined ? {} : { helped }),
  };
}
