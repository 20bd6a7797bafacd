import { mayChangeFor } from "#domain/access.ts";
import { type Action, isAsked } from "#domain/actions/action.ts";
import { peopleOf } from "#domain/actions/owner.ts";
import type { Partner } from "#contract/organisation.ts";
import { activeIn } from "#domain/organisation.ts";
import { type Neighbourhood } from "#domain/neighbourhood.ts";
import { topicsOf } from "#stores/start-list.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { consoleActionPage } from "./action-page.ts";
import { answersOf } from "./answers.ts";
import type { Filled, Person } from "./action-view.ts";
import { actionOf, agreedIn, mayChangeAction } from "./agreements.ts";

/** Those of the team to whom somebody may give an action; who has it now stays among them. */
export function ownersFor(
  { access }: Call,
  { team }: Neighbourhood,
  now: readonly Person[] = [],
): Person[] {
  const mine = team
    .filter(({ partner }) => mayChangeFor(access, partner))
    .map(({ name, partner }) => ({ name, partner }));
  return [...now.filter(({ name }) => mine.every((one) => one.name !== name)), ...mine];
}

/** The partners for whom somebody may note hours. */
const notesFor = (call: Call, neighbourhood: Neighbourhood): Partner[] =>
  mayAlso(call, "change actions", neighbourhood.id)
    ? activeIn(neighbourhood).flatMap(({ id }) => (mayChangeFor(call.access, id) ? id : []))
    : [];

/** The residents who are asked to join in and have not answered. */
const joiningIn = (action: Action) =>
  isAsked(action)
    ? action.owners.flatMap((owner) =>
        owner.kind === "resident" && owner.accepted === undefined ? [owner] : [],
      )
    : [];

const TOLD = ["added", "kept", "unchanged", "meanwhile"] as const;

/**
 * One action; `filled` is a form of it that has to be looked at again, `preview` the action as it
 * would become.
 */
export async function showAction(
  call: Call<"actions" | "cycles" | "members" | "neighbourhoods" | "secret">,
  { filled, preview }: { filled?: Filled; preview?: Action } = {},
): Promise<Reply> {
  const { actions, cycles, secret, now } = call.dependencies;
  const [{ cycle, neighbourhood }, action] = await Promise.all([agreedIn(call), actionOf(call)]);
  const [history, ofCycle, round] = await Promise.all([
    actions.history(cycle.id),
    actions.effort(cycle.id),
    cycles.mustGetRound(cycle.round),
  ]);
  const told = TOLD.find((one) => one === call.visit.query.get("told"));
  return consoleActionPage({
    ...frameOf(
      call,
      told === undefined ? undefined : inConsole(actionWords, call.visit.language)[told],
    ),
    neighbourhood,
    cycle,
    action,
    history,
    ofCycle,
    effort: ofCycle.filter((line) => line.action === action.id),
    filled,
    preview,
    now: now(),
    line: secret(),
    topics: topicsOf(round, [action.topic]),
    readsWords: mayAlso(call, "read words", neighbourhood.id),
    mayChange:
      mayAlso(call, "change actions", neighbourhood.id) && mayChangeAction(call.access, action),
    answers: mayAlso(call, "change actions", neighbourhood.id)
      ? answersOf(call, action, neighbourhood)
      : [],
    joining: mayAlso(call, "lead meeting", neighbourhood.id) ? joiningIn(action) : [],
    owners: ownersFor(call, neighbourhood, peopleOf(action)),
    noteFor: notesFor(call, neighbourhood),
  });
}
