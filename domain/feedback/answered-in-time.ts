import type { Day, RunId } from "#contract/ids.ts";
import type { Question } from "./question.ts";

/** What became of the questions that were asked during one cycle or wave: four groups that are all of them. */
export type QuestionsOfRun = {
  run: RunId;
  inTime: number;
  late: number;
  waiting: number;
  overdue: number;
};

/** Answered until its last day, or later; or not yet, while that day is still to come or after it. */
function placeOfQuestion(
  { due, answered }: Pick<Question, "due" | "answered">,
  today: Day,
): "inTime" | "late" | "waiting" | "overdue" {
  if (answered !== undefined) return answered.on <= due ? "inTime" : "late";
  return due < today ? "overdue" : "waiting";
}

/**
 * Questions that were asked from one day on and before another, by the cycle or wave in which they
 * were, in the order of the first.
 */
export function questionsOver(
  questions: readonly Pick<Question, "run" | "asked" | "due" | "answered">[],
  { from, before, today }: { from: Day | undefined; before: Day | undefined; today: Day },
): QuestionsOfRun[] {
  const asked = questions
    .filter(
      (one) =>
        (from === undefined || one.asked >= from) && (before === undefined || one.asked < before),
    )
    .toSorted((one, other) => (one.asked < other.asked ? -1 : 1));
  const runs = new Map<RunId, QuestionsOfRun>();
  for (const one of asked) {
    const row = runs.get(one.run) ?? { run: one.run, inTime: 0, late: 0, waiting: 0, overdue: 0 };
    row[placeOfQuestion(one, today)] += 1;
    runs.set(one.run, row);
  }
  return [...runs.values()];
}
