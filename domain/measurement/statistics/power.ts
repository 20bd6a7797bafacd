import { normalBelow, normalQuantile, reachOf } from "./normal.ts";
import { CONFIDENCE } from "./proportion.ts";

export const ALPHA = 0.05;
export const POWER = 0.8;

/** `alpha`: chance of a claim when nothing changed; `power`: chance of finding the change when it is there. */
export type Demands = { alpha?: number; power?: number };

const factor = ({ alpha = ALPHA, power = POWER }: Demands): number =>
  normalQuantile(1 - alpha / 2) + normalQuantile(power);

/**
 * Smallest change that a standard error can show (Bloom 1995, Evaluation Review 19: minimum
 * detectable effect), in the units of the standard error.
 */
export const detectableChange = (se: number, demands: Demands = {}): number => factor(demands) * se;

/**
 * Standard error of the difference of two proportions near `share` (0 to 1), with so many effective
 * respondents in each wave. `undefined` when a wave has none.
 */
export const errorOfDifference = (
  share: number,
  [one, other]: readonly [number, number],
): number | undefined =>
  one > 0 && other > 0 ? Math.sqrt(share * (1 - share) * (1 / one + 1 / other)) : undefined;

/**
 * Smallest change of a share that two waves of these effective sizes can show, in either direction.
 * `undefined` when a wave has nobody.
 * Near 0 and 1 the variance is not that of the share but that of half the change beside it, since a
 * share that rises from 0 is not 0 any more.
 */
export function detectableShare(
  share: number,
  [one, other]: readonly [number, number],
  demands: Demands = {},
): number | undefined {
  const se = errorOfDifference(share, [one, other]);
  if (se === undefined) return undefined;
  // The change for which p = change / 2 in change² = factor² p (1 − p) (1/n + 1/m).
  const half = (factor(demands) ** 2 * (1 / one + 1 / other)) / 2;
  const fromTheEnd = half / (1 + half / 2);
  return fromTheEnd > 2 * Math.min(share, 1 - share) ? fromTheEnd : detectableChange(se, demands);
}

/** The share at which the variance of a change is taken: half the change away from 0 and 1 at least. */
const awayFromEnds = (share: number, change: number): number =>
  Math.min(1 - change / 2, Math.max(change / 2, share));

/** Chance that a two-sided test finds a change, whose standard error is `se` (Cohen 1988). */
export function powerOf(change: number, se: number, alpha = ALPHA): number {
  if (!(se > 0)) return change === 0 ? alpha : 1;
  const critical = normalQuantile(1 - alpha / 2);
  const shift = Math.abs(change) / se;
  return Math.min(1, normalBelow(shift - critical) + normalBelow(-shift - critical));
}

/**
 * Effective respondents that each of two waves needs to show a change from `share`, both from 0 to
 * 1. Errors: RangeError for a change of 0.
 */
export function respondentsNeeded(share: number, change: number, demands: Demands = {}): number {
  if (change === 0) throw new RangeError("no number of respondents shows that nothing changed");
  const at = awayFromEnds(share, Math.abs(change));
  return Math.ceil(2 * at * (1 - at) * (factor(demands) / change) ** 2);
}

/** Half the width of a simple interval around one proportion, at its widest (share = .5) unless told otherwise. */
export const marginOfError = (
  n: number,
  share = 0.5,
  confidence = CONFIDENCE,
): number | undefined =>
  n > 0 ? reachOf(confidence) * Math.sqrt((share * (1 - share)) / n) : undefined;

export type Plan = Demands & {
  /** Who will be asked per neighbourhood and wave, and which part of them is expected to answer. */
  invited: number;
  response: number;
  /** Design effect that the weights are expected to have. */
  deff?: number;
  /** The proportion as the baseline has it or as it is guessed. */
  share: number;
  /** The change that one would want to see, 0 to 1. */
  wanted?: number;
  /** Comparisons in the primary set: the first of them has to pass alpha divided by this. */
  comparisons?: number;
};

type Possible = Pick<Plan, "invited" | "response" | "deff" | "share" | "comparisons">;

export type Pooling = { neighbourhoods: number; waves: number };
type Prospect = Pooling & {
  respondents: number;
  effective: number;
  margin: number | undefined;
  detectable: number | undefined;
  power: number | undefined;
};

/**
 * What a wave can show before anybody is asked: alone, and with neighbourhoods or later waves taken
 * together (the baseline has one wave, so pooling waves helps on one side only).
 * `needed` is how many would have to be invited per neighbourhood to show the wanted change with
 * one wave. Errors: RangeError for a plan that cannot be.
 */
export function prospectsOf(
  plan: Plan,
  poolings: readonly Pooling[] = [{ neighbourhoods: 1, waves: 1 }],
): { prospects: Prospect[]; needed: { respondents: number; invited: number } | undefined } {
  const { response, deff = 1, share, wanted, comparisons = 1 } = plan;
  mustBePossible({ ...plan, deff, comparisons });
  const demands = { alpha: (plan.alpha ?? ALPHA) / comparisons, power: plan.power ?? POWER };
  const prospects = poolings.map((pooling) => prospectOf(plan, pooling, demands));
  if (wanted === undefined || wanted === 0) return { prospects, needed: undefined };
  const respondents = Math.ceil(respondentsNeeded(share, wanted, demands) * deff);
  return { prospects, needed: { respondents, invited: Math.ceil(respondents / response) } };
}

function mustBePossible({ invited, response, deff, share, comparisons }: Required<Possible>): void {
  const fits = [
    invited >= 0,
    response > 0 && response <= 1,
    deff >= 1,
    share >= 0 && share <= 1,
    comparisons >= 1,
  ];
  if (!fits.every(Boolean))
    throw new RangeError(
      "a plan has a number of invited people, a response above 0 and at most 1, " +
        "a design effect from 1 on, a share from 0 to 1, and at least one comparison",
    );
}

function prospectOf(
  { invited, response, deff = 1, share, wanted }: Plan,
  { neighbourhoods, waves }: Pooling,
  demands: Required<Demands>,
): Prospect {
  const respondents = invited * response * neighbourhoods;
  const baseline = respondents / deff;
  const effective = baseline * waves;
  const power = (change: number) => {
    const se = errorOfDifference(awayFromEnds(share, Math.abs(change)), [baseline, effective]);
    return se === undefined ? undefined : powerOf(change, se, demands.alpha);
  };
  return {
    neighbourhoods,
    waves,
    respondents: Math.round(respondents * waves),
    effective,
    margin: marginOfError(effective),
    detectable: detectableShare(share, [baseline, effective], demands),
    power: wanted === undefined ? undefined : power(wanted),
  };
}
