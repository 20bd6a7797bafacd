import * as z from "zod";
import { Day, Instant, NeighbourhoodId, RoundId, RunId, TopicId } from "#contract/ids.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { addDays } from "#domain/calendar/time.ts";
import { shownCount, shownCounts, shownEntries, shownPart } from "#domain/disclosure.ts";
import { TopicWords } from "#domain/neighbourhood.ts";
import type { Norms } from "#domain/norms.ts";
import { saidIn } from "./language.ts";
import { Decided, type DestinationKind, type Group, type Text } from "./text.ts";

/**
 * What residents are told became of their words. Danger is among what was handed over: nobody is to
 * see that of all a text told of danger.
 */
const TOLD_AS = {
  topic: "topic",
  "new-topic": "new-topic",
  question: "question",
  signal: "handed-over",
  danger: "handed-over",
  read: "read",
} as const satisfies Record<DestinationKind, string>;
export const Became = z.enum(["topic", "new-topic", "question", "handed-over", "read"]);
export type Became = z.infer<typeof Became>;
const becameOf = ({ destination: { kind } }: Group): Became => TOLD_AS[kind];

/** A number is there where the rules on small numbers let it be told. */
export const Published = z.strictObject({
  at: Instant,
  texts: z.int().optional(),
  became: z.array(z.strictObject({ as: Became, texts: z.int().optional() })),
  topics: z.array(TopicId),
  /** How those of them are called that the round did not ask. */
  named: z.record(TopicId, TopicWords).optional(),
  /** New ones, as the team worded them. */
  fresh: z.array(z.string()),
  /** How many of those who chose a topic said where it is. */
  where: z.record(TopicId, z.int()).optional(),
});
export type Published = z.infer<typeof Published>;

/** How far the reading of what residents wrote in a round is. */
export const Reading = z.strictObject({
  round: RoundId,
  neighbourhood: NeighbourhoodId,
  run: RunId,
  gathered: Day,
  /** Until when somebody has looked, and until when everything has its destination. */
  lookBy: Day,
  placeBy: Day,
  texts: z.int().min(0),
  /** What was written with ballots stays sealed: they were so few that it could be told whose it is. */
  tooFew: z.boolean(),
  looked: Decided.optional(),
  published: Published.optional(),
  /** On which day the words themselves went. */
  forgotten: Day.optional(),
});
export type Reading = z.infer<typeof Reading>;

/** The days by which what was gathered on one is read, by the norms of its neighbourhood. */
export const readBy = (
  gathered: Day,
  { wordsLookedAt, wordsPlaced }: Pick<Norms, "wordsLookedAt" | "wordsPlaced">,
): Pick<Reading, "gathered" | "lookBy" | "placeBy"> => ({
  gathered,
  lookBy: addWorkingDays(gathered, wordsLookedAt),
  placeBy: addDays(gathered, wordsPlaced),
});

/** Texts that lie together, with their destination where they have one. */
export type Heap = { id: string; texts: readonly Text[]; placed: Group | undefined };

/** All texts of a round as they lie together: what tells of danger first, then where most lie. */
export function heapsOf(texts: readonly Text[], groups: readonly Group[]): Heap[] {
  const placed = new Map(groups.map((group) => [group.id, group]));
  return [...Map.groupBy(texts, ({ group }) => group)]
    .map(([id, its]) => ({ id, texts: its, placed: placed.get(id) }))
    .toSorted(
      (one, other) =>
        Number(isDanger(other)) - Number(isDanger(one)) ||
        other.texts.length - one.texts.length ||
        (one.id < other.id ? -1 : 1),
    );
}

/** Texts that say the same, shown once with how often it was said. */
export type Saying = readonly [Text, ...Text[]];
export const sayingsIn = (texts: readonly Text[]): Saying[] =>
  [
    ...Map.groupBy(
      texts,
      ({ words, topic = "", uncovered }) =>
        `${uncovered === undefined}|${topic}|${words === undefined ? "" : saidIn(words) || words}`,
    ).values(),
  ].flatMap(([first, ...same]): Saying[] => (first === undefined ? [] : [[first, ...same]]));

