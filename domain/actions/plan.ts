import { ActionId, type CycleId, type Day, type Instant, type TopicId } from "#contract/ids.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import type { TopicActions } from "#domain/topic-actions.ts";
import { handlerOf } from "#domain/organisation.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import { type Action, type Author, type Changed, isOpen, nextLine, type State } from "./action.ts";
import { answerBy } from "./answer-by.ts";
import { asking } from "./move.ts";
import type { Owner } from "./owner.ts";

/**
 * The team member who is asked when nobody is named: of the partner whose task it is, else of the
 * first likely partner, else the first of the team.
 */
export function ownerOf(
  neighbourhood: Neighbourhood,
  topic: Topic | undefined,
): Extract<Owner, { kind: "person" }> {
  const { team } = neighbourhood;
  const wanted =
    topic === undefined ? [] : [handlerOf(neighbourhood, topic), topic.handler, ...topic.partners];
  const member =
    wanted.flatMap((partner) => team.find((one) => one.partner === partner) ?? [])[0] ?? team[0];
  if (member === undefined) throw new Error("a team has at least one member");
  return { kind: "person", name: member.name, partner: member.partner };
}

export const actionIdOf = (topic: TopicId, number: number): ActionId =>
  ActionId.parse(`${topic}-${number}`);

/** The first number of a topic that no promise has: those that were carried on keep theirs. */
export function freeNumber(topic: TopicId, standing: readonly Pick<Action, "id">[]): number {
  const taken = new Set<string>(standing.map(({ id }) => id));
  let number = 1;
  while (taken.has(actionIdOf(topic, number))) number += 1;
  return number;
}

/** For when something is promised when nobody says another day: before the outcomes are gathered. */
export const dueIn = ({ outcomes }: Pick<Cycle["plan"], "outcomes">): Day =>
  addDays(dayOf(outcomes), -1);

/**
 * One proposal per topic of the agenda on which nothing is open yet, asked of its likely owner and due
 * the day before the outcomes are gathered. Nobody has promised it: the team words it and says yes.
 */
export function planActions(
  { id: cycle, plan }: Pick<Cycle, "id" | "plan">,
  agenda: Pick<Agenda, "topics">,
  topics: readonly (Topic & Partial<TopicActions>)[],
  {
    neighbourhood,
    standing,
    earlier = [],
    asked,
  }: {
    neighbourhood: Neighbourhood;
    /** What stands in the cycle already: carried on, opened again, or made by the team. */
    standing: readonly Action[];
    /** What stood before it: residents are asked about both at once, so no two have one name. */
    earlier?: readonly Action[];
    asked: Day;
  },
): Action[] {
  const due = dueIn(plan);
  const [language = "nl"] = neighbourhood.languages;
  const untaken = agenda.topics.filter((id) =>
    standing.every((action) => action.topic !== id || !isOpen(action)),
  );
  return untaken.map((id) => {
    const topic = topics.find((one) => one.id === id);
    return {
      id: actionIdOf(id, freeNumber(id, [...standing, ...earlier])),
      cycle,
      topic: id,
      title: topic?.examples?.[language][0] ?? id,
      stock: true,
      state: { kind: "proposed", asked, answerBy: answerBy(neighbourhood, asked) },
      owners: [ownerOf(neighbourhood, topic)],
      partners: [...(topic?.partners ?? [])],
      due,
      version: 1,
    };
  });
}

const dueMoved = (from: Day, to: Day) => ({ what: "due", from, to }) as const;

/** What stands open and was promised, so that choosing its topic again asks for it again. */
const ASKED_ANEW: readonly State["kind"][] = ["accepted", "under-way", "blocked", "reopened"];

/**
 * What came back and is on the agenda again is asked of its owners anew, but of who said yes since the
 * cycle opened; what was due before that gets the day of the other proposals.
 */
