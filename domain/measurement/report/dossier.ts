import { present } from "#contract/present.ts";
import * as z from "zod";
import { Day, NeighbourhoodId } from "#contract/ids.ts";
import { Criteria } from "#domain/measurement/design/criteria.ts";
import { Words } from "#domain/form/question.ts";
import { IndicatorId } from "#domain/measurement/questionnaire/question.ts";
import { Unit } from "#domain/measurement/questionnaire/spec.ts";
import { VERDICTS } from "#domain/measurement/statistics/verdict.ts";
import { publishable } from "#domain/disclosure.ts";
import type { ReportChange, ReportFigure, WaveReport } from "./wave-report.ts";

const Count = z.int().min(0);
const WaveNumber = z.int().min(1).max(999);
/** Of one neighbourhood, or of all that were measured, taken together. */
const Place = z.strictObject({
  id: z.union([NeighbourhoodId, z.literal("all")]),
  name: z.string().min(1).max(80),
});
type Place = z.infer<typeof Place>;

/**
 * `too-few`: fewer than fifty people answered in one of the two waves, so that the figure is not
 * published and nothing is decided on it.
 */
const FindingVerdict = z.enum([...VERDICTS, "too-few"]);
type FindingVerdict = z.infer<typeof FindingVerdict>;

/**
 * One indicator in one wave against the baseline, as the report says it that stands at this
 * address. What it does not tell is not there; a share runs from 0 to 1.
 */
export const Finding = z.strictObject({
  indicator: IndicatorId,
  /** As it was asked. */
  question: Words.optional(),
  unit: Unit,
  wave: WaveNumber,
  report: z.string().startsWith("/measured/"),
  /** Answers at the baseline and in this wave. */
  n: z.strictObject({ before: Count.optional(), now: Count.optional() }),
  before: z.number().optional(),
  now: z.number().optional(),
  difference: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  adjusted: z.number().optional(),
  detectable: z.number().optional(),
  verdict: FindingVerdict,
});
export type Finding = z.infer<typeof Finding>;

export const Advice = z.enum(["go-on", "adapt", "stop"]);
export type Advice = z.infer<typeof Advice>;

/**
 * What follows from the criteria, which count the waves after the baseline. `decided` rests on the
 * wave that the criteria name, also when others came after it: whoever may choose the wave can
 * choose the outcome.
 * `without`: indicators that have no figure there, which count neither way; `otherwise` is what
 * else could have come out had they had one.
 */
export const Conclusion = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-criteria") }),
  z.strictObject({ kind: z.literal("no-test"), recorded: Day, began: Day }),
  z.strictObject({ kind: z.literal("not-yet"), published: Count, needed: Count }),
  z.strictObject({
    kind: z.literal("decided"),
    advice: Advice,
    wave: WaveNumber,
    better: Count,
    worse: Count,
    without: Count,
    otherwise: z.array(Advice),
  }),
]);
export type Conclusion = z.infer<typeof Conclusion>;

/** `waves`: all that were published, the baseline first; `began` is its first day. */
export const DossierPart = z.strictObject({
  place: Place,
  began: Day,
  waves: z.array(z.strictObject({ wave: WaveNumber, closed: Day, report: z.string() })),
  criteria: Criteria.optional(),
  conclusion: Conclusion,
  findings: z.array(Finding),
});
export type DossierPart = z.infer<typeof DossierPart>;
/** What a municipality decides on: per neighbourhood, and for all together where that was measured. */
export const Dossier = z.strictObject({ made: Day, parts: z.array(DossierPart) });
export type Dossier = z.infer<typeof Dossier>;

/**
 * What was measured in one place. `began`: the first day of the baseline. `reports`: what was
 * published after each wave, the baseline's own first, in order of time.
 * Every figure is taken from the report of its own wave, never from a later one, so that it is the
 * figure that people can read there.
 */
export type Evidence = {
  place: Place;
  criteria: Criteria | undefined;
  began: Day;
  reports: readonly Published[];
};
/** A report, and under which name it stands at /measured. */
export type Published = { name: string; report: Pick<WaveReport, "waves" | "indicators"> };

export const dossierOf = (evidence: readonly Evidence[], made: Day): Dossier => ({
  made,
  parts: evidence.map(partOf),
});

