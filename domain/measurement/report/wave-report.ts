import * as z from "zod";
import { Channel } from "#domain/answer/ballot.ts";
import { AreaId, Day, NeighbourhoodId, WaveId } from "#contract/ids.ts";
import { Words } from "#domain/form/question.ts";
import { Goal } from "#domain/measurement/questionnaire/question.ts";
import { Seed } from "#domain/measurement/design/sample.ts";
import { ItemId, Unit } from "#domain/measurement/questionnaire/spec.ts";
import { VERDICTS } from "#domain/measurement/statistics/verdict.ts";
import { ReferenceFigure } from "#domain/measurement/wave/wave.ts";

/** People. What is too few to be told is not there. */
const count = z.int().min(0).optional();
/** A share from 0 to 1, a mean or a score, in the unit of the figure. What may not or cannot be told is not there. */
const figure = z.number().optional();
const number = z.int().min(1).max(999);

/** Who belongs to which follows from the answers alone; everybody is in one at most. */
export const ContactGroup = z.enum(["took-part", "invited", "heard", "not-heard"]);
export type ContactGroup = z.infer<typeof ContactGroup>;

/** How somebody answered: alone on a screen, alone on paper, or to a member of the team. */
export const AnswerMode = z.enum(["web", "paper", "interviewer"]);
export type AnswerMode = z.infer<typeof AnswerMode>;

const Told = { n: count, estimate: figure, low: figure, high: figure };
const Difference = { difference: figure, low: figure, high: figure };

const VerdictName = z.enum(VERDICTS);

/**
 * A wave against the baseline. `detectable` is what these two waves could have shown; `panel` are
 * the persons who answered in both.
 */
export const ReportChange = z.strictObject({
  wave: number,
  ...Difference,
  detectable: figure,
  p: figure,
  adjusted: figure,
  effect: figure,
  verdict: VerdictName,
  panel: z
    .strictObject({
      pairs: z.int().min(1),
      ...Difference,
      p: z.number(),
      method: z.enum(["exact", "chi-square"]),
    })
    .optional(),
});
export type ReportChange = z.infer<typeof ReportChange>;

export const ReportFigure = z.strictObject({ wave: number, ...Told, se: figure, deff: figure });
export type ReportFigure = z.infer<typeof ReportFigure>;

/**
 * What may be said of a cause: nothing without an area to hold the change against. `there` is the
 * change in that area.
 */
export const ReportCause = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("not-claimed") }),
  z.strictObject({
    kind: z.literal("held-against"),
    place: z.string(),
    wave: number,
    there: z.number(),
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    p: z.number(),
    adjusted: z.number(),
    verdict: VerdictName,
  }),
]);
export type ReportCause = z.infer<typeof ReportCause>;

/** All that is told of one indicator or scale. `counts` are the answers that it counts. */
export const ReportIndicator = z.strictObject({
  id: ItemId,
  goal: Goal,
  unit: Unit,
  better: z.enum(["higher", "lower"]),
  primary: z.boolean(),
  own: z.boolean(),
  source: z.string(),
  question: Words,
  counts: z.array(Words),
  /** Months that the question looks back: waves that are nearer overlap. */
  periodMonths: z.int().optional(),
  /** Waves from which on it was asked otherwise. */
  breaks: z.array(number),
  figures: z.array(ReportFigure),
  changes: z.array(ReportChange),
  /** The last wave against the one before; no verdict rests on it. */
  latest: z.strictObject({ wave: number, before: number, ...Difference }).optional(),
  /** Of the last wave. */
  groups: z.array(z.strictObject({ group: ContactGroup, ...Told })),
  modes: z.array(
    z.strictObject({
      mode: AnswerMode,
      ...Told,
      /** Against answers on the web. */
      against: z.strictObject(Difference).optional(),
    }),
  ),
  references: z.array(ReferenceFigure.extend({ low: figure, high: figure })),
  cause: ReportCause,
});
export type ReportIndicator = z.infer<typeof ReportIndicator>;

/** How one wave was held and weighted. */
export const ReportWave = z.strictObject({
  number,
  id: WaveId.optional(),
  closed: Day,
  seed: Seed.optional(),
  drawn: count,
  respondents: count,
  /** Drawn for the panel alone. */
  panelOnly: count,
  effective: figure,
  deff: figure,
  /** The largest weight, in mean weights; and how many weights were cut off. */
  largest: figure,
  trimmed: count,
  mail: z.strictObject({ sent: count, bounced: count, without: count, unknown: count }).optional(),
  letters: count,
  begun: count,
});
export type ReportWave = z.infer<typeof ReportWave>;

/**
 * Who answered beside who lives there, in the last wave. `by` is "area" or a question; a category
 * has a name, or words in each language.
 */
export const ReportResponse = z.strictObject({
  by: z.string(),
  words: Words.optional(),
  categories: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      words: Words.optional(),
      population: z.number().optional(),
      drawn: count,
      begun: count,
      answered: count,
    }),
  ),
});
export type ReportResponse = z.infer<typeof ReportResponse>;

/** Why the waves are weighted by less than the design says. */
const WeightFault = z.strictObject({
  wave: number,
  kind: z.enum(["empty", "totals-differ", "limit-too-low", "not-converged"]),
  margin: z.string(),
  category: z.string(),
});

const ReportScope = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("neighbourhood"),
    id: NeighbourhoodId,
    name: z.string(),
    residents: z.number().optional(),
  }),
  /** All together, each for its residents. `apart`: numbers of waves that not all of them had yet. */
  z.strictObject({
    kind: z.literal("all"),
    neighbourhoods: z.array(
      z.strictObject({ id: NeighbourhoodId, name: z.string(), residents: z.number() }),
    ),
    apart: z.array(number),
  }),
]);
type ReportScope = z.infer<typeof ReportScope>;

/**
 * What is published of the measurements up to one wave. What these readers may not see is not in
 * it, so that nothing made from it can give it away.
 * Figures have six significant digits: more than any sample has, and fewer to store.
 */
export const WaveReport = z.strictObject({
  format: z.literal(1),
  readers: z.enum(["public", "inside"]),
  scope: ReportScope,
  design: z.string(),
  waves: z.array(ReportWave).min(1),
  weighting: z.strictObject({ by: z.array(z.string()), fault: WeightFault.optional() }),
  indicators: z.array(ReportIndicator),
  response: z.array(ReportResponse),
  channels: z.array(z.strictObject({ channel: Channel, begun: count, answered: count })),
  areas: z.array(z.strictObject({ id: AreaId, name: z.string() })),
  notes: z.array(
    z.strictObject({
      wave: number,
      item: ItemId,
      kind: z.enum(["small-base", "all-alike", "thin-strata"]),
    }),
  ),
});
export type WaveReport = z.infer<typeof WaveReport>;

/** A figure as it is stored. */
export const rounded = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(6));
