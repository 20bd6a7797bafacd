import { present } from "#contract/present.ts";
import type { Day } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { Signal } from "#domain/reading/text.ts";
import {
  type Action,
  type Author,
  type Changed,
  isAsked,
  nextLine,
  type Report,
} from "./action.ts";
import { accept, refuse } from "./answer.ts";
import { agreeAnew } from "./change.ts";
import { type Errand, type Says, type SaysKind, type Statement, unseenOf } from "./errand.ts";
import { type Moved, moveAction, movesFrom } from "./move.ts";
import { isSame, type Owner } from "./owner.ts";

/** As whom the history tells what somebody outside said by a link. */
const OUTSIDER = "outsider";

const ownerFor = (partner: Partner): Owner => ({ kind: "organisation", partner });

const answered = (answer: ReturnType<typeof accept>): Changed | undefined =>
  answer.kind === "answered" ? answer : undefined;

const moved = (action: Action, author: Author, to: Moved): Changed | undefined => {
  const move = moveAction(action, { ...author, to });
  return move.kind === "moved" ? move : undefined;
};

const reportOf = (
  { status, number, text }: Extract<Says, { kind: "report" }>,
  on: Day,
): Report => ({
  status,
  on,
  ...present({ number, text }),
});

/** The receiver's number and status beside what was handed over; done ends it. */
function reported(
  action: Action,
  says: Extract<Says, { kind: "report" }>,
  author: Author,
): Changed | undefined {
  const { state } = action;
  if (state.kind !== "handed-over") return undefined;
  const on = dayOf(author.at);
  if (says.status === "done" && says.text !== undefined)
    return moved(action, author, { kind: "done", on, text: says.text });
  const report = { ...state.report, ...reportOf(says, on) };
  const change = {
    what: "report",
    to: [report.number ?? "", report.status].join(" ").trim(),
  } as const;
  return {
    action: { ...action, state: { ...state, report } },
    event: nextLine(action, author, {
      to: state.kind,
      changes: [change],
      ...present({ note: says.text }),
    }),
  };
}

const BESIDE = ["picture", "word", "no-word"] as const satisfies readonly SaysKind[];
type OfPromise = Exclude<Says, { kind: (typeof BESIDE)[number] }>;
const isOfPromise = (says: Says): says is OfPromise => BESIDE.every((kind) => kind !== says.kind);

/**
 * What a statement makes of a promise once somebody of the team took it: it counts from when it was
 * said. Nothing where the promise went on without it.
 */
export function takenFor(
  action: Action,
  partner: Partner,
  { at, says }: Pick<Statement, "at" | "says">,
  answerBy: Day,
): Changed | undefined {
  if (!isOfPromise(says)) return undefined;
  const author: Author = { at, by: OUTSIDER };
  const owner = ownerFor(partner);
  const on = dayOf(at);
  switch (says.kind) {
    case "yes":
      return answered(accept(action, owner, { ...author, due: says.due }));
    case "no":
      return answered(refuse(action, owner, { ...author, text: says.text }));
    case "day":
      return agreeAnew(
        action,
        { ...action, due: says.due },
        { ...author, note: says.text, answerBy },
      );
    case "answer":
      return agreeAnew(action, { ...action, publicText: says.text }, { ...author, answerBy });
    case "report":
      return reported(action, says, author);
    case "under-way":
    case "blocked":
      return moved(action, author, says);
    default:
      return moved(action, author, { ...says, on });
  }
}

/** The same of a signal, which has no life of its own but what its receiver reports. */
export const takenForSignal = (
  signal: Signal,
  { at, says }: Pick<Statement, "at" | "says">,
): Signal =>
  says.kind === "report"
    ? { ...signal, report: { ...signal.report, ...reportOf(says, dayOf(at)) } }
    : signal;

/** Its word beside its figures, which none of them follows from; it has the day on which it was said. */
export function takenForWord(
  { word, ...organisation }: Organisation,
  { at, says }: Pick<Statement, "at" | "says">,
): Organisation {
  if (says.kind === "no-word") return organisation;
  const said = says.kind === "word" ? { text: says.word, on: dayOf(at) } : word;
  return { ...organisation, ...present({ word: said }) };
}

/** A word, and that it goes where one stands or will when all that waits is taken. */
export const canSayOfMemory = (organisation: Organisation, errand: Errand): SaysKind[] =>
  unseenOf(errand).reduce(takenForWord, organisation).word === undefined
    ? ["word"]
    : ["word", "no-word"];

/** A promise as it will stand when everything that waits is taken. */
export const expected = (action: Action, errand: Errand): Action =>
  unseenOf(errand).reduce(
    (standing, statement) =>
      takenFor(standing, errand.partner, statement, errand.answerBy)?.action ?? standing,
    action,
  );

/** Whether a picture of it can be sent: once they said something, and said yes to it. */
export const canPicture = ({ said }: Errand, can: readonly SaysKind[]): boolean =>
  said.length > 0 && !can.includes("yes");

const STATES = ["under-way", "blocked", "done", "partly-done", "not-done"] as const;

/** What can be said of a promise as it stands; nothing when it has ended or is another's. */
export function canSay(action: Action, { partner, matter }: Errand): SaysKind[] {
  if (matter.kind !== "promise") return action.state.kind === "handed-over" ? ["report"] : [];
  const own = action.owners.find((one) => isSame(one, ownerFor(partner)));
  if (own === undefined || !isAsked(action)) return [];
  if (own.accepted === undefined) return ["yes", "no"];
  const moves = movesFrom(action.state.kind);
  return [...STATES.filter((kind) => moves.includes(kind)), "day", "answer", "no"];
}