/** The texts with these ids, and those that say the same. */
export const withTheSame = (texts: readonly Text[], ids: readonly string[]): Text[] =>
  sayingsIn(texts)
    .filter((saying) => saying.some(({ id }) => ids.includes(id)))
    .flat();

/** Of which topic the texts on a heap say where it is, where all say it of the same. */
export function whereOf(heap: Heap): TopicId | undefined {
  const [first] = heap.texts;
  const isOne = !isDanger(heap) && heap.texts.every(({ topic }) => topic === first?.topic);
  return isOne ? first?.topic : undefined;
}

export const isDanger = ({ texts }: Heap): boolean => texts.some(({ danger }) => danger);
/** How many texts lie on some heaps. */
export const textsOn = (heaps: readonly Heap[]): number =>
  heaps.reduce((sum, { texts }) => sum + texts.length, 0);
export const unplaced = (heaps: readonly Heap[]): Heap[] =>
  heaps.filter(({ placed }) => placed === undefined);

/** How often each topic was named, where that is told. */
type Named = Readonly<Record<TopicId, number>>;

/**
 * How many said where a topic is, of what lies at it: of ballots alone, since nobody knows how many
 * wrote the others. Neither what else lies at topics, nor who chose one and did not say where, is
 * told to be few by what is left.
 */
function wheresTold(heaps: readonly Heap[], named: Named): Record<TopicId, number> {
  const said = new Map<TopicId, number>();
  let all = 0;
  for (const { texts, placed } of heaps) {
    if (placed?.destination.kind !== "topic") continue;
    const { topic: at } = placed.destination;
    all += texts.length;
    const here = texts.filter(({ topic, source }) => topic === at && source === "ballot");
    said.set(at, (said.get(at) ?? 0) + here.length);
  }
  const borne = [...said].filter(
    ([topic, people]) => shownPart(people, named[topic] ?? 0, "public") !== undefined,
  );
  const rest = all - borne.reduce((sum, [, people]) => sum + people, 0);
  const parts = [...borne.map(([, people]) => people), ...(rest > 0 ? [rest] : [])];
  const shown = shownCounts(parts, "public");
  return Object.fromEntries(
    borne.flatMap(([topic], nth) => (shown[nth] === undefined ? [] : [[topic, shown[nth]]])),
  );
}

/** What residents are told once it is published, by the rules on small numbers. */
export function toldOf(heaps: readonly Heap[], topicsNamed: Named = {}): Omit<Published, "at"> {
  const placed = heaps.flatMap(({ texts, placed: group }) =>
    group === undefined ? [] : [{ group, texts: texts.length }],
  );
  const counts = new Map<Became, number>();
  for (const { group, texts } of placed) {
    const as = becameOf(group);
    counts.set(as, (counts.get(as) ?? 0) + texts);
  }
  const entries = Became.options.flatMap((as) => {
    const texts = counts.get(as);
    return texts === undefined ? [] : [[as, texts] as const];
  });
  const waiting = textsOn(unplaced(heaps));
  const shown = shownEntries(
    [...entries, ...(waiting > 0 ? [["waits", waiting] as const] : [])],
    "public",
  );
  const all = shownCount(textsOn(heaps), "public");
  const bearsWheres = shown.some(([as, texts]) => as === "topic" && texts !== undefined);
  const destinations = placed.map(({ group: { destination } }) => destination);
  return {
    ...(all === undefined ? {} : { texts: all }),
    became: shown.flatMap(([as, texts]) =>
      as === "waits" ? [] : [{ as, ...(texts === undefined ? {} : { texts }) }],
    ),
    named: Object.fromEntries(
      destinations.flatMap((one) =>
        one.kind === "topic" && one.words !== undefined ? [[one.topic, one.words]] : [],
      ),
    ),
    topics: [
      ...new Set(destinations.flatMap((one) => (one.kind === "topic" ? [one.topic] : []))),
    ].toSorted(),
    fresh: [
      ...new Set(destinations.flatMap((one) => (one.kind === "new-topic" ? [one.words] : []))),
    ].toSorted(),
    where: bearsWheres ? wheresTold(heaps, topicsNamed) : {},
  };
}
