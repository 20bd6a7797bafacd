import { NeighbourhoodId } from "#contract/ids.ts";
import { Criteria } from "#domain/measurement/design/criteria.ts";
import type { Evidence, Published } from "#domain/measurement/report/dossier.ts";
import { ItemId } from "#domain/measurement/questionnaire/spec.ts";
import type { Verdict } from "#domain/measurement/statistics/verdict.ts";
import type {
  ReportChange,
  ReportFigure,
  ReportIndicator,
} from "#domain/measurement/report/wave-report.ts";
import { day } from "#tests/builders.ts";

/** Numbers of the waves; the first is the baseline. */
export const WAVES = [1, 2, 3, 4, 5] as const;
export const INDICATORS = [
  "unsafe-ever",
  "team-known",
  "willing-certainly",
  "helping-agree",
  "liveability-mean",
] as const;

export const someCriteria = (change: object = {}): Criteria =>
  Criteria.parse({
    afterWaves: 4,
    indicators: [...INDICATORS],
    goOn: { better: 2, worse: 1 },
    stop: { worse: 3 },
    recorded: { by: "College van B en W", on: "2026-06-01" },
    ...change,
  });

const CHANGES = { better: 0.12, worse: -0.12, "no-demonstrable-difference": 0.02 } as const;
const changeOf = (wave: number, verdict: Verdict): ReportChange => {
  if (verdict === "method-break" || verdict === "no-figure") return { wave, verdict };
  const difference = CHANGES[verdict];
  return {
    wave,
    difference,
    low: difference - 0.08,
    high: difference + 0.08,
    detectable: 0.11,
    p: 0.004,
    adjusted: 0.012,
    effect: 0.2,
    verdict,
  };
};
const figureOf = (wave: number, n: number, estimate: number): ReportFigure =>
  n < 50
    ? { wave, n: n < 10 ? undefined : n }
    : { wave, n, estimate, low: estimate - 0.06, high: estimate + 0.06, se: 0.03, deff: 1 };

export type Course = {
  verdicts?: Readonly<Record<number, readonly Verdict[]>>;
  sizes?: Readonly<Record<string, number>>;
};

/** What was published after a wave. `verdicts` by wave, in the order of the indicators; what is not told did not change. `sizes`: the answers to an indicator where they are not 200. */
export function published(wave: number, { verdicts = {}, sizes = {} }: Course = {}): Published {
  const waves = WAVES.filter((number) => number <= wave);
  const indicators = INDICATORS.map((id, at): ReportIndicator => {
    const [n, mean] = [sizes[id] ?? 200, id.endsWith("mean")];
    const verdictIn = (number: number): Verdict =>
      n < 50 ? "no-figure" : (verdicts[number]?.[at] ?? "no-demonstrable-difference");
    return {
      id: ItemId.parse(id),
      goal: "safety",
      unit: mean ? "mean" : "share",
      better: "higher",
      primary: true,
      own: false,
      source: "VNG",
      question: { nl: id },
      counts: [],
      breaks: [],
      figures: waves.map((number) => figureOf(number, n, mean ? 6.5 : 0.28 + number / 50)),
      changes: waves.slice(1).map((number) => changeOf(number, verdictIn(number))),
      groups: [],
      modes: [],
      references: [],
      cause: { kind: "not-claimed" },
    };
  });
  return {
    name: `limmel_wave_00${wave}`,
    report: { waves: waves.map((number) => ({ number, closed: day("2026-10-19") })), indicators },
  };
}

/** A baseline and four waves, in the last of which the indicators went as told; in the others nothing is demonstrable. */
export const someEvidence = (
  last: readonly Verdict[],
  {
    sizes = {},
    waves = 5,
    ...more
  }: Partial<Evidence> & { sizes?: Course["sizes"]; waves?: number } = {},
): Evidence => ({
  place: { id: NeighbourhoodId.parse("limmel"), name: "Limmel" },
  criteria: someCriteria(),
  began: day("2026-09-07"),
  reports: WAVES.slice(0, waves).map((wave) =>
    published(wave, { sizes: sizes ?? {}, verdicts: { 5: last } }),
  ),
  ...more,
});
