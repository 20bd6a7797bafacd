import { Channel } from "#domain/answer/ballot.ts";
import { isBefore } from "#domain/calendar/time.ts";
import type { AnyRound, Cycle, Round } from "#domain/dispatch/cycle.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import { hasCome } from "#domain/dispatch/moments.ts";
import { type TopicId, WHOLE } from "#contract/ids.ts";
import { largeEnough, publishable, shownCount, shownEntries } from "#domain/disclosure.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";

/** What figures need of a count. */
type Counted = Pick<Tally, "round" | "ballots" | "blank" | "named" | "lotOrder" | "byChannel">;
/** What is known of the round of one cycle. */
export type RoundFacts = {
  cycle: Cycle;
  round: Pick<Round, "id" | "status" | "invited" | "ownTopics">;
  dispatches: readonly DispatchReport[];
  tally: Counted | undefined;
  agenda: Agenda | undefined;
};

/** Whether nobody can answer any more in a cycle that was not stopped before. */
export const wasClosed = (cycle: Pick<Cycle, "passed">): boolean => hasCome(cycle, "closing");

/**
 * The rounds of which figures are told, the oldest first: as long as somebody can answer, nothing
 * of a round is.
 */
export const closedRounds = <F extends { cycle: Cycle; round: Pick<AnyRound, "status"> }>(
  facts: readonly F[],
): F[] =>
  facts
    .filter(({ cycle, round }) => round.status === "closed" && wasClosed(cycle))
    .toSorted(({ cycle: one }, { cycle: other }) => (isBefore(one.opened, other.opened) ? -1 : 1));

/** A part from 0 to 1, where there are enough for one. */
export const shareOf = (some: number | undefined, all: number | undefined): number | undefined =>
  some === undefined || all === undefined || !publishable(all) ? undefined : some / all;

/**
 * From who lives there to who answered. What is not known is not there; `share` is of those who
 * were asked.
 */
export type ResponseOfCycle = {
  cycle: Cycle;
  /** Inhabitants, of a cycle in the whole neighbourhood alone: of its parts nobody tells us. */
  population: number | undefined;
  /** Everybody who is registered is asked. */
  asked: number | undefined;
  mailed: number | undefined;
  /** Taken by a mail service, and not come back when it was settled. */
  arrived: number | undefined;
  answered: number | undefined;
  share: number | undefined;
  /** By which way; few are hidden, and nobody has no line. */
  channels: readonly (readonly [Channel, number | undefined])[];
};

export function responseOf(
  { cycle, round: { invited }, dispatches, tally }: RoundFacts,
  inhabitants: number | undefined,
): ResponseOfCycle {
  const invitation = dispatches.find(({ kind }) => kind === "invitation");
  const answered = tally && shownCount(tally.ballots + tally.blank, "public");
  const ways = Channel.options
    .map((channel) => [channel, tally?.byChannel[channel] ?? 0] as const)
    .filter(([, count]) => count > 0);
  return {
    cycle,
    asked: invited,
    answered,
    share: shareOf(answered, invited),
    population: cycle.area === WHOLE ? inhabitants : undefined,
    mailed:
      invitation === undefined
        ? undefined
        : invitation.sent + invitation.bounced + invitation.unknown,
    arrived: invitation?.sent,
    channels: shownEntries(ways, "public"),
  };
}

/**
 * What became of one topic in one cycle. `named` is hidden when it is small, `share` is of the
 * ballots.
 */
export type TopicInCycle =
  | { kind: "not-offered" }
  | {
      kind: "offered";
      place: number | undefined;
      named: number | undefined;
      share: number | undefined;
    };
type TopicCourse = { topic: TopicId; times: number; cells: readonly TopicInCycle[] };

export type AgendasOver = { cycles: readonly Cycle[]; topics: readonly TopicCourse[] };

/**
 * Which topics were chosen when, those that were chosen most often first. The count of a round is
 * told once its agenda stands.
 */
export function agendasOver(facts: readonly RoundFacts[]): AgendasOver {
  const told = facts.flatMap(({ cycle, tally, agenda }) =>
    tally === undefined || agenda === undefined ? [] : [{ cycle, tally, agenda }],
  );
  const cellOf = (topic: TopicId, { tally, agenda }: (typeof told)[number]): TopicInCycle => {
    if (!tally.lotOrder.includes(topic)) return { kind: "not-offered" };
    const place = agenda.topics.indexOf(topic) + 1;
    const named = largeEnough(tally.ballots, "public")
      ? shownCount(tally.named[topic] ?? 0, "inside")
      : undefined;
    return {
      kind: "offered",
      place: place === 0 ? undefined : place,
      named,
      share: shareOf(named, tally.ballots),
    };
  };
  const topics = [...new Set(told.flatMap(({ tally }) => tally.lotOrder))].map((topic) => ({
    topic,
    times: told.filter(({ agenda }) => agenda.topics.includes(topic)).length,
    cells: told.map((one) => cellOf(topic, one)),
  }));
  const most = (topic: TopicId) => Math.max(0, ...told.map(({ tally }) => tally.named[topic] ?? 0));
  return {
    cycles: told.map(({ cycle }) => cycle),
    topics: topics.toSorted(
      (one, other) =>
        other.times - one.times ||
        most(other.topic) - most(one.topic) ||
        (one.topic < other.topic ? -1 : 1),
    ),
  };
}