function partOf({ place, criteria, began, reports }: Evidence): DossierPart {
  const later = reports.slice(1);
  const waves = reports.flatMap((published) =>
    published.report.waves
      .slice(-1)
      .map(({ number, closed }) => ({ wave: number, closed, report: addressOf(published) })),
  );
  const findings =
    criteria === undefined
      ? []
      : later.flatMap((published) =>
          criteria.indicators.map((indicator) => findingIn(published, indicator)),
        );
  return {
    place,
    began,
    waves,
    ...present({ criteria }),
    conclusion: conclude(criteria, began, later.map(numberOf), findings),
    findings,
  };
}

const addressOf = ({ name }: Published): string => `/measured/${name}`;
/** A report is about all waves up to its own, which stands last. */
const numberOf = ({ report }: Published): number => report.waves.at(-1)?.number ?? 1;

function findingIn(published: Published, indicator: IndicatorId): Finding {
  const [wave, report] = [numberOf(published), addressOf(published)];
  const { waves, indicators } = published.report;
  const its = indicators.find(({ id }) => String(id) === indicator);
  if (its === undefined)
    return { indicator, unit: "share", wave, report, n: {}, verdict: "no-figure" };
  const [before, now] = [waves[0]?.number, wave].map((number) =>
    its.figures.find((figure) => figure.wave === number),
  );
  const { question, unit } = its;
  return {
    indicator,
    question,
    unit,
    wave,
    report,
    n: defined({ before: before?.n, now: now?.n }),
    ...defined({ before: before?.estimate, now: now?.estimate }),
    ...changeIn(
      its.changes.find((one) => one.wave === wave),
      [before, now],
    ),
  };
}

/** What may be said of the change between two figures, if there is one. */
function changeIn(
  change: ReportChange | undefined,
  figures: readonly (ReportFigure | undefined)[],
): Pick<Finding, "difference" | "low" | "high" | "adjusted" | "detectable" | "verdict"> {
  if (change === undefined) return { verdict: "no-figure" };
  const { difference, low, high, adjusted, detectable, verdict } = change;
  const bases = figures.flatMap((figure) => (figure === undefined ? [] : [figure.n ?? 0]));
  const few = bases.length === figures.length && !bases.every((base) => publishable(base));
  return {
    ...defined({ difference, low, high, adjusted, detectable }),
    verdict: few && verdict === "no-figure" ? "too-few" : verdict,
  };
}

/** Without the names that stand for nothing, as JSON has it. */
const defined = <Name extends string>(
  figures: Readonly<Record<Name, number | undefined>>,
): Partial<Record<Name, number>> => {
  const found: Partial<Record<Name, number>> = {};
  for (const name in figures) if (figures[name] !== undefined) found[name] = figures[name];
  return found;
};

function conclude(
  criteria: Criteria | undefined,
  began: Day,
  waves: readonly number[],
  findings: readonly Finding[],
): Conclusion {
  if (criteria === undefined) return { kind: "no-criteria" };
  if (criteria.recorded.on > began)
    return { kind: "no-test", recorded: criteria.recorded.on, began };
  const wave = waves[criteria.afterWaves - 1];
  if (wave === undefined)
    return { kind: "not-yet", published: waves.length, needed: criteria.afterWaves };
  const there = findings.filter((finding) => finding.wave === wave);
  const count = (...verdicts: FindingVerdict[]) =>
    there.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [better, worse, without] = [
    count("better"),
    count("worse"),
    count("method-break", "no-figure", "too-few"),
  ];
  const advice = adviceOn(criteria, { better, worse });
  const possible = Array.from({ length: without + 1 }, (_, more) =>
    Array.from({ length: without - more + 1 }, (_none, less) =>
      adviceOn(criteria, { better: better + more, worse: worse + less }),
    ),
  ).flat();
  return {
    kind: "decided",
    advice,
    wave,
    better,
    worse,
    without,
    otherwise: Advice.options.filter((one) => one !== advice && possible.includes(one)),
  };
}

/** What the criteria say of so many indicators that are demonstrably better, and so many that are worse. */
export function adviceOn(
  { goOn, stop }: Pick<Criteria, "goOn" | "stop">,
  { better, worse }: { better: number; worse: number },
): Advice {
  if (worse >= stop.worse) return "stop";
  return better >= goOn.better && worse <= goOn.worse ? "go-on" : "adapt";
}