export function askAnew(
  { id, plan, opened }: Pick<Cycle, "id" | "plan" | "opened">,
  { topics }: Pick<Agenda, "topics">,
  {
    neighbourhood,
    standing,
    author,
  }: {
    neighbourhood: Pick<Neighbourhood, "norms" | "organisations">;
    standing: readonly Action[];
    author: Author;
  },
): Changed[] {
  const today = dayOf(author.at);
  const isOfNow = ({ owners }: Action) =>
    owners.some(({ accepted }) => accepted !== undefined && accepted >= dayOf(opened));
  const cameBack = ({ cycle, state }: Action) => cycle !== id || state.kind === "reopened";
  return standing
    .filter(
      (action) =>
        topics.includes(action.topic) &&
        ASKED_ANEW.includes(action.state.kind) &&
        cameBack(action) &&
        !isOfNow(action),
    )
    .map((action) => {
      const due = action.due < today ? dueIn(plan) : action.due;
      const moved = due === action.due ? {} : { changes: [dueMoved(action.due, due)] };
      return {
        action: { ...asking(action, today, answerBy(neighbourhood, today, action.owners)), due },
        event: nextLine(action, author, { to: "proposed", ...moved }),
      };
    });
}

/**
 * What a meeting wrote down on an earlier day is asked from the day on which the agenda stands: only
 * then anybody is mailed.
 */
export const askFromNow = (
  cycle: CycleId,
  {
    neighbourhood,
    standing,
    author,
  }: { neighbourhood: Pick<Neighbourhood, "norms">; standing: readonly Action[]; author: Author },
): Changed[] => {
  const asked = dayOf(author.at);
  const until = answerBy(neighbourhood, asked);
  return standing.flatMap((action) =>
    action.cycle === cycle && action.state.kind === "proposed" && action.state.asked < asked
      ? {
          action: { ...action, state: { ...action.state, asked, answerBy: until } },
          event: nextLine(action, author, { to: "proposed" }),
        }
      : [],
  );
};

export type Chase = {
  action: Action;
  why: "due-soon" | "overdue" | "blocked" | "unanswered" | "refused";
  to: "owner" | "coordinator";
};

/** Whoever was asked said no, or the receiver of what was handed over did not take it up. */
const isRefused = (state: State): boolean =>
  state.kind === "refused" || (state.kind === "handed-over" && state.report?.status === "refused");

/** What somebody has to hear of one that is open, if anything. */
function chased(action: Action, today: Day): Omit<Chase, "action"> | undefined {
  const { state, due } = action;
  if (isRefused(state)) return { why: "refused", to: "coordinator" };
  switch (state.kind) {
    case "blocked":
      return { why: state.kind, to: "coordinator" };
    case "proposed":
      return state.answerBy < today ? { why: "unanswered", to: "coordinator" } : undefined;
    case "reopened":
      return undefined;
    default:
      if (due < today)
        return { why: "overdue", to: addDays(due, 7) < today ? "coordinator" : "owner" };
      return due <= addDays(today, 7) ? { why: "due-soon", to: "owner" } : undefined;
  }
}

/**
 * The weekly check: due within a week → its owner; overdue → its owner; overdue for more than a week,
 * blocked, refused, or not answered in time → the coordinator.
 */
export function chase(actions: readonly Action[], now: Instant): Chase[] {
  const today = dayOf(now);
  return actions.filter(isOpen).flatMap((action): Chase[] => {
    const found = chased(action, today);
    return found === undefined ? [] : [{ action, ...found }];
  });
}

/**
 * The mid-check: promises that stand still, or were never begun and are due within two weeks. They
 * go on or stop with a reason.
 */
export const stuck = (actions: readonly Action[], now: Instant): Action[] =>
  actions.filter(
    ({ state, due }) =>
      state.kind === "blocked" || (state.kind === "accepted" && due <= addDays(dayOf(now), 14)),
  );

/** What nobody took up by the mid-check: refused, or not answered in time. */
export const untaken = (actions: readonly Action[], today: Day): Action[] =>
  actions.filter(
    ({ state }) =>
      state.kind === "refused" || (state.kind === "proposed" && state.answerBy < today),
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

/** The open promises of which residents would hear nothing new. */
export const outcomesMissing = (actions: readonly Action[]): Action[] =>
  actions.filter(
    ({ state, publicText }) =>
      publicText === undefined && (state.kind === "accepted" || state.kind === "under-way"),
  );
