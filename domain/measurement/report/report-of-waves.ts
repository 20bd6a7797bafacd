import { dayOf } from "#domain/calendar/time.ts";
import type { Day } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { type Weighed, weighWaves } from "./design-weights.ts";
import { causesOf, type Course } from "./held-against.ts";
import { type Readers, shownCount } from "#domain/disclosure.ts";
import { indicatorsOf } from "./indicators-of-report.ts";
import type { AskedFigure } from "#domain/measurement/questionnaire/asked-figures.ts";
import { measure, type Measured } from "./measure.ts";
import { divided } from "./parts-of-wave.ts";
import type { Scale } from "#domain/measurement/questionnaire/question-bank.ts";
import { funnelOf } from "./funnel-of-wave.ts";
import { channelsOf, responseOf } from "./response-of-wave.ts";
import type { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import {
  answersOf,
  areasIn,
  countedIn,
  figuresOver,
  nameOf,
  specOf,
  type WaveData,
} from "#domain/measurement/wave/wave-answers.ts";
import type { ReferenceFigure, Wave } from "#domain/measurement/wave/wave.ts";
import { type ReportWave, rounded, WaveReport } from "./wave-report.ts";

export type Facts = Pick<Neighbourhood, "id" | "name" | "areas" | "inhabitants">;
type Design = Pick<MeasurementDesign, "version" | "population" | "trim">;
/** The waves of one neighbourhood in order, the first of which is the baseline. */
export type Measurements = {
  neighbourhood: Facts;
  design: Design;
  waves: readonly WaveData[];
  scales: readonly Scale[];
};
/** `comparison`: a neighbourhood without the approach that was measured at the same times. */
export type ReportInput = Measurements & {
  references: readonly ReferenceFigure[];
  comparison?: Measurements | undefined;
  readers?: Readers;
};

/** What was reckoned of the waves of one neighbourhood, with everything that its readers may not see still in it. */
export type Reckoned = {
  figures: AskedFigure[];
  spec: MeasureSpec;
  weighed: Weighed;
  strata: string[];
};

export function reckon({ waves, scales, design }: Measurements): Reckoned {
  if (waves.length === 0) throw new RangeError("a report is about at least one wave");
  const figures = figuresOver(waves, scales);
  const areas = areasIn(waves);
  return {
    figures,
    spec: specOf(waves, figures),
    weighed: weighWaves(
      waves,
      waves.map((wave) => answersOf(wave, scales, figures, areas)),
      design,
    ),
    strata: areas,
  };
}

/** All figures of weighted answers, the first wave being the baseline. */
export function measuredOf(
  spec: MeasureSpec,
  answers: readonly WaveAnswers[],
  strata: readonly string[],
): Measured {
  const measured = measure(spec, answers, answers[0]?.wave ?? "", strata);
  if (measured.kind !== "measured")
    throw new RangeError(
      `answers that are weighted already cannot be unmeasurable: ${measured.kind}`,
    );
  return measured;
}

export const closedOn = ({ passed, plan }: Pick<Wave, "passed" | "plan">): Day =>
  dayOf(passed.find(({ moment }) => moment === "closing")?.at ?? plan.closing);

const courseOf = (
  place: string,
  waves: readonly WaveData[],
  spec: MeasureSpec,
  measured: Measured,
): Course => ({
  place,
  measured,
  days: new Map(waves.map(({ wave }) => [nameOf(wave), closedOn(wave)])),
  breaks: new Map(spec.items.map(({ id, breaks }) => [id, breaks])),
});

/** Those who live in the areas, or the inhabitants of the neighbourhood where no wave was drawn yet. */
export function residentsOf({
  waves,
  neighbourhood,
}: Pick<Measurements, "waves" | "neighbourhood">): number | undefined {
  const population = waves.at(-1)?.wave.drawing?.population;
  const sum = Object.values(population ?? {}).reduce((all, people) => all + people, 0);
  return sum > 0 ? sum : neighbourhood.inhabitants;
}

/**
 * The report of a neighbourhood after its last wave. It never fails for what people answered: where
 * the population cannot be met, it says so and weights by less.
 * Errors: RangeError without a wave.
 */
export function reportOfWaves(input: ReportInput): WaveReport {
  const { neighbourhood, design, waves, references, comparison, readers = "public" } = input;
  const { figures, spec, weighed, strata } = reckon(input);
  const measured = measuredOf(spec, weighed.answers, strata);
  const [latest, answers] = [waves.at(-1), weighed.answers.at(-1)];
  if (latest === undefined || answers === undefined)
    throw new RangeError("a report is about at least one wave");
  return stored({
    format: 1,
    readers,
    design: design.version,
    scope: {
      kind: "neighbourhood",
      id: neighbourhood.id,
      name: neighbourhood.name,
      residents: residentsOf(input),
    },
    waves: waves.map((data, at) =>
      waveOf([data], { ...weighed.weighting[at], id: data.wave.id, seed: data.wave.seed }, readers),
    ),
    weighting: weightedBy(weighed),
    indicators: indicatorsOf({
      spec,
      figures,
      measured,
      waves: waves.map(({ wave }) => nameOf(wave)),
      last: divided(answers, countedIn(latest)),
      references,
      causes: causesOf(
        spec,
        courseOf(neighbourhood.name, waves, spec, measured),
        comparisonOf(comparison),
      ),
      readers,
    }),
    response: responseOf(latest, neighbourhood.areas, design.population, readers),
    channels: channelsOf([latest], readers),
    areas: neighbourhood.areas,
    notes: notesOf(measured, readers),
  });
}

function comparisonOf(comparison: Measurements | undefined): Course | undefined {
  if (comparison === undefined || comparison.waves.length === 0) return undefined;
  const { spec, weighed, strata } = reckon(comparison);
  return courseOf(
    comparison.neighbourhood.name,
    comparison.waves,
    spec,
    measuredOf(spec, weighed.answers, strata),
  );
}

/** How a wave was held; several are those of one number in several neighbourhoods. */
export function waveOf(
  waves: readonly WaveData[],
  {
    effective,
    deff,
    largest,
    trimmed,
    id,
    seed,
  }: Partial<Pick<ReportWave, "effective" | "deff" | "largest" | "trimmed" | "id" | "seed">>,
  readers: Readers,
): ReportWave {
  const [number = 1] = waves.map(({ wave }) => wave.number);
  const [closed] = waves
    .map(({ wave }) => closedOn(wave))
    .toSorted()
    .toReversed();
  if (closed === undefined) throw new RangeError("a wave closes on a day");
  const funnel = funnelOf(waves, readers);
  const told =
    funnel.respondents === undefined
      ? {}
      : {
          effective,
          deff,
          largest,
          trimmed: trimmed === undefined ? undefined : shownCount(trimmed, readers),
        };
  return { number, id, seed, closed, ...funnel, ...told };
}

export function weightedBy({ margins, fault }: Weighed): WaveReport["weighting"] {
  if (fault === undefined) return { by: margins };
  const [margin, category] =
    fault.kind === "totals-differ"
      ? [fault.margins.join(", "), ""]
      : [fault.margin, fault.category];
  return { by: margins, fault: { wave: Number(fault.wave), kind: fault.kind, margin, category } };
}

type ReportNote = WaveReport["notes"][number];
const TOLD_AS: Readonly<Record<Measured["notes"][number]["kind"], ReportNote["kind"]>> = {
  "no-answers": "small-base",
  "single-answer": "small-base",
  "small-base": "small-base",
  "all-alike": "all-alike",
  "lonely-strata": "thin-strata",
  "empty-strata": "thin-strata",
};

/**
 * What a reader has to know of a figure, each once. How many answered too few areas is told inside
 * alone: it would tell who did not answer.
 */
export function notesOf({ notes }: Measured, readers: Readers): ReportNote[] {
  const keyOf = ({ wave, item }: ReportNote, kind: ReportNote["kind"]) => `${wave} ${item} ${kind}`;
  const told = new Map(
    notes.map((one) => {
      const note = { wave: Number(one.wave), item: one.item, kind: TOLD_AS[one.kind] };
      return [keyOf(note, note.kind), note] as const;
    }),
  );
  const isUntold = (note: ReportNote): boolean =>
    note.kind === "thin-strata"
      ? readers === "public"
      : note.kind === "all-alike" && told.has(keyOf(note, "small-base"));
  return [...told.values()].filter((note) => !isUntold(note));
}

/** As it is stored: without what is not there, and with figures of six digits. */
export const stored = (report: WaveReport): WaveReport =>
  WaveReport.parse(
    JSON.parse(JSON.stringify(report), (_, value: unknown) =>
      typeof value === "number" ? rounded(value) : value,
    ),
  );
