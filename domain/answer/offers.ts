import { cycleOfRound, type Day, neighbourhoodOf, OTHER, type TopicId } from "#contract/ids.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import type { Action } from "#domain/actions/action.ts";
import { shownCount, shownEntries } from "#domain/disclosure.ts";
import type { Norms } from "#domain/norms.ts";
import type { Standing } from "#domain/what-waits.ts";
import { Became, type HelpOffer, isMailable, OfferAnswer, type Offered } from "./help.ts";

/** Until when an offer that came, or waits again, on this day is answered. */
export const offerAnsweredBy = (from: Day, { helpAnswered }: Norms): Day =>
  addWorkingDays(from, helpAnswered);

/** Nobody helps with something else, before somebody has read what that is. */
export const helpedWith = (topics: readonly TopicId[]): TopicId[] =>
  topics.filter((id) => id !== OTHER);

/** The offer with its answer; what is for later waits again from then on. */
export const answered = (offer: HelpOffer, answer: OfferAnswer, norms: Norms): HelpOffer => ({
  ...offer,
  answer,
  ...(answer.kind === "later" ? { answerBy: offerAnsweredBy(answer.until, norms) } : {}),
});

export type AnswerField = "what" | "day" | "text" | "who";
type Typed = Readonly<Record<AnswerField, string>>;
/** `last`: the last day for which something can be agreed; then the offer is erased. */
type Answerable = {
  on: Day;
  last: Day;
  promises: readonly Pick<Action, "cycle" | "id" | "title">[];
  names: readonly string[];
};

/** What a form says that an offer becomes, or undefined when it says nothing. */
function becomes({ what, day }: Typed, { promises }: Answerable): object | undefined {
  const promise = promises.find(({ cycle, id }) => `${cycle}#${id}` === what);
  if (promise !== undefined) {
    const { cycle, id: action, title } = promise;
    return { kind: "joined", with: { kind: "promise", cycle, action, title } };
  }
  return {
    meeting: { kind: "joined", with: { kind: "meeting", day } },
    later: { kind: "later", until: day },
    thanked: { kind: "thanked" },
  }[what];
}

const NEEDS_DAY = ["meeting", "later"];

/** Reads the answer to an offer, or gives every fault at once. */
export function readAnswer(
  typed: Typed,
  { on, last, promises, names }: Answerable,
): { kind: "answer"; answer: OfferAnswer } | { kind: "faults"; faults: AnswerField[] } {
  const { what, day, text, who } = typed;
  const its = becomes(typed, { on, last, promises, names });
  const read = OfferAnswer.safeParse({ ...its, on, by: who, text });
  const wrong: readonly (readonly [AnswerField, boolean])[] = [
    ["what", its === undefined],
    ["day", NEEDS_DAY.includes(what) && (day <= on || day > last)],
    ["text", text.length < 3 || text.length > 1000],
    ["who", !names.includes(who)],
  ];
  const faults = wrong.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
  return read.success && faults.length === 0
    ? { kind: "answer", answer: read.data }
    : { kind: "faults", faults: faults.length === 0 ? ["what"] : faults };
}

/** What everybody may count of it. `mail`: its answer is still to be mailed. */
export const offeredOf = (offer: HelpOffer, mail = false): Offered => ({
  id: offer.id,
  round: offer.round,
  by: offer.by,
  on: offer.on,
  became: offer.answer?.kind ?? "waits",
  ...(mail && isMailable(offer) ? { unsent: true } : {}),
});

/** An offer waits for its answer, and again when it was put off until later. */
export function offerWaits({ id, round, by, on, answer, answerBy }: HelpOffer): Standing {
  return {
    waits: answer === undefined || answer.kind === "later",
    waiting: {
      kind: "help",
      neighbourhood: neighbourhoodOf(round),
      object: `${round}#${id}`,
      run: cycleOfRound(round),
      from: answer?.kind === "later" ? answer.until : on,
      ...(answerBy === undefined ? {} : { until: answerBy }),
      detail: by,
    },
  };
}

/** What came of all offers of a round, by the rules on small numbers; undefined when there were none. */
export type OffersTold = {
  all: number | undefined;
  became: readonly (readonly [Became, number | undefined])[];
};
export function offersTold(offered: readonly Pick<Offered, "became">[]): OffersTold | undefined {
  if (offered.length === 0) return undefined;
  const counts = Became.options.flatMap((one) => {
    const some = offered.filter(({ became }) => became === one).length;
    return some === 0 ? [] : [[one, some] as const];
  });
  const all = shownCount(offered.length, "public");
  return {
    all,
    became: shownEntries(counts, "public").map(([one, some]) => [
      one,
      all === undefined ? undefined : some,
    ]),
  };
}
