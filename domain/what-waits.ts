import { present } from "#contract/present.ts";
import { type Day, neighbourhoodOf, type RunId } from "#contract/ids.ts";
import { type Action, isOpen } from "./actions/action.ts";
import { organisationsOf } from "./actions/owner.ts";
import { addDays, dayOf } from "./calendar/time.ts";
import type { Cycle } from "./dispatch/cycle.ts";
import type { DispatchReport } from "./dispatch/mail.ts";
import type { Run } from "./dispatch/moments.ts";
import { toLookAt } from "./dispatch/progress.ts";
import { closesOf } from "./dispatch/run.ts";
import type { Question } from "./feedback/question.ts";
import type { Wave } from "./measurement/wave/wave.ts";
import { type Heap, type Reading, textsOn, unplaced } from "./reading/reading.ts";
import { addWorkingDays } from "./calendar/holidays.ts";
import type { Norms } from "./norms.ts";
import type { OwnTopic } from "./own-topic.ts";
import type { Picture } from "./pictures/picture.ts";
import type { Signal } from "./reading/text.ts";
import type { Waiting } from "./waiting.ts";

/** What is there and how it stands: `waits` for somebody, or no more. */
export type Standing = { waiting: Waiting; waits: boolean };

const whole = ({ id, neighbourhood }: Pick<Run, "id" | "neighbourhood">) => ({
  neighbourhood,
  object: id,
  run: id,
});

/**
 * An open action waits from the day after it was due; one that is proposed from the day after it was
 * to be answered, and what was refused or opened again from that day on.
 */
export function actionWaits(action: Action): Standing {
  const { cycle: run, id, state } = action;
  const [partner] = organisationsOf(action);
  return {
    waits: isOpen(action),
    waiting: {
      kind: "action",
      neighbourhood: neighbourhoodOf(run),
      object: `${run}#${id}`,
      run,
      ...present({ partner }),
      from: waitsFrom(action),
      ...(TOLD_APART.some((one) => one === state.kind) ? { detail: state.kind } : {}),
    },
  };
}

/** What the list of what waits tells from what is merely due. */
const TOLD_APART = ["blocked", "handed-over", "proposed", "refused", "reopened"] as const;

function waitsFrom({ state, due }: Action): Day {
  if (state.kind === "handed-over" && state.report?.status === "refused") return state.report.on;
  if (state.kind === "proposed") return addDays(state.answerBy, 1);
  return state.kind === "refused" || state.kind === "reopened" ? state.on : addDays(due, 1);
}

/**
 * Few said whether it helped, and most of them no: whoever coordinates looks whether it is opened
 * again.
 */
export const fewSayNoWaits = ({ cycle, id }: Action, run: RunId, from: Day): Waiting => ({
  kind: "not-helped",
  neighbourhood: neighbourhoodOf(cycle),
  object: `${cycle}#${id}`,
  run,
  from,
});

export const questionWaits = ({
  neighbourhood,
  id,
  run,
  asked,
  due,
  answered,
}: Question): Standing => ({
  waits: answered === undefined,
  waiting: { kind: "question", neighbourhood, object: id, run, from: asked, until: due },
});

/**
 * What residents wrote waits to be looked at, then for its destinations, then to be told to
 * everybody; what was not done by its day is the coordinator's.
 */
export function wordsWait(reading: Reading, heaps: readonly Heap[]): Standing {
  const { neighbourhood, round, run, gathered, lookBy, placeBy, looked, published } = reading;
  const count = textsOn(unplaced(heaps));
  const placing = count > 0 ? "place" : "publish";
  const isLooked = looked !== undefined || (heaps.length > 0 && count === 0);
  return {
    waits: heaps.length > 0 && (count > 0 || published === undefined),
    waiting: {
      kind: "words",
      neighbourhood,
      object: round,
      run,
      from: gathered,
      until: isLooked ? placeBy : lookBy,
      count,
      detail: isLooked ? placing : "look",
    },
  };
}

