import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { givesAway, largeEnough, publishable, type Readers } from "#domain/disclosure.ts";
import type { AskedFigure } from "#domain/measurement/questionnaire/asked-figures.ts";
import type { Measurements, Reckoned } from "./report-of-waves.ts";
import type { Item, ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { askedIn } from "#domain/measurement/wave/wave-answers.ts";
import { alike } from "./weighting.ts";

/** One neighbourhood among others, with the waves that all of them had. */
export type Pooled = { its: Measurements; reckoned: Reckoned; residents: number };

/** What all neighbourhoods have in common: their figures, the primary set of every one, and the breaks of any. */
export function sharedSpec(parts: readonly Pooled[]): {
  spec: MeasureSpec;
  figures: readonly AskedFigure[];
} {
  const [first] = parts;
  if (first === undefined) throw new RangeError("nothing is pooled of no neighbourhood");
  const itemsOf = (id: ItemId) =>
    parts.flatMap(({ reckoned: { spec } }) => spec.items.find((item) => item.id === id) ?? []);
  const items = first.reckoned.spec.items.flatMap((item): Item[] => {
    const all = itemsOf(item.id);
    return all.length < parts.length
      ? []
      : [{ ...item, breaks: [...new Set(all.flatMap(({ breaks }) => breaks))] }];
  });
  const primary = first.reckoned.spec.primary.filter(
    (id) =>
      parts.every(({ reckoned: { spec } }) => spec.primary.includes(id)) &&
      items.some((item) => item.id === id),
  );
  return {
    spec: { ...first.reckoned.spec, items, primary },
    figures: first.reckoned.figures.filter(({ item: { id } }) =>
      items.some((item) => item.id === id),
    ),
  };
}

/**
 * The answers of one wave of all neighbourhoods, weighted so that each counts for its residents. A
 * figure that one of them did not ask in this wave is one of nobody.
 */
export function together(
  parts: readonly Pooled[],
  at: number,
  figures: readonly AskedFigure[],
): WaveAnswers {
  const waves = parts.flatMap(({ its, reckoned: { weighed, strata }, residents }) => {
    const [answers, data] = [weighed.answers[at], its.waves[at]];
    return answers === undefined || data === undefined
      ? []
      : [{ answers, asked: askedIn(data), strata, residents }];
  });
  const valuesOf = (of: (answers: WaveAnswers) => ReadonlyMap<ItemId, readonly number[]>) =>
    new Map(
      figures.map(({ item: { id }, questions }): [ItemId, number[]] => {
        const all = waves.every(({ asked }) => questions.every((question) => asked.has(question)));
        return [
          id,
          waves.flatMap(({ answers }) =>
            (of(answers).get(id) ?? []).map((value) => (all ? value : Number.NaN)),
          ),
        ];
      }),
    );
  let offset = 0;
  const strata = waves.flatMap(({ answers, strata: names }) => {
    const before = offset;
    offset += names.length;
    return (answers.strata ?? []).map((code) => before + code);
  });
  return {
    wave: waves[0]?.answers.wave ?? "",
    respondents: waves.reduce((sum, { answers }) => sum + answers.respondents, 0),
    values: valuesOf(({ values }) => values),
    weights: waves.flatMap(({ answers, residents }) => standingFor(answers, residents)),
    strata,
    margins: [],
    persons: undefined,
    // Together with the panels that are large enough to be told of, one that is too small could be told from the sum.
    ...(waves.length === 1 && waves[0]?.answers.panel !== undefined
      ? {
          panel: {
            ...waves[0].answers.panel,
            values: valuesOf(({ panel }) => panel?.values ?? new Map()),
          },
        }
      : {}),
  };
}

function standingFor({ weights, respondents }: WaveAnswers, residents: number): number[] {
  const its = weights ?? alike(respondents);
  const sum = its.reduce((all, weight) => all + weight, 0);
  return its.map((weight) => (weight / sum) * residents);
}

/**
 * What all together would give away of one neighbourhood whose own report hides it. A share of all
 * is that of each by its residents, so it tells the only one that is missing;
 * where two are missing, it tells neither.
 */
export function secretsOf(
  parts: readonly Pooled[],
  names: readonly string[],
  readers: Readers,
): (wave: string, item: ItemId) => { n: boolean; figure: boolean } {
  return (wave, item) => {
    const bases = parts.map(
      ({ reckoned: { weighed } }) =>
        (weighed.answers[names.indexOf(wave)]?.values.get(item) ?? []).filter(
          (value) => !Number.isNaN(value),
        ).length,
    );
    const few = bases.filter((base) => !largeEnough(base, readers));
    const untold = bases.filter((base) => !publishable(base));
    return {
      n: parts.length > 1 && givesAway(few, readers),
      figure: parts.length > 1 && untold.length === 1 && few.length === 1,
    };
  };
}
