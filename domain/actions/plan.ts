import { ActionId, type Instant, type TopicId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { type Action, isOpen } from "./action.ts";

/**
 * The team member who answers for a topic when nobody is named: of the partner whose task it is,
 * else of the first likely partner, else the first of the team.
 */
export function ownerOf({ team }: Neighbourhood, topic: Topic | undefined): Action["owner"] {
  const wanted = topic === undefined ? [] : [topic.handler, ...topic.partners];
  const member =
    wanted.flatMap((partner) => team.find((one) => one.partner === partner) ?? [])[0] ?? team[0];
  if (member === undefined) throw new Error("a team has at least one member");
  return { name: member.name, partner: member.partner };
}

export const actionIdOf = (topic: TopicId, number: number): ActionId =>
  ActionId.parse(`${topic}-${number}`);

/**
 * One planned action per topic of the agenda, due the day before the outcomes are gathered. The
 * team makes it its own from there.
 */
export function planActions(
  { id: cycle, plan }: Pick<Cycle, "id" | "plan">,
  agenda: Pick<Agenda, "topics">,
  topics: readonly Topic[],
  neighbourhood: Neighbourhood,
): Action[] {
  const due = addDays(dayOf(plan.outcomes), -1);
  const [language = "nl"] = neighbourhood.languages;
  return agenda.topics.map((id) => {
    const topic = topics.find((one) => one.id === id);
    return {
      id: actionIdOf(id, 1),
      cycle,
      topic: id,
      title: topic?.examples[language][0] ?? id,
      state: "planned",
      owner: ownerOf(neighbourhood, topic),
      partners: [...(topic?.partners ?? [])],
      due,
      version: 1,
    };
  });
}

export type Chase = {
  action: Action;
  why: "due-soon" | "overdue" | "blocked";
  to: "owner" | "coordinator";
};

/**
 * The weekly check: due within a week → its owner; overdue → its owner; overdue for more than a
 * week, or blocked → the coordinator.
 */
export function chase(actions: readonly Action[], now: Instant): Chase[] {
  const today = dayOf(now);
  return actions.filter(isOpen).flatMap((action): Chase[] => {
    if (action.state === "blocked") return [{ action, why: "blocked", to: "coordinator" }];
    if (action.due < today)
      return [
        { action, why: "overdue", to: addDays(action.due, 7) < today ? "coordinator" : "owner" },
      ];
    return action.due <= addDays(today, 7) ? [{ action, why: "due-soon", to: "owner" }] : [];
  });
}

/**
 * The mid-check: actions that are blocked, or were never begun and are due within two weeks. They
 * go on or stop with a reason.
 */
export const stuck = (actions: readonly Action[], now: Instant): Action[] =>
  actions.filter(
    ({ state, due }) =>
      state === "blocked" || (state === "planned" && due <= addDays(dayOf(now), 14)),
  );

/**
 * What one look at the actions of a cycle brings: `turn` makes its notices others than those of the
 * last one; `always`: also to who read it in this week's digest.
 */
export type CheckUp = (
  cycle: Cycle,
  actions: readonly Action[],
  now: Instant,
) => { turn: string; chases: readonly Chase[]; always?: boolean };

export const weeklyCheck: CheckUp = ({ passed }, actions, now) => ({
  turn: `chase-${passed.filter(({ moment }) => moment === "chase").length}`,
  chases: chase(actions, now),
});

export const midCheck: CheckUp = (_cycle, actions, now) => ({
  turn: "midcheck",
  chases: stuck(actions, now).map((action) => ({ action, why: "blocked", to: "coordinator" })),
  always: true,
});

/** The actions of which residents would hear nothing: neither an outcome nor why they stopped. */
export const outcomesMissing = (actions: readonly Action[]): Action[] =>
  actions.filter(({ outcome, state }) => outcome === undefined && state !== "stopped");
