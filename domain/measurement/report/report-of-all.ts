import type { Readers } from "#domain/disclosure.ts";
import { indicatorsOf } from "./indicators-of-report.ts";
import { type Divided, divided } from "./parts-of-wave.ts";
import { type Pooled, secretsOf, sharedSpec, together } from "./pooling.ts";
import {
  type Measurements,
  measuredOf,
  notesOf,
  reckon,
  residentsOf,
  stored,
  waveOf,
  weightedBy,
} from "./report-of-waves.ts";
import { channelsOf, responseByPlace } from "./response-of-wave.ts";
import { spreadOf } from "#domain/measurement/statistics/weighted-mean.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { countedIn, nameOf, type WaveData } from "#domain/measurement/wave/wave-answers.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import type { WaveReport } from "./wave-report.ts";

/**
 * All neighbourhoods together, wave by wave since each one's own baseline. Each counts by its
 * residents however many answered, and its areas are strata of their own.
 * Waves that not all of them had yet are left apart, or the figures would change because the
 * neighbourhoods did. Nothing when not even one is left.
 */
export function reportOfAll(
  neighbourhoods: readonly Measurements[],
  references: readonly ReferenceFigure[] = [],
  readers: Readers = "public",
): WaveReport | undefined {
  const { common, apart } = wavesOf(neighbourhoods);
  if (common.length === 0) return undefined;
  const parts = neighbourhoods.map((one): Pooled => {
    const its = { ...one, waves: one.waves.filter(({ wave }) => common.includes(nameOf(wave))) };
    return { its, reckoned: reckon(its), residents: residentsOf(its) ?? 1 };
  });
  const { spec, figures } = sharedSpec(parts);
  const pooled = common.map((_, at) => together(parts, at, figures));
  const measured = measuredOf(spec, pooled, strataOf(parts));
  const rows = common.map((_, at) => parts.flatMap(({ its }) => its.waves[at] ?? []));
  const [answers, latest = []] = [pooled.at(-1), rows.at(-1)];
  if (answers === undefined) return undefined;
  return stored({
    format: 1,
    readers,
    design: [...new Set(neighbourhoods.map(({ design }) => design.version))].join(", "),
    scope: { kind: "all", neighbourhoods: parts.map(placeOf), apart },
    waves: rows.map((waves, at) => waveOf(waves, spreadIn(pooled[at]), readers)),
    weighting: weightedAlike(parts),
    indicators: indicatorsOf({
      spec,
      figures,
      measured,
      waves: common,
      last: dividedOver(latest, answers),
      references,
      causes: new Map(),
      readers,
      secret: secretsOf(parts, common, readers),
    }),
    response: [
      responseByPlace(
        parts.map((part, at) => ({ ...placeOf(part), data: latest[at] })),
        readers,
      ),
    ],
    channels: channelsOf(latest, readers),
    areas: [],
    notes: notesOf(measured, readers),
  });
}

/** The waves that all neighbourhoods had, and those that only some had, in order of time. */
function wavesOf(neighbourhoods: readonly Measurements[]): { common: string[]; apart: number[] } {
  const had = neighbourhoods.map(({ waves }) => waves.map(({ wave }) => nameOf(wave)));
  const names = [...new Set(had.flat())].toSorted((one, other) => Number(one) - Number(other));
  const common = names.filter((name) => had.every((its) => its.includes(name)));
  return { common, apart: names.filter((name) => !common.includes(name)).map(Number) };
}

const placeOf = ({ its: { neighbourhood }, residents }: Pooled) => ({
  id: neighbourhood.id,
  name: neighbourhood.name,
  residents,
});

const strataOf = (parts: readonly Pooled[]): string[] =>
  parts.flatMap(({ its, reckoned }) =>
    reckoned.strata.map((area) => `${its.neighbourhood.id} ${area}`),
  );

const spreadIn = (answers: WaveAnswers | undefined) =>
  answers?.weights === undefined || answers.respondents === 0 ? {} : spreadOf(answers.weights);

/** By what all were weighted, and the first fault why one was not by more. */
const weightedAlike = (parts: readonly Pooled[]): WaveReport["weighting"] => ({
  by: parts
    .map(({ reckoned }) => reckoned.weighed.margins)
    .reduce((all, its) => all.filter((margin) => its.includes(margin))),
  fault: parts
    .map(({ reckoned }) => weightedBy(reckoned.weighed).fault)
    .find((fault) => fault !== undefined),
});

function dividedOver(waves: readonly WaveData[], answers: WaveAnswers): Divided {
  const counted = waves.flatMap((wave, place) =>
    countedIn(wave).map((response) => ({ ...response, place })),
  );
  const places = waves.length === 1 ? undefined : counted.map(({ place }) => place);
  return divided(answers, counted, places);
}
