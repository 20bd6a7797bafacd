import { type AreaId, type Instant, OTHER } from "#contract/ids.ts";
import { type Channel, isEntered } from "#domain/answer/ballot.ts";
import { bearsFigures, largeEnough, shownCount, shownEntries } from "#domain/disclosure.ts";
import { profileOf } from "./count.ts";
import type { Left } from "./faults.ts";
import type { Seal } from "./seal.ts";
import type { Tally, TopicDecision } from "./tally.ts";

/** How many ballots count for the same, weight by weight: the published rows bear their weight. */
function ballotsByWeight(tally: Tally): number[] {
  if (tally.terms.weights === undefined) return [tally.ballots];
  const byWeight = new Map<string, number>();
  for (const { weight, ballots } of profileOf(tally).values())
    byWeight.set(weight, (byWeight.get(weight) ?? 0) + ballots);
  return [...byWeight.values()];
}

/** A count with its figures, where they may be told; of a smaller one the order is told and nothing else. */
export const figuresOf = (tally: Tally): Tally | undefined =>
  bearsFigures(ballotsByWeight(tally)) ? tally : undefined;

/** A decision as it is told beside a count; that nobody wished for something else is a number, too. */
export function decisionTold(decision: TopicDecision, figures: Tally | undefined): TopicDecision {
  if (figures !== undefined || !("named" in decision)) return decision;
  const { kind, topic } = decision;
  return { kind: topic === OTHER ? "many-wishes" : kind, topic };
}

/** What anybody may know of a seal: `digests` would tell what few ballots say, `ballots` how few they are. */
export type ToldSeal = {
  sealed: Instant;
  ballots: number | undefined;
  digests: { root: string; receipts: string } | undefined;
  /** Answers that were withdrawn, and what did not fit; their numbers where those of ballots are told. */
  withdrawn: number | undefined;
  left: Left | "some" | undefined;
  /** How often a code of a letter replaced an answer; `few` where that is not told. */
  replacedByCode: number | "few" | undefined;
};

const timesTold = (times: number | undefined): number | "few" | undefined =>
  times === undefined ? undefined : (shownCount(times, "public") ?? "few");

/** What a seal tells; its digests wait for the count, since blank answers alone do not hide a ballot. */
export function sealTold(seal: Seal, tally?: Tally): ToldSeal {
  const { sealed, root, receipts, withdrawn, left, replacedByCode } = seal;
  const figures = tally && figuresOf(tally);
  const isSmall = tally !== undefined && figures === undefined;
  const ballots = isSmall ? undefined : shownCount(seal.ballots, "public");
  const areFew = ballots === undefined;
  return {
    sealed,
    ballots,
    withdrawn: areFew ? undefined : withdrawn,
    left: areFew && left !== undefined ? "some" : left,
    digests: figures && root !== undefined ? { root, receipts } : undefined,
    replacedByCode: figures && timesTold(replacedByCode),
  };
}

/** What the trail keeps of a count: digests only of ballots that are published. */
export function countLine(tally: Tally): string {
  const agenda = `agenda ${tally.agenda.join(" ")}`;
  const { ballots, digest, root } = figuresOf(tally) ?? {};
  if (digest === undefined) return `too few ballots to tell how many; ${agenda}`;
  return `${ballots} ballots; ${agenda}; digest ${digest}${root === undefined ? "" : `; root ${root}`}`;
}

/** What the trail keeps of a seal; its root follows with the count. */
export function sealLine({ ballots, left }: Pick<Seal, "ballots" | "left">): string {
  const told = shownCount(ballots, "public");
  if (left === undefined) return `${told ?? "too few to tell how many"} ballots`;
  return told === undefined
    ? "too few to tell how many ballots; what did not fit is left out"
    : `${told} ballots; ${left.setAside} set aside, ${left.missing} missing`;
}

/**
 * Answers by area, in the order of `areas`. Published rows bear the weight of their area and blank ones none, so
 * areas of one weight are parts of a whole of their own, and none is told where blank answers would be the rest.
 */
export function areasTold(
  { byArea, blank, terms: { weights } }: Pick<Tally, "byArea" | "blank" | "terms">,
  areas: readonly AreaId[],
): (readonly [AreaId, number | undefined])[] {
  if (weights !== undefined && blank > 0) return [];
  const answered = areas.filter((area) => byArea[area] !== undefined);
  const weightOf = (area: AreaId) => weights?.[area] ?? "1";
  const shown = new Map(
    [...Map.groupBy(answered, weightOf).values()].flatMap((alike) =>
      shownEntries(
        alike.map((area) => [area, byArea[area] ?? 0] as const),
        "public",
      ),
    ),
  );
  return answered.map((area) => [area, shown.get(area)]);
}

/** Answers by the way they came in, in the order of `channels`. */
export const channelsTold = (
  { byChannel }: Pick<Tally, "byChannel">,
  channels: readonly Channel[],
): (readonly [Channel, number | undefined])[] =>
  shownEntries(
    channels.flatMap((channel) => {
      const answers = byChannel[channel];
      return answers === undefined ? [] : [[channel, answers] as const];
    }),
    "public",
  );

/**
 * How many answers the team entered for residents: the sum of channels that are told, so that it
 * tells nothing that they do not.
 */
export function enteredTold(channels: ReturnType<typeof channelsTold>): number | undefined {
  const entered = channels.filter(([channel]) => isEntered(channel));
  const told = entered.flatMap(([, answers]) => answers ?? []);
  if (told.length === 0 || told.length < entered.length) return undefined;
  return told.reduce((sum, answers) => sum + answers);
}

/** Whether the words of "something else" may leave the seal: of fewer, a published row would tell whose they are. */
export const wordsTold = ({ named }: Pick<Tally, "named">): boolean =>
  largeEnough(named[OTHER] ?? 0, "public");
