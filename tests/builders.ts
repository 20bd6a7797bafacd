import type { Access } from "#domain/access.ts";
import type { Action, State, StateKind } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { type Calendar, planCycle } from "#domain/dispatch/plan.ts";
import {
  ActionId,
  agendaRoundOf,
  AreaId,
  CycleId,
  Day,
  Instant,
  ResidentId,
  TopicId,
} from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Agenda } from "#domain/tally/tally.ts";
import type { CountTerms } from "#domain/tally/terms.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";

export const topic = (id: string): TopicId => TopicId.parse(id);
export const instant = (text: string): Instant => Instant.parse(text);
export const day = (text: string): Day => Day.parse(text);

export const A_COORDINATOR: Access = { roles: ["coordinator"], neighbourhoods: "all" };

const street = readNeighbourhood(
  new URL("../data/sample/zonnestraat/neighbourhood.json", import.meta.url).pathname,
);
/** One answer is enough for an agenda, but where a test is about that. */
const ANY_ANSWER: Neighbourhood["norms"] = {
  ...street.norms,
  floor: { least: 1, share: "1/1000", most: 1 },
};
export const aNeighbourhood = (change: Partial<Neighbourhood> = {}): Neighbourhood => ({
  ...street,
  norms: ANY_ANSWER,
  threshold: { minimum: 5, share: "1/10" },
  ...change,
});

export const calendar: Calendar = { region: "zuid", school: [], pauseWeeks: [] };
export const aPlan = (first = "2026-09-07") =>
  planCycle(day(first), street.weekPlan, calendar).plan;

export const aCycle = (change: Partial<Cycle> = {}): Cycle => {
  const id = CycleId.parse("zonnestraat_whole_001");
  return {
    id,
    neighbourhood: street.id,
    area: AreaId.parse("whole"),
    number: 1,
    round: agendaRoundOf(id),
    execution: id,
    status: "running",
    plan: aPlan(),
    opened: instant("2026-09-07T06:00:00Z"),
    passed: [],
    version: 1,
    ...change,
  };
};

export const aResident = (number: number, change: Partial<Resident> = {}): Resident => ({
  id: ResidentId.parse(number.toString(16).padStart(26, "0")),
  name: `Resident ${number}`,
  email: `resident.${number}@example.org`,
  language: "nl",
  area: AreaId.parse("straat"),
  ...change,
});

const SOMETHING = "Wij deden dit samen met bewoners.";
const ON = day("2026-10-06");
const STATES: { [Kind in StateKind]: Extract<State, { kind: Kind }> } = {
  proposed: { kind: "proposed", asked: day("2026-10-05"), answerBy: day("2026-10-12") },
  refused: { kind: "refused", on: ON, text: SOMETHING },
  accepted: { kind: "accepted" },
  "under-way": { kind: "under-way" },
  blocked: { kind: "blocked", text: SOMETHING },
  "handed-over": { kind: "handed-over", on: ON, to: "police", text: SOMETHING },
  "partly-done": { kind: "partly-done", on: ON, text: SOMETHING, next: "De rest komt later." },
  done: { kind: "done", on: ON, text: SOMETHING },
  "not-done": { kind: "not-done", on: ON, text: SOMETHING },
  reopened: { kind: "reopened", on: ON, because: "not-helped" },
};
/** A state of each kind, with what it needs. */
export const aState = <Kind extends StateKind>(kind: Kind): Extract<State, { kind: Kind }> =>
  STATES[kind];
/** Somebody of the team who said yes. */
export const anOwner = (name: string, partner: Partner): Owner => ({
  kind: "person",
  name,
  partner,
  accepted: day("2026-10-06"),
});

export const anAction = (change: Partial<Action> = {}): Action => ({
  id: ActionId.parse("litter-1"),
  cycle: CycleId.parse("zonnestraat_whole_001"),
  topic: topic("litter"),
  title: "Samen opruimen",
  state: { kind: "accepted" },
  owners: [anOwner("Anna de Wit", "municipality")],
  partners: [],
  due: day("2026-11-01"),
  firstDue: day("2026-11-01"),
  version: 1,
  ...change,
});

/** An agenda that stands as counted. */
export const anAgenda = (cycle: CycleId, ...topics: string[]): Agenda => ({
  round: agendaRoundOf(cycle),
  topics: topics.map(topic),
  decisions: [],
  adoptedBy: "counted",
  adopted: instant("2026-10-05T18:00:00Z"),
});

export const terms = (change: Partial<CountTerms> = {}): CountTerms => ({
  rule: "phragmen",
  seats: 3,
  threshold: { minimum: 5, share: "1/10" },
  ...change,
});
