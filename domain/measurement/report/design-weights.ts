import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { QuestionId } from "#contract/ids.ts";
import type { Unrakable } from "#domain/measurement/statistics/raking.ts";
import { countedIn, type WaveData } from "#domain/measurement/wave/wave-answers.ts";
import { weigh, type Weighting } from "./weighting.ts";
import type { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";

/** The name of the margin by area; all others are named after their question. */
const BY_AREA = "area";

/**
 * By what the waves were weighted beside the draw, and why not by more: the fault that stood in the
 * way, in the wave where it did.
 */
export type Weighed = {
  answers: WaveAnswers[];
  weighting: Weighting[];
  margins: string[];
  given: string[];
  fault: (Unrakable & { wave: string }) | undefined;
};

type Characteristic = { margin: MeasureSpec["margins"][number]; codes: number[] };

/**
 * All waves are weighted alike, or figures would change because the weights did: by area and by the
 * answers of which the design tells the population; where that cannot be in some wave, by area
 * alone; where even that cannot be, by the draw.
 */
export function weighWaves(
  waves: readonly WaveData[],
  answers: readonly WaveAnswers[],
  design: Pick<MeasurementDesign, "population" | "trim">,
): Weighed {
  const characteristics = waves.map((wave) => characteristicsOf(wave, design.population));
  const given = [...new Set(characteristics.flat().map(({ margin }) => margin.column))];
  const ladder = [given, given.filter((column) => column === BY_AREA), []].filter(
    (margins, at, all) => at === 0 || margins.length < (all[at - 1]?.length ?? 0),
  );
  let fault: Weighed["fault"];
  for (const margins of ladder) {
    const weighed = answers.map((one, at) => {
      const mine = (characteristics[at] ?? []).filter(({ margin }) =>
        margins.includes(margin.column),
      );
      return weigh(
        { ...one, margins: mine.map(({ codes }) => codes) },
        { margins: mine.map(({ margin }) => margin), trim: design.trim },
      );
    });
    const right = weighed.flatMap((one) => (one.kind === "weights" ? [one] : []));
    if (right.length === weighed.length)
      return {
        answers: answers.map((one, at) => ({ ...one, weights: right[at]?.weights })),
        weighting: right.map(({ weighting }) => weighting),
        margins,
        given,
        fault,
      };
    fault ??= weighed.find((one) => one.kind !== "weights");
  }
  throw new RangeError("the weights of the draw are weights");
}

/** What the population of a wave is known by; a characteristic that nobody told in this wave is left out of it. */
function characteristicsOf(
  data: WaveData,
  population: MeasurementDesign["population"],
): Characteristic[] {
  const counted = countedIn(data);
  const by = (
    column: string,
    people: Readonly<Record<string, number>>,
    categoryOf: (at: number) => string | undefined,
  ): Characteristic[] => {
    const margin = {
      column,
      population: Object.fromEntries(Object.entries(people).filter(([, number]) => number > 0)),
      merge: {},
    };
    const categories = Object.keys(margin.population);
    const codes = counted.map((_, at) => {
      const code = categories.indexOf(categoryOf(at) ?? "");
      return code === -1 ? categories.length : code;
    });
    return categories.length < 2 || codes.every((code) => code === categories.length)
      ? []
      : [{ margin, codes }];
  };
  const answered = Object.entries(population).flatMap(([question, people = {}]) =>
    by(question, people, (at) => {
      const given = counted[at]?.given[QuestionId.parse(question)];
      return Array.isArray(given) ? given[0] : undefined;
    }),
  );
  return [
    ...by(BY_AREA, data.wave.drawing?.population ?? {}, (at) => counted[at]?.area),
    ...answered,
  ];
}
