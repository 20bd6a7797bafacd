import { reckonable, type Scale } from "./question-bank.ts";
import type { AnswerId, QuestionId } from "#contract/ids.ts";
import type { Indicator, Question } from "./question.ts";
import type { Given } from "#domain/form/form.ts";
import { scoreOf } from "./scales.ts";
import { type Item, ItemId } from "./spec.ts";

/**
 * What is published of a wave: an indicator of a question, or a scale score over several.
 * `questions` are all that it rests on, first the one that it belongs to.
 */
type Figure = { id: ItemId; indicator: Indicator } | { id: ItemId; scale: Scale };
export type Asked = ReadonlyMap<QuestionId, Question>;

/** A figure as it is asked in one wave, with the question that it belongs to. */
export type AskedFigure = {
  figure: Figure;
  question: Question;
  item: Item;
  questions: readonly QuestionId[];
};

const LOWER: readonly string[] = ["safety", "victims"];
const betterOf = ({ goal }: Question, indicator?: Indicator): Item["better"] =>
  indicator?.better ?? (LOWER.includes(goal) ? "lower" : "higher");

/**
 * Every figure that these questions give, indicators in their order and then the scales of which
 * every item is asked.
 */
export function figuresOf(asked: Asked, scales: readonly Scale[]): AskedFigure[] {
  const own = [...asked.values()].flatMap((question) =>
    question.indicators.map((indicator): AskedFigure => ({
      figure: { id: ItemId.parse(indicator.id), indicator },
      question,
      item: itemOf(question, indicator),
      questions: routeTo(asked, question),
    })),
  );
  const scored = reckonable(scales)
    .filter(({ items }) => items.every((item) => asked.has(item)))
    .flatMap((scale) => figureOfScale(scale, asked) ?? []);
  return [...own, ...scored];
}

function figureOfScale(scale: Scale, asked: Asked): AskedFigure | undefined {
  const items = scale.items.flatMap((item) => asked.get(item) ?? []);
  const [question] = items;
  if (question === undefined) return undefined;
  const id = ItemId.parse(scale.id);
  return {
    figure: { id, scale },
    question,
    item: {
      id,
      better: betterOf(question),
      breaks: [],
      type: "scale",
      columns: items.map((one) => ({ column: one.id, points: pointsOf(one) })),
      times: scale.factor,
      minimumAnswered: scale.minimum,
    },
    questions: items.flatMap((one) => routeTo(asked, one)),
  };
}

/** A question and those that decide whether it is asked: where one of them breaks, so does the figure. */
function routeTo(asked: Asked, question: Question): QuestionId[] {
  const before = question.onlyIf === undefined ? undefined : asked.get(question.onlyIf.question);
  return [question.id, ...(before === undefined ? [] : routeTo(asked, before))];
}

function itemOf(question: Question, indicator: Indicator): Item {
  const { measure, counts = [], among } = indicator;
  const known = {
    id: ItemId.parse(indicator.id),
    better: betterOf(question, indicator),
    breaks: [],
    column: question.id,
  };
  const real = question.answers.filter(({ missing }) => missing === undefined);
  if (measure === "share")
    return {
      ...known,
      type: "proportion",
      counts,
      others: (typeof among === "string" ? real.map(({ id }) => id) : among).filter(
        (id) => !counts.includes(id),
      ),
    };
  const codes = real.map(({ code }) => code);
  return { ...known, type: "mean", lowest: Math.min(...codes), highest: Math.max(...codes) };
}

const pointsOf = ({ answers, recode = {} }: Question): Record<string, number> =>
  Object.fromEntries(
    answers.flatMap(({ id, code }) => (recode[code] === undefined ? [] : [[id, recode[code]]])),
  );

/** The answers that are no missing values; nothing when the question was left open or not asked. */
function chosenIn({ id, answers }: Question, given: Given): AnswerId[] {
  const chosen = given[id];
  return Array.isArray(chosen)
    ? chosen.filter((one) =>
        answers.some((answer) => answer.id === one && answer.missing === undefined),
      )
    : [];
}

/** What somebody's answers are worth for a figure; NaN is missing. */
export const valueOf = ({ figure, question }: AskedFigure, asked: Asked, given: Given): number =>
  ("scale" in figure
    ? scoreIn(figure.scale, asked, given)
    : worthOf(figure.indicator, question, asked, given)) ?? Number.NaN;

const scoreIn = (
  { items, factor, minimum }: Scale,
  asked: Asked,
  given: Given,
): number | undefined =>
  scoreOf(
    items.map((item) => pointOf(asked.get(item), given)),
    factor,
    minimum,
  );

function worthOf(
  { measure, counts = [], among }: Indicator,
  question: Question,
  asked: Asked,
  given: Given,
): number | undefined {
  const chosen = chosenIn(question, given);
  const isOneOf = (answers: readonly AnswerId[]) => chosen.some((one) => answers.includes(one));
  if (chosen.length === 0)
    return among === "everybody" && excluded(question, asked, given) ? 0 : undefined;
  if (typeof among !== "string" && !isOneOf(among)) return undefined;
  if (measure === "share") return isOneOf(counts) ? 1 : 0;
  return question.answers.find(({ id }) => id === chosen[0])?.code;
}

function pointOf(question: Question | undefined, given: Given): number | undefined {
  const [answer] = question === undefined ? [] : chosenIn(question, given);
  return question === undefined || answer === undefined ? undefined : pointsOf(question)[answer];
}

/**
 * Whether an earlier answer made the question a no. Who gave no answer to the earlier question, or
 * does not know, said nothing.
 */
function excluded({ onlyIf }: Question, asked: Asked, given: Given): boolean {
  const router = onlyIf === undefined ? undefined : asked.get(onlyIf.question);
  if (onlyIf === undefined || router === undefined) return false;
  if (given[router.id] === undefined) return excluded(router, asked, given);
  const chosen = chosenIn(router, given);
  return chosen.length > 0 && !chosen.some((one) => onlyIf.answers.includes(one));
}
