import type { DispatchReport } from "#domain/dispatch/mail.ts";
import { AreaId } from "#contract/ids.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import {
  type Asked,
  type AskedFigure,
  figuresOf,
  valueOf,
} from "#domain/measurement/questionnaire/asked-figures.ts";
import { comparePrints, type Print } from "#domain/measurement/questionnaire/method-break.ts";
import { ALPHA, POWER } from "#domain/measurement/statistics/power.ts";
import type { Scale } from "#domain/measurement/questionnaire/question-bank.ts";
import type { QuestionId } from "#contract/ids.ts";
import type { Item, ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import type { Questionnaire, Response, Wave } from "./wave.ts";

/**
 * One measurement as it was held. `responses` are all that were begun, also what was never handed
 * in; `letters` is how many people got one.
 */
export type WaveData = {
  wave: Wave;
  questionnaire: Questionnaire;
  responses: readonly Response[];
  dispatches: readonly DispatchReport[];
  letters?: number | undefined;
};

/** Under this name a wave goes where figures are reckoned. */
export const nameOf = ({ number }: Pick<Wave, "number">): string => String(number);

export const askedIn = ({ questionnaire }: Pick<WaveData, "questionnaire">): Asked =>
  new Map(questionnaire.questions.map((question) => [question.id, question]));

/**
 * Who was drawn by chance and handed in: they are in every estimate. Who came back for the panel
 * alone is not among them.
 */
export const countedIn = ({ responses }: Pick<WaveData, "responses">): Response[] =>
  responses.filter(({ handedIn, weight }) => handedIn && weight !== undefined);

/** The figures over all waves: as the last wave asks them, and after these the ones that only earlier waves had. */
export function figuresOver(waves: readonly WaveData[], scales: readonly Scale[]): AskedFigure[] {
  const found = new Map<ItemId, AskedFigure>();
  for (const wave of waves.toReversed())
    for (const figure of figuresOf(askedIn(wave), scales))
      if (!found.has(figure.item.id)) found.set(figure.item.id, figure);
  return [...found.values()];
}

/**
 * What is measured and how; the answers come weighted already. The primary set is the one of the
 * first wave: it is declared before it, and never changed after.
 */
export function specOf(waves: readonly WaveData[], figures: readonly AskedFigure[]): MeasureSpec {
  const declared = new Set(
    (waves[0]?.questionnaire.questions ?? []).flatMap(({ indicators }) =>
      indicators.filter(({ primary }) => primary !== undefined).map(({ id }): string => id),
    ),
  );
  const items = figures.map(({ item, questions }): Item => ({
    ...item,
    breaks: breaksOf(waves, questions),
  }));
  return {
    items,
    primary: items.flatMap(({ id }) => (declared.has(id) ? [id] : [])),
    files: {},
    missing: [],
    margins: [],
    alpha: ALPHA,
    power: POWER,
  };
}

/** The waves in which one of these questions was asked otherwise than when it was asked last. */
export function breaksOf(
  waves: readonly Pick<WaveData, "wave">[],
  questions: readonly QuestionId[],
): string[] {
  const last = new Map<QuestionId, Print>();
  return waves.flatMap(({ wave }) => {
    const changes = comparePrints([...last.values()], wave.prints);
    for (const print of wave.prints) last.set(print.question, print);
    return questions.some((question) => changes.get(question)?.kind === "method-break")
      ? [nameOf(wave)]
      : [];
  });
}

/** The answers of one wave, with the base weights of the draw. `areas` are the strata, in the order of their codes. */
export function answersOf(
  data: WaveData,
  scales: readonly Scale[],
  figures: readonly AskedFigure[],
  areas: readonly AreaId[],
): WaveAnswers {
  const asked = askedIn(data);
  const here = new Map(figuresOf(asked, scales).map((figure) => [figure.item.id, figure]));
  const valuesOf = (responses: readonly Response[]) =>
    new Map(
      figures.map(({ item: { id } }): [ItemId, number[]] => {
        const figure = here.get(id);
        return [
          id,
          responses.map(({ given }) =>
            figure === undefined ? Number.NaN : valueOf(figure, asked, given),
          ),
        ];
      }),
    );
  const counted = countedIn(data);
  const panel = data.responses.filter(
    ({ handedIn, panel: code }) => handedIn && code !== undefined,
  );
  return {
    wave: nameOf(data.wave),
    respondents: counted.length,
    values: valuesOf(counted),
    weights: counted.map(({ weight = 1 }) => weight),
    strata: counted.map(({ area }) => areas.indexOf(area)),
    margins: [],
    persons: undefined,
    panel: { persons: panel.map(({ panel: code = "" }) => code), values: valuesOf(panel) },
  };
}

/** Every area in which somebody lives or answered, in the order in which they appear. */
export const areasIn = (waves: readonly WaveData[]): AreaId[] => [
  ...new Set(
    waves.flatMap(({ wave, responses }) => [
      ...Object.keys(wave.drawing?.population ?? {}).map((area) => AreaId.parse(area)),
      ...responses.map(({ area }) => area),
    ]),
  ),
];
