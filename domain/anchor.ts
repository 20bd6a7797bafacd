import { present } from "#contract/present.ts";
import * as z from "zod";
import { Instant, NeighbourhoodId, RoundId } from "#contract/ids.ts";
import { Digest } from "./sha256.ts";

/**
 * What stands in a round that is not sealed. `marks` of who answered, `withdrawn` answers, and
 * `versions`, the sum of those of all ballots with the withdrawn ones. Invitations fall when somebody
 * is erased; of the others none that `leastOf` takes ever does.
 */
export const RoundNumbers = z.strictObject({
  round: RoundId,
  invitations: z.int().min(0),
  marks: z.int().min(0),
  withdrawn: z.int().min(0),
  versions: z.int().min(0),
});
export type RoundNumbers = z.infer<typeof RoundNumbers>;

/** Where an audit trail ended. */
export const TrailEnd = z.strictObject({
  neighbourhood: NeighbourhoodId,
  seq: z.int().min(1),
  hash: Digest,
});
export type TrailEnd = z.infer<typeof TrailEnd>;

/** What is written down once a day where nobody can change it. It holds numbers, and nobody's. */
export const Anchor = z.strictObject({
  at: Instant,
  rounds: z.array(RoundNumbers),
  trails: z.array(TrailEnd),
});
export type Anchor = z.infer<typeof Anchor>;

type Found = Pick<RoundNumbers, "marks" | "withdrawn" | "versions">;
/** What only rises until the seal: who answered, whether or not they withdrew; who withdrew; how often. */
const leastOf = ({ marks, withdrawn, versions }: Found) => ({
  answers: marks + withdrawn,
  withdrawn,
  versions,
});
export type Lacking = ReturnType<typeof leastOf>;

/**
 * By how much a round falls short of what was ever written down of it, and when that was last. The
 * highest of all days counts: after a roll-back the later days are low as well.
 */
export function heldAgainst(
  found: Found & Pick<RoundNumbers, "round">,
  anchors: readonly Anchor[],
): { lacking: Lacking; anchored?: Instant } {
  const mine = anchors.flatMap(({ at, rounds }) =>
    rounds
      .filter(({ round }) => round === found.round)
      .map((numbers) => ({ at, least: leastOf(numbers) })),
  );
  const now = leastOf(found);
  const lack = (name: keyof Lacking) =>
    Math.max(0, ...mine.map(({ least }) => least[name] - now[name]));
  const anchored = mine
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return {
    lacking: {
      answers: lack("answers"),
      withdrawn: lack("withdrawn"),
      versions: lack("versions"),
    },
    ...present({ anchored }),
  };
}

/** The ends of one trail, as they were written down day by day. */
export const endsOf = (neighbourhood: NeighbourhoodId, anchors: readonly Anchor[]): TrailEnd[] =>
  anchors.flatMap(({ trails }) => trails.filter((end) => end.neighbourhood === neighbourhood));
