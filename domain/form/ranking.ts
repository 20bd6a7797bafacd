import type { QuestionId } from "#contract/ids.ts";
import type { AnswerFault, ReadAnswer } from "./answer-fault.ts";
import type { Given } from "./form.ts";
import type { Asked } from "./question.ts";

/** The answer that is missing, where one can say so: "I do not know". */
export const missingOf = ({ answers }: Asked) =>
  answers.find(({ missing }) => missing === true)?.id;

/**
 * The number of each place, where a form has numbers; none at all where it says by one press that
 * everything stands `equal`.
 */
export function numbersIn(
  places: readonly string[],
  form: { getAll: (field: string) => readonly string[] },
  equal: boolean,
): string[] {
  const numbers = places.map((place) => form.getAll(place));
  if (equal) return numbers.map(() => "");
  return numbers.some((sent) => sent.length > 0) ? numbers.map((sent) => sent.at(-1) ?? "") : [];
}

/** Numbers that say the same: one more than before, but where an answer stands equal with that. */
export function numbersOf({ of }: Asked, given: Given, equal: Given[QuestionId]): string[] {
  const chosen = of && given[of];
  if (!Array.isArray(chosen) || !Array.isArray(equal)) return [];
  return chosen.map((_, nth) =>
    String(chosen.slice(0, nth + 1).filter((answer) => !equal.includes(answer)).length),
  );
}

/**
 * What stands on one place, from the first on: what bears the same number, or where a form has no
 * numbers each place by itself. What bears none, or was ticked without a place, comes last. Equals
 * are in the order of their names: the order in which somebody saw or ticked them leads to nobody.
 */
function inPlaces(
  values: readonly string[],
  numbers: readonly string[],
  places: number,
): string[][] {
  const numberOf = (nth: number): number => {
    if (nth >= places) return Infinity;
    return numbers.length === 0 ? nth : Number(numbers[nth] || Infinity);
  };
  const chosen = values.flatMap((value, nth) => (value === "" ? [] : [{ value, nth }]));
  return [...Map.groupBy(chosen, ({ nth }) => numberOf(nth))]
    .toSorted(([one], [other]) => (one === other ? 0 : one - other))
    .map(([, alike]) => alike.map(({ value }) => value).toSorted());
}

/**
 * Whoever ranks something and says "I do not know" ranked it; who says that alone gives an answer
 * that names nothing. A place that was left open is no place.
 */
export function readRanking(
  asked: Asked,
  values: readonly string[],
  numbers: readonly string[],
): ReadAnswer {
  const { id: question, answers, places = [] } = asked;
  const missing = missingOf(asked);
  const ranked = values.filter((value) => value !== missing);
  const chosen = inPlaces(ranked, numbers, places.length).flat();
  const faults: AnswerFault[] = [];
  if (chosen.length > places.length)
    faults.push({ question, kind: "too-many", chosen: chosen.length });
  for (const answer of new Set(chosen.filter((value, nth) => chosen.indexOf(value) !== nth)))
    faults.push({ question, kind: "twice", answer, place: ranked.lastIndexOf(answer) });
  const known = chosen.flatMap((value) => answers.find(({ id }) => id === value)?.id ?? []);
  for (const answer of chosen.filter((value) => !answers.some(({ id }) => id === value)))
    faults.push({
      question,
      kind: "unknown",
      answer: answer.slice(0, 40),
      place: ranked.lastIndexOf(answer),
    });
  return { answer: known, faults };
}

/** Which answers stand equal with the one before them. */
export function readNumbers(
  { id: question, answers, places = [] }: Asked,
  numbers: readonly string[],
  values: readonly string[],
): ReadAnswer {
  const known = values.map((value) => (answers.some(({ id }) => id === value) ? value : ""));
  const equal = inPlaces(known, numbers, places.length).flatMap(([_first, ...others]) =>
    others.flatMap((value) => answers.find(({ id }) => id === value)?.id ?? []),
  );
  const allowed = ["", ...places.map((_, nth) => String(nth + 1))];
  const faults = numbers.flatMap((number, place): AnswerFault[] =>
    allowed.includes(number)
      ? []
      : [{ question, kind: "unknown", answer: number.slice(0, 40), place }],
  );
  return equal.length === 0 ? { faults } : { answer: equal, faults };
}
