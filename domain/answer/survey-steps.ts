import type { QuestionId } from "#contract/ids.ts";
import type { AnswerFault } from "#domain/form/answer-fault.ts";
import type { Given } from "#domain/form/form.ts";
import type { Asked } from "#domain/form/question.ts";
import { type Filled, filledBy, readForm } from "#domain/form/reading.ts";
import { MAX_CHOICES, UNSURE } from "./agenda-survey.ts";

/** What matters first, and then in which order, where it is, and all the rest. */
export type Step = "choose" | "order";
export type Shown = { step: Step; filled: Filled; faults: readonly AnswerFault[] };
export const FIRST: Shown = { step: "choose", filled: {}, faults: [] };

const CHOOSING: readonly string[] = ["topics", "other"];
/** The questions of one step. */
export const questionsOf = <Q extends { id: QuestionId }>(
  questions: readonly Q[],
  step: Step,
): Q[] => questions.filter(({ id }) => CHOOSING.includes(id) === (step === "choose"));

/**
 * What a step of the survey says: what is shown next, or all that was given. Nothing is kept between
 * two steps: what was chosen travels in the form. One that names no step is whole.
 */
export function takeStep(
  questions: readonly Asked[],
  form: { getAll: (field: string) => readonly string[] },
): Shown | { step: "whole"; filled: Filled; given: Given } {
  const filled = filledBy(questions, form);
  const step = form.getAll("step").at(-1);
  if (step === "choose") return chosen(questions, filled);
  if (step === "unsure") return chosen(questions, withUnsure(filled));
  const read = readForm(questions, filled);
  if (step === "back") return { ...FIRST, filled: ticked(filled) };
  if (read.kind === "given") return { step: "whole", filled, given: read.given };
  const choosing = read.faults.filter(({ question }) => CHOOSING.includes(question));
  return choosing.length > 0
    ? { step: "choose", filled: ticked(filled), faults: choosing }
    : { step: "order", filled, faults: read.faults };
}

function chosen(questions: readonly Asked[], filled: Filled): Shown {
  const laid = laidOut(filled);
  const read = readForm(questionsOf(questions, "choose"), laid);
  return read.kind === "faults"
    ? { step: "choose", filled, faults: read.faults }
    : { step: "order", filled: laid, faults: [] };
}

/** Said by a button, which alone is no answer: whoever presses it without its form changes nothing. */
const withUnsure = (filled: Filled): Filled => {
  const { places, others } = parts(filled);
  return { ...filled, topics: [...places, ...others, UNSURE] };
};

const parts = ({ topics = [] }: Filled) => ({
  places: topics.slice(0, MAX_CHOICES),
  others: topics.slice(MAX_CHOICES),
});
/** What is ticked on the first step. */
export const ticksIn = (filled: Filled): readonly string[] => parts(filled).others;

/** What stands on a place and is not only ticked. */
export const placed = (filled: Filled): readonly string[] => parts(filled).places;

/** What stands on a place, as ticks of the first step. */
function ticked(filled: Filled): Filled {
  const { places, others } = parts(filled);
  return { ...filled, topics: [...places, ...places.filter((topic) => topic !== ""), ...others] };
}

/** What was ticked, each on a place, with what was said before of it and of no other. */
function laidOut(filled: Filled): Filled {
  const { places, others } = parts(filled);
  const ticks = others.filter((topic) => topic !== UNSURE);
  const before = ticks.map((topic) => places.indexOf(topic));
  const kept = (question: string) => before.map((nth) => filled[question]?.[nth] ?? "");
  const open = Array.from({ length: Math.max(0, MAX_CHOICES - ticks.length) }, () => "");
  return {
    ...filled,
    topics: [...ticks, ...open, ...others.filter((topic) => topic === UNSURE)],
    equal: kept("equal"),
    where: kept("where"),
  };
}
