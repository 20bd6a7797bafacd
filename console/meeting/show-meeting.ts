import type { Action } from "#domain/actions/action.ts";
import { dueIn } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { floorTold } from "#domain/dispatch/closing.ts";
import { handledIn } from "#domain/organisation.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { floorNote } from "#web/pages/floor.ts";
import { Language } from "#contract/language.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { answersOf } from "#console/actions/answers.ts";
import { agreedIn, type Place } from "#console/actions/agreements.ts";
import { ownersFor } from "#console/actions/show-action.ts";
import { frameOf } from "#console/frame.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { withoutAccountIn } from "./accounts.ts";
import { consoleMeetingPage } from "./meeting-page.ts";
import type { Another, FilledIn, Room } from "./meeting-view.ts";

export type MeetingStores =
  | "actions"
  | "agendas"
  | "cycles"
  | "members"
  | "neighbourhoods"
  | "readings";

/** What saying yes tells: it is sent from here to the page of the promise, and comes back. */
const TOLD = ["kept", "unchanged", "meanwhile"] as const;

/** A form that has to be looked at again, or what was wrong with it. */
type Again = { filled?: FilledIn; another?: Another; message?: string };

/**
 * The meeting. Once the round is sealed and counted the count is shown to those in the room, for whoever
 * may hold it there; before that nothing is. The room writes down what it answers and promises until the
 * agenda stands.
 */
export async function showMeeting(call: Call<MeetingStores>, again: Again = {}): Promise<Reply> {
  const { cycles, agendas, actions, now } = call.dependencies;
  const { language, query } = call.visit;
  const place = await agreedIn(call);
  const { cycle, neighbourhood } = place;
  const [round, tally, agenda, its] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    actions.in(cycle.id),
  ]);
  const second = Language.safeParse(query.get("second")).data;
  const isOpen = tally !== undefined && agenda === undefined;
  const page = consoleMeetingPage({
    ...frameOf(call, again.message ?? toldIn(call)),
    neighbourhood,
    cycle,
    round,
    few: floorNote(floorTold(cycle, round), language),
    topics: handledIn(neighbourhood, await actions.topicsIn(round, its)),
    counted: tally === undefined || agenda === undefined ? undefined : { tally, agenda },
    room: isOpen ? await roomOf(call, place, { tally, again }) : undefined,
    actions: its,
    today: dayOf(now()),
    second: second === language ? undefined : second,
    mayConfirm: mayAlso(call, "confirm agenda", neighbourhood.id),
  });
  return { ...page, status: "filled" in again || "message" in again ? 422 : 200 };
}

function toldIn({ visit: { language, query } }: Call): string | undefined {
  const told = TOLD.find((one) => one === query.get("told"));
  return told === undefined ? undefined : inConsole(actionWords, language)[told];
}

async function roomOf(
  call: Call<MeetingStores>,
  { cycle, neighbourhood }: Place,
  { tally, again: { filled, another } }: { tally: Tally; again: Again },
): Promise<Room> {
  const { agendas, readings } = call.dependencies;
  const [triage, choice, reading, withoutAccount] = await Promise.all([
    agendas.triage(cycle.round),
    agendas.choice(cycle.round),
    readings.of(cycle.round),
    withoutAccountIn(call, neighbourhood),
  ]);
  return {
    tally,
    triage,
    reading,
    confirmed: choice !== undefined,
    leads: mayAlso(call, "lead meeting", neighbourhood.id),
    readsWords: mayAlso(call, "read words", neighbourhood.id) && reading !== undefined,
    team: ownersFor(call, neighbourhood),
    withoutAccount,
    answersTo: (action: Action) => answersOf(call, action, neighbourhood),
    due: dueIn(cycle.plan),
    filled,
    another,
  };
}
