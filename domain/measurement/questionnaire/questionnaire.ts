import type { QuestionId } from "#contract/ids.ts";
import { faultsOf } from "./question-bank.ts";
import type { Question } from "./question.ts";

/**
 * What a wave asks: the questions of the bank with these names, in their order, and then those of
 * the team. Or why it cannot be asked so, a line per fault.
 */
export function questionnaireOf(
  bank: ReadonlyMap<QuestionId, Question>,
  names: readonly QuestionId[],
  own: readonly Question[],
):
  | { kind: "questionnaire"; questions: readonly Question[] }
  | { kind: "faults"; faults: readonly string[] } {
  const questions = [...names.flatMap((name) => bank.get(name) ?? []), ...own];
  const faults = [
    ...names.filter((name) => !bank.has(name)).map((name) => `the bank has no question ${name}`),
    ...faultsOf(questions),
    ...own
      .filter(({ id }) => bank.has(id) && !names.includes(id))
      .map(({ id }) => `${id} is the name of a question of the bank`),
  ];
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "questionnaire", questions };
}
