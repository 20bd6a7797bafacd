import { type Action, isOpen, type State } from "#domain/actions/action.ts";
import { namedOwners, organisationsOf, type Owner, residentsOf } from "#domain/actions/owner.ts";
import { isLate, toldBy } from "#domain/actions/standing.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import type { Day } from "#contract/ids.ts";
import { present } from "#contract/present.ts";
import type { Language } from "#contract/language.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { dayIn } from "#web/copy/dates.ts";
import { type Named, organisationName, organisationNames } from "./organisations.ts";

/** Who is named in public: those who said yes themselves; before that the organisations alone. */
export function whoPromises(action: Pick<Action, "owners">, names: Named): string {
  const told = (owner: Owner): string[] => {
    if (owner.kind === "resident") return [];
    const organisation = organisationName(names, owner.partner);
    return [owner.kind === "person" ? `${owner.name} (${organisation})` : organisation];
  };
  const named = namedOwners(action).flatMap(told);
  return named.length > 0 ? named.join(", ") : organisationNames(names, organisationsOf(action));
}

/** The residents who take it up with the team, as far as they said so themselves. */
export const residentsNamed = (action: Pick<Action, "owners">): string[] =>
  residentsOf({ owners: namedOwners(action) });

type Saying = { who: string; on: (day: Day) => string; today: Day | undefined };
type SaidWords = (typeof actionFactWords)[Language]["said"];
type Asked = Extract<State, { kind: "proposed" | "refused" }>;
type Ended = Extract<State, { kind: "done" | "partly-done" | "not-done" | "reopened" }>;

function askedSentence(state: Asked, said: SaidWords, { who, on, today }: Saying): string {
  if (state.kind === "refused") return said.refused(who);
  const late = today !== undefined && state.answerBy < today;
  return late ? said.unanswered(who) : said.proposed(who, on(state.answerBy));
}

const endedSentence = (state: Ended, said: SaidWords, { on }: Saying): string =>
  state.kind === "done" || state.kind === "partly-done"
    ? said[state.kind](on(state.on))
    : said[state.because ?? state.kind];

/** To whom it went, and what its receiver reported last. */
function handedSentence(state: Extract<State, { kind: "handed-over" }>, names: Named): string {
  const { said, reports } = actionFactWords[names.language];
  const { to, report } = state;
  const receiver = organisationName(names, to);
  return report === undefined
    ? said["handed-over"](receiver)
    : said.reported(receiver, reports[report.status], report.number ?? "");
}

/** Where a promise stands, in one sentence for residents; `today` tells whether an answer is late. */
export function stateSentence(action: Action, names: Named, today?: Day): string {
  const { language } = names;
  const { state, due } = action;
  const { said } = actionFactWords[language];
  const on = (day: Day) => dayIn(language, day);
  const saying = { who: whoPromises(action, names), on, today };
  switch (state.kind) {
    case "proposed":
    case "refused":
      return askedSentence(state, said, saying);
    case "accepted":
    case "under-way": {
      const isPast = today !== undefined && due < today;
      return said[isPast ? (`${state.kind}-past` as const) : state.kind](saying.who, on(due));
    }
    case "blocked":
      return said.blocked(saying.who);
    case "handed-over":
      return handedSentence(state, names);
    default:
      return endedSentence(state, said, saying);
  }
}

/** The days on which what is open goes on or stops, in the cycle in which it stands. */
export type Decides = { midcheck: Day; end: Day };
export const decidesIn = ({ plan, status }: Pick<Cycle, "plan" | "status">): Decides | undefined =>
  isUnderWay({ status }) ? { midcheck: dayOf(plan.midcheck), end: dayOf(plan.end) } : undefined;

/** What else is true of it: that it is late, who tells when how it goes on, and that it is from before. */
export function standingSentences(
  action: Action,
  language: Language,
  today?: Day,
  decides?: Decides,
): string[] {
  const { said } = actionFactWords[language];
  const by = today && decides && toldBy(action, decides, today);
  const { carriedTo = [] } = action;
  const late = today === undefined || saysItsDay(action) ? undefined : lateFor(action, today);
  return [
    ...(late === undefined ? [] : [said.late(dayIn(language, late))]),
    ...(by === undefined ? [] : [said.tellsBy(dayIn(language, by))]),
    ...(isOpen(action) && carriedTo.length > 0 ? [said.carried] : []),
  ];
}

/** Of what somebody works on the first sentence says the day already. */
const saysItsDay = ({ state, due, firstDue }: Action): boolean =>
  firstDue === due && (state.kind === "accepted" || state.kind === "under-way");

const lateFor = (action: Action, today: Day): Day | undefined =>
  isLate(action, today) ? action.firstDue : undefined;

/** A line that is read of a promise; what the team wrote itself is in Dutch. */
export type PromiseLine = { label?: string; text: string; isTeams: boolean };

/** All of it as it is read in a mail: the sentence, the team's own words, and what comes next. */
export function promiseLines(
  action: Action,
  names: Named,
  today?: Day,
  decides?: Decides,
): PromiseLine[] {
  const { language } = names;
  const { state, publicText } = action;
  const words = actionFactWords[language];
  const said = "text" in state ? state.text : publicText;
  const stands = [
    stateSentence(action, names, today),
    ...standingSentences(action, language, today, decides),
  ].join(" ");
  const team = (text: string | undefined, label?: string): PromiseLine[] =>
    text === undefined ? [] : [{ ...present({ label }), text, isTeams: true }];
  return [
    { text: stands, isTeams: false },
    ...team(said),
    ...team("next" in state ? state.next : undefined, words.next),
  ];
}
