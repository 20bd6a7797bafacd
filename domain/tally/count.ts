import Fraction from "fraction.js";
import type { Instant, TopicId } from "#domain/ids.ts";
import type { Threshold } from "#domain/neighbourhood.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { phragmen } from "./phragmen.ts";
import { bordaOf, canonicalProfile, type Count, electable, namedBy } from "./profile.ts";
import { SEATS, type Tally } from "./tally.ts";

/** The least number of ballots that makes a wish a shared one: the greater of the minimum and the share, rounded up, exact. */
export const thresholdOf = ({ minimum, share }: Threshold, ballots: number): number => Math.max(minimum, Number(new Fraction(share).mul(ballots).ceil().toString()));

/** Everything that the count of a round says. `sha256` gives hexadecimal text. */
export function tallyOf({ id, topics, lotOrder }: Pick<Round, "id" | "topics" | "lotOrder">, count: Count, rule: Threshold, counted: Instant, sha256: (text: string) => string): Tally {
  const { profile, ballots, byArea, byChannel } = count;
  const threshold = thresholdOf(rule, ballots);
  const named = namedBy(profile, topics);
  const shared = electable(topics).filter((topic) => (named.get(topic) ?? 0) >= threshold);
  const rounds = phragmen(profile, shared, SEATS, lotOrder);
  return {
    round: id, counted, rule: "phragmen", seats: SEATS, ballots, threshold, lotOrder: [...lotOrder],
    named: Object.fromEntries(named),
    borda: Object.fromEntries(bordaOf(profile, topics)),
    agenda: rounds.map(({ elected }) => elected),
    rounds,
    byArea: Object.fromEntries(byArea),
    byChannel: Object.fromEntries(byChannel),
    digest: sha256(canonicalProfile(profile)),
    profile: [...profile.values()].map(({ topics: chosen, ballots: times }) => ({ topics: [...chosen], ballots: times })).toSorted((one, other) => (one.topics.join() < other.topics.join() ? -1 : 1)),
  };
}

/** The agenda when some topics are taken out (handed over, or nobody willing): the same rule over the rest, so that their places go to the next. */
export function recountWithout(tally: Tally, removed: readonly TopicId[]): TopicId[] {
  const profile = new Map(tally.profile.map(({ topics, ballots }) => [topics.join(">"), { topics, ballots }]));
  const shared = electable(tally.lotOrder).filter((topic) => (tally.named[topic] ?? 0) >= tally.threshold && !removed.includes(topic));
  return phragmen(profile, shared, tally.seats, tally.lotOrder).map(({ elected }) => elected);
}