/** What was handed over waits for the organisation to say what it does with it. */
export const signalWaits = ({
  id: object,
  neighbourhood,
  to: partner,
  on: from,
  answerBy: until,
  answered,
  report,
}: Signal): Standing => ({
  waits: until !== undefined && answered === undefined && report === undefined,
  waiting: {
    kind: "signal",
    neighbourhood,
    object,
    partner,
    from,
    ...present({ until }),
  },
});

/** A picture waits for a person to look at it before anybody else can. */
export const pictureWaits = (
  { id, cycle, action, published }: Picture,
  from: Day,
  norms: Pick<Norms, "wordsLookedAt">,
): Standing => ({
  waits: published === undefined,
  waiting: {
    kind: "picture",
    neighbourhood: neighbourhoodOf(cycle),
    object: `${cycle}#${action}#${id}`,
    from,
    until: addWorkingDays(from, norms.wordsLookedAt),
  },
});

/** A promise that was asked of somebody who is in the team no more waits for who takes it over. */
export const ownerWaits = (
  { cycle: run, id }: Action,
  from: Day,
  { accepted }: Pick<Norms, "accepted">,
): Waiting => ({
  kind: "owner",
  neighbourhood: neighbourhoodOf(run),
  object: `${run}#${id}`,
  run,
  from,
  until: addWorkingDays(from, accepted.within),
});

/** An own topic that cannot be asked yet waits for its words until the eve of the next round. */
export const wordingWaits = (
  { id: object, neighbourhood }: OwnTopic,
  from: Day,
  firstDay: Day | undefined,
): Waiting => ({
  kind: "wording",
  neighbourhood,
  object,
  from,
  ...(firstDay === undefined ? {} : { until: addDays(firstDay, -1) }),
});

/** What failed waits until it goes on or is stopped. */
export const failureWaits = (run: Run): Standing => ({
  waits: run.status === "failed",
  waiting: { kind: "failed", ...whole(run), from: dayOf(run.closed ?? run.opened) },
});

export const agendaWaits = (cycle: Cycle, from: Day): Waiting => ({
  kind: "agenda",
  ...whole(cycle),
  from,
  until: dayOf(cycle.plan.adoption),
});

/** So few answered that the round stays open once more: who is silent waits to be visited. */
export const silentWait = (cycle: Cycle, from: Day): Waiting => ({
  kind: "response",
  ...whole(cycle),
  from,
  until: dayOf(closesOf(cycle.plan)),
});

/** Too few answered even then: somebody decides whether to go on or to ask again. */
export const floorWaits = (cycle: Cycle, from: Day): Waiting => ({
  kind: "floor",
  ...whole(cycle),
  from,
  ...(cycle.plan.decision === undefined ? {} : { until: dayOf(cycle.plan.decision) }),
});

/** `count` actions of a cycle have no outcome yet. */
export const outcomesWait = (cycle: Cycle, from: Day, count: number): Waiting => ({
  kind: "outcomes",
  ...whole(cycle),
  from,
  until: dayOf(cycle.plan.feedback),
  count,
});

/** Letters that were ordered wait for who prints them. */
export const lettersWait = (run: Run, count: number, from: Day): Standing => ({
  waits: count > 0,
  waiting: { kind: "letters", ...whole(run), from, count },
});

/** Who was reached by nothing waits for a letter or a visit. */
export const unreachedWait = (run: Run, count: number, from: Day): Standing => ({
  waits: count > 0,
  waiting: { kind: "unreached", ...whole(run), from, count },
});

/** Mails of a dispatch that went nowhere, when they are more than a few. */
export function mailsWait({ id, neighbourhood }: Run, report: DispatchReport, from: Day): Standing {
  const count = toLookAt(report);
  const object = `${report.round}#${report.kind}`;
  return {
    waits: count > 0,
    waiting: { kind: "mail", neighbourhood, object, run: id, from, count, detail: report.kind },
  };
}

export const reportWaits = (wave: Wave, from: Day): Waiting => ({
  kind: "report",
  ...whole(wave),
  from,
  ...(wave.plan.publication === undefined ? {} : { until: dayOf(wave.plan.publication) }),
});
