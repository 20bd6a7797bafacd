import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { compare } from "#domain/measurement/statistics/compare.ts";
import { publishable, type Readers, shownCount } from "#domain/disclosure.ts";
import type { AskedFigure } from "#domain/measurement/questionnaire/item-of-question.ts";
import type { ItemComparison, ItemEstimate, Measured } from "./measure.ts";
import { reachOf } from "#domain/measurement/statistics/normal.ts";
import { type Belonging, byGroup, byMode } from "./parts-of-wave.ts";
import { CONFIDENCE, wilson } from "#domain/measurement/statistics/proportion.ts";
import type { Item, ItemId, MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { brokenBetween } from "#domain/measurement/statistics/verdict.ts";
import type { ReferenceFigure } from "#domain/measurement/wave/wave.ts";
import type {
  AnswerMode,
  ContactGroup,
  ReportCause,
  ReportChange,
  ReportFigure,
  ReportIndicator,
} from "./wave-report.ts";

export type Told = {
  spec: MeasureSpec;
  figures: readonly AskedFigure[];
  measured: Measured;
  waves: readonly string[];
  last: { answers: WaveAnswers; groups: Belonging<ContactGroup>; modes: Belonging<AnswerMode> };
  references: readonly ReferenceFigure[];
  causes: ReadonlyMap<ItemId, ReportCause>;
  readers: Readers;
  /** What would give away a figure that stands apart elsewhere. */ secret?: (
    wave: string,
    item: ItemId,
  ) => { n: boolean; figure: boolean };
};

const OPEN = { n: false, figure: false };

/** All that is told of every figure; what its readers may not see is left out. */
export function indicatorsOf({
  spec,
  figures,
  measured,
  waves,
  last,
  references,
  causes,
  readers,
  secret = () => OPEN,
}: Told): ReportIndicator[] {
  return figures.flatMap(({ figure, question }): ReportIndicator[] => {
    const item = spec.items.find(({ id }) => id === figure.id);
    if (item === undefined) return [];
    const estimates = measured.estimates.filter((one) => one.item === item.id);
    const enough = (...names: readonly string[]) =>
      names.every(
        (wave) =>
          publishable(estimates.find((one) => one.wave === wave)?.n ?? 0) &&
          !secret(wave, item.id).figure,
      );
    const unit = item.type === "proportion" ? "share" : item.type === "mean" ? "mean" : "score";
    const counted = "indicator" in figure ? (figure.indicator.counts ?? []) : [];
    return [
      {
        id: item.id,
        goal: question.goal,
        unit,
        better: item.better,
        primary: spec.primary.includes(item.id),
        own: "scale" in figure ? figure.scale.own : question.own,
        source: "scale" in figure ? figure.scale.source : question.source,
        question: question.words,
        counts: counted.flatMap(
          (id) => question.answers.find((answer) => answer.id === id)?.words ?? [],
        ),
        periodMonths: question.periodMonths,
        breaks: item.breaks.map(Number),
        figures: estimates.map((one) =>
          figureOf(
            one,
            enough(one.wave),
            secret(one.wave, item.id).n ? undefined : shownCount(one.n, readers),
          ),
        ),
        changes: measured.comparisons
          .filter((one) => one.item === item.id)
          .map((one) => changeOf(one, enough(one.wave, one.baseline))),
        latest: latestOf(item, estimates, waves, enough),
        groups: byGroup(item, last.answers, last.groups, readers).map(({ part, ...its }) => ({
          group: part,
          ...its,
        })),
        modes: byMode(item, last.answers, last.modes, readers).map(({ part, ...its }) => ({
          mode: part,
          ...its,
        })),
        references: references
          .filter((one) => one.indicator === item.id)
          .map((one) => ({ ...one, ...reachIn(unit, one) })),
        cause: causes.get(item.id) ?? { kind: "not-claimed" },
      },
    ];
  });
}

function figureOf(
  { wave, estimate, low, high, se, deff }: ItemEstimate,
  told: boolean,
  n: number | undefined,
): ReportFigure {
  return told
    ? { wave: Number(wave), n, estimate, low, high, se, deff }
    : { wave: Number(wave), n };
}

/** A change from or to a figure that is not told is not told either: it would give that figure away. */
function changeOf(
  { wave, difference, low, high, detectable, p, adjusted, effect, verdict, panel }: ItemComparison,
  told: boolean,
): ReportChange {
  const its =
    panel === undefined || !publishable(panel.pairs)
      ? undefined
      : {
          pairs: panel.pairs,
          difference: panel.difference,
          low: panel.low,
          high: panel.high,
          p: panel.p,
          method: panel.method,
        };
  if (verdict === "method-break") return { wave: Number(wave), verdict };
  return told
    ? {
        wave: Number(wave),
        difference,
        low,
        high,
        detectable,
        p,
        adjusted,
        effect,
        verdict,
        panel: its,
      }
    : { wave: Number(wave), verdict: "no-figure", panel: its };
}

/** The last wave against the one before it, when that is not the baseline. */
function latestOf(
  item: Item,
  estimates: readonly ItemEstimate[],
  waves: readonly string[],
  enough: (...names: readonly string[]) => boolean,
): ReportIndicator["latest"] {
  const [before, wave] = waves.slice(-2);
  if (
    waves.length < 3 ||
    before === undefined ||
    wave === undefined ||
    !enough(wave, before) ||
    brokenBetween(waves, item.breaks, before, wave)
  )
    return undefined;
  const [one, other] = [wave, before].map((name) =>
    estimates.find((estimate) => estimate.wave === name),
  );
  if (one === undefined || other === undefined) return undefined;
  const { difference, low, high } = compare(
    item.type === "proportion" ? "proportion" : "mean",
    one,
    other,
  );
  return { wave: Number(wave), before: Number(before), difference, low, high };
}

function reachIn(
  unit: ReportIndicator["unit"],
  { estimate, n, se }: ReferenceFigure,
): { low: number | undefined; high: number | undefined } {
  if (se !== undefined)
    return { low: estimate - reachOf(CONFIDENCE) * se, high: estimate + reachOf(CONFIDENCE) * se };
  return unit === "share" && estimate >= 0 && estimate <= 1
    ? { low: undefined, high: undefined, ...wilson({ share: estimate, n }) }
    : { low: undefined, high: undefined };
}
