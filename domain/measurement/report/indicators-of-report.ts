import { compare } from "#domain/measurement/statistics/compare.ts";
import { publishable, type Readers, shownCount } from "#domain/disclosure.ts";
import type { AskedFigure } from "#domain/measurement/questionnaire/asked-figures.ts";
import type { ItemComparison, ItemEstimate, Measured } from "./measure.ts";
import { reachOf } from "#domain/measurement/statistics/normal.ts";
import { byGroup, byMode, type Divided } from "./parts-of-wave.ts";
import { CONFIDENCE, wilson } from "#domain/measurement/statistics/proportion.ts";
import {
  type Item,
  type ItemId,
  kindOf,
  type MeasureSpec,
  type Unit,
  unitOf,
} from "#domain/measurement/questionnaire/spec.ts";
import { brokenBetween } from "#domain/measurement/statistics/verdict.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import type { ReportCause, ReportChange, ReportIndicator } from "./wave-report.ts";

/** What stands apart elsewhere, so that a figure here would give it away. */
type Secret = { n: boolean; figure: boolean };
type Told = {
  spec: MeasureSpec;
  figures: readonly AskedFigure[];
  measured: Measured;
  waves: readonly string[];
  last: Divided;
  references: readonly ReferenceFigure[];
  causes: ReadonlyMap<ItemId, ReportCause>;
  readers: Readers;
  secret?: (wave: string, item: ItemId) => Secret;
};

/** All that is told of every figure; what its readers may not see is left out. */
export const indicatorsOf = (told: Told): ReportIndicator[] =>
  told.figures.flatMap((figure) => {
    const item = told.spec.items.find(({ id }) => id === figure.figure.id);
    return item === undefined ? [] : [indicatorOf(told, figure, item)];
  });

function indicatorOf(told: Told, asked: AskedFigure, item: Item): ReportIndicator {
  const { spec, measured, last, causes, readers, references } = told;
  const estimates = measured.estimates.filter((one) => one.item === item.id);
  const secretOf = (wave: string): Secret =>
    told.secret?.(wave, item.id) ?? { n: false, figure: false };
  const mayTell = (wave: string) =>
    publishable(estimates.find((one) => one.wave === wave)?.n ?? 0) && !secretOf(wave).figure;
  const unit = unitOf(item);
  return {
    id: item.id,
    goal: asked.question.goal,
    unit,
    better: item.better,
    primary: spec.primary.includes(item.id),
    ...wordingOf(asked),
    breaks: item.breaks.map(Number),
    figures: estimates.map((one) => ({
      wave: Number(one.wave),
      n: secretOf(one.wave).n ? undefined : shownCount(one.n, readers),
      ...(mayTell(one.wave) ? toldOf(one) : {}),
    })),
    changes: measured.comparisons
      .filter((one) => one.item === item.id)
      .map((one) => changeOf(one, mayTell(one.wave) && mayTell(one.baseline))),
    latest: latestOf(item, estimates, told.waves, mayTell),
    groups: byGroup(item, last, readers),
    modes: byMode(item, last, readers),
    references: references
      .filter((one) => one.indicator === item.id)
      .map((one) => ({ ...one, ...reachIn(unit, one) })),
    cause: causes.get(item.id) ?? { kind: "not-claimed" },
  };
}

/** Whose words a figure rests on, and which answers it counts. */
function wordingOf({
  figure,
  question,
}: AskedFigure): Pick<ReportIndicator, "own" | "source" | "question" | "counts" | "periodMonths"> {
  const { own, source } = "scale" in figure ? figure.scale : question;
  const counts = "scale" in figure ? [] : (figure.indicator.counts ?? []);
  return {
    own,
    source,
    question: question.words,
    counts: counts.flatMap(
      (id) => question.answers.find((answer) => answer.id === id)?.words ?? [],
    ),
    periodMonths: question.periodMonths,
  };
}

const toldOf = ({ estimate, low, high, se, deff }: ItemEstimate) => ({
  estimate,
  low,
  high,
  se,
  deff,
});

/** A change from or to a figure that is not told is not told either: it would give that figure away. */
function changeOf(
  { wave: name, difference, low, high, detectable, p, adjusted, effect, ...its }: ItemComparison,
  told: boolean,
): ReportChange {
  const [wave, { verdict }] = [Number(name), its];
  if (verdict === "method-break") return { wave, verdict };
  const panel = panelOf(its);
  return told
    ? { wave, difference, low, high, detectable, p, adjusted, effect, verdict, panel }
    : { wave, verdict: "no-figure", panel };
}

function panelOf({ panel }: Pick<ItemComparison, "panel">): ReportChange["panel"] {
  if (panel === undefined || !publishable(panel.pairs)) return undefined;
  const { pairs, difference, low, high, p, method } = panel;
  return { pairs, difference, low, high, p, method };
}

/** The last wave against the one before it, when that is not the baseline. */
function latestOf(
  item: Item,
  estimates: readonly ItemEstimate[],
  waves: readonly string[],
  mayTell: (wave: string) => boolean,
): ReportIndicator["latest"] {
  const names = waves.slice(-2);
  const [before = "", wave = ""] = names;
  if (waves.length < 3 || !names.every(mayTell) || brokenBetween(waves, item.breaks, before, wave))
    return undefined;
  const [one, other] = [wave, before].map((name) =>
    estimates.find((estimate) => estimate.wave === name),
  );
  if (one === undefined || other === undefined) return undefined;
  const { difference, low, high } = compare(kindOf(item), one, other);
  return { wave: Number(wave), before: Number(before), difference, low, high };
}

function reachIn(
  unit: Unit,
  { estimate, n, se }: ReferenceFigure,
): { low: number | undefined; high: number | undefined } {
  if (se !== undefined)
    return { low: estimate - reachOf(CONFIDENCE) * se, high: estimate + reachOf(CONFIDENCE) * se };
  return unit === "share" && estimate >= 0 && estimate <= 1
    ? { low: undefined, high: undefined, ...wilson({ share: estimate, n }) }
    : { low: undefined, high: undefined };
}
