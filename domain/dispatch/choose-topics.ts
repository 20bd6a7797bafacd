import * as z from "zod";
import { type Instant, OTHER, TopicId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isBefore } from "#domain/calendar/time.ts";
import {
  asAsked,
  lackedBy,
  lastly,
  madeOn,
  type OwnTopic,
  type TopicAsked,
} from "#domain/own-topic.ts";

/** As many as somebody reads before they choose; a team that chose more keeps as many. */
const DOZEN = 12;
/** Fewer than two and something else is no choice. */
export const LEAST_TOPICS = 3;

/** Why a topic is not in a survey for which it was proposed, came back or was chosen. */
export const WhyNot = z.discriminatedUnion("kind", [
  /** `places` were kept for what residents proposed, or for what came back, and others went before. */
  z.strictObject({ kind: z.enum(["no-place", "no-place-back"]), places: z.int().min(0) }),
  /** The team chose it, and it makes room for those. */
  z.strictObject({ kind: z.literal("made-room") }),
  z.strictObject({ kind: z.literal("no-words"), languages: z.array(Language).min(1) }),
  z.strictObject({ kind: z.enum(["retired", "held"]), reason: z.string() }),
  /** Proposed within the team, which chose others. */
  z.strictObject({ kind: z.literal("team-chose") }),
]);
export type WhyNot = z.infer<typeof WhyNot>;

export const LeftOut = z.strictObject({ topic: TopicId, why: WhyNot });
export type LeftOut = z.infer<typeof LeftOut>;

export type Choosing = {
  neighbourhood: Pick<Neighbourhood, "topics" | "languages" | "norms">;
  own: readonly OwnTopic[];
  /** Topics of which something was not kept or did not help, the most urgent first. */
  reopened: readonly TopicId[];
  /** When the last round there opened, which told what was retired before. */
  since: Instant | undefined;
};
export type Chosen = { topics: TopicId[]; leftOut: LeftOut[] };

/** Topics that ask for places of one kind, the first go before, and why the others have none. */
type Room = { ids: readonly TopicId[]; places: (shown: number) => number; full: WhyNot };

/**
 * Which topics a round asks: what came back and what residents proposed in the places that are kept
 * for them, then what the team chose. All that asked for a place and has none gets a reason.
 */
export function chooseTopics(choosing: Choosing): Chosen {
  const { neighbourhood, own } = choosing;
  const hindrances = new Map(
    own.flatMap((topic) => {
      const why = hindranceOf(topic, neighbourhood);
      return why === undefined ? [] : [[topic.id, why] as const];
    }),
  );
  const shown = new Set<TopicId>();
  const left = new Map<TopicId, WhyNot>(goneSince(choosing));
  for (const { ids, places, full } of roomsIn(choosing, hindrances)) {
    const asking = ids.filter((id) => !shown.has(id));
    const fitting = asking.filter((id) => !hindrances.has(id)).slice(0, places(shown.size));
    for (const id of fitting) shown.add(id);
    for (const id of asking)
      if (!shown.has(id) && !left.has(id)) left.set(id, hindrances.get(id) ?? full);
  }
  return {
    topics: inOrder(neighbourhood.topics, shown),
    leftOut: [...left]
      .filter(([topic]) => !shown.has(topic))
      .map(([topic, why]) => ({ topic, why })),
  };
}

function hindranceOf(
  topic: OwnTopic,
  { languages }: Pick<Neighbourhood, "languages">,
): WhyNot | undefined {
  const lacked = lackedBy(topic, languages);
  if (topic.status === "retired") return goneBecause(topic);
  if (topic.notNow !== undefined) return { kind: "held", reason: topic.notNow };
  return lacked.length > 0 ? { kind: "no-words", languages: lacked } : undefined;
}

const goneBecause = (topic: OwnTopic): WhyNot => ({
  kind: "retired",
  reason: lastly(topic, "retired")?.reason ?? "",
});

/** What was proposed, never asked, and retired since the last round told what was. */
const goneSince = ({ own, since }: Choosing): [TopicId, WhyNot][] =>
  own
    .filter((topic) => {
      const gone = lastly(topic, "retired");
      const untold = since === undefined || (gone !== undefined && isBefore(since, gone.at));
      return topic.status === "retired" && lastly(topic, "offered") === undefined && untold;
    })
    .map((topic) => [topic.id, goneBecause(topic)]);

function roomsIn(
  { neighbourhood, own, reopened }: Choosing,
  hindrances: ReadonlyMap<TopicId, WhyNot>,
): Room[] {
  const { topics, norms } = neighbourhood;
  const places = norms.topics;
  const chosen = topics.filter((id) => id !== OTHER);
  const most = Math.max(DOZEN, chosen.filter((id) => !hindrances.has(id)).length);
  const [residents, team] = proposedBy(own);
  return [
    {
      ids: reopened.filter((id) => id !== OTHER),
      places: () => places.reopened,
      full: { kind: "no-place-back", places: places.reopened },
    },
    {
      ids: residents,
      places: () => places.proposed,
      full: { kind: "no-place", places: places.proposed },
    },
    { ids: chosen, places: (shown) => Math.max(0, most - shown), full: { kind: "made-room" } },
    { ids: team, places: () => 0, full: { kind: "team-chose" } },
  ];
}

/** What waits for a place, what was proposed first in front; of residents, and of the team itself. */
function proposedBy(own: readonly OwnTopic[]): [residents: TopicId[], team: TopicId[]] {
  const waiting = own.filter(({ status }) => status === "proposed").toSorted(inTurn);
  const idsOf = (team: boolean) =>
    waiting.filter(({ from }) => (from === "team") === team).map(({ id }) => id);
  return [idsOf(false), idsOf(true)];
}

function inTurn(one: OwnTopic, other: OwnTopic): number {
  const [first, second] = [madeOn(one), madeOn(other)];
  if (isBefore(first, second)) return -1;
  if (isBefore(second, first)) return 1;
  return one.id < other.id ? -1 : 1;
}

/** As the team has them, what was added behind, and something else at the end. */
function inOrder(chosen: readonly TopicId[], shown: ReadonlySet<TopicId>): TopicId[] {
  const kept = chosen.filter((id) => id === OTHER || shown.has(id));
  const added = [...shown].filter((id) => !chosen.includes(id));
  if (added.length === 0) return kept;
  return [...kept.filter((id) => id !== OTHER), ...added, ...kept.filter((id) => id === OTHER)];
}

/** The neighbourhood's own topics that a round asks or says why not, as they are now. */
export const ownIn = (
  { topics, leftOut }: Chosen,
  own: readonly OwnTopic[],
  main: Language,
): TopicAsked[] =>
  own
    .filter(({ id }) => topics.includes(id) || leftOut.some(({ topic }) => topic === id))
    .map((topic) => asAsked(topic, main));
