import { OTHER, type TopicId } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { type AnyRound, isMeasurement } from "#domain/dispatch/cycle.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { mainLanguage, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { asAsked, inEveryLanguage } from "#domain/own-topic.ts";
import { type Heap, heapsOf, type Reading } from "#domain/reading/reading.ts";
import type { Decided } from "#domain/reading/text.ts";
import { figuresOf } from "#domain/tally/told.ts";
import { wordsWait } from "#domain/what-waits.ts";
import { type Call, placeOf, type PlaceStores, roleOf } from "#console/call.ts";
import { startList, topicsOf } from "#stores/start-list.ts";

export type RoomStores = PlaceStores | "agendas" | "texts" | "topics";

/** What residents wrote in the round of a cycle or wave, as somebody who may read it finds it. */
export type Room = {
  run: Run;
  round: AnyRound;
  neighbourhood: Neighbourhood;
  reading: Reading;
  heaps: readonly Heap[];
  /** To which a text can belong: those that were asked (in a measurement all), and those of the neighbourhood's own. */
  topics: readonly Topic[];
  /** How often each was named in the count, where that is told. */
  named: Readonly<Record<TopicId, number>>;
};

/** Errors: NotFound where nothing was gathered yet. */
export async function roomOf(call: Call<RoomStores>): Promise<Room> {
  const { agendas, texts, topics } = call.dependencies;
  const { run, round, neighbourhood } = await placeOf(call);
  const [tally, reading, written, groups, own] = await Promise.all([
    agendas.tally(round.id),
    texts.reading(round.id),
    texts.of(round.id),
    texts.groups(round.id),
    topics.of(neighbourhood.id),
  ]);
  if (reading === undefined) throw new NotFound("nothing was gathered in this round");
  const all = isMeasurement(round) ? [...startList.values()] : topicsOf(round);
  const asked = all.filter((topic) => topic.id !== OTHER);
  const others = own.filter(
    (topic) => topic.status !== "retired" && asked.every((known) => known.id !== topic.id),
  );
  const main = mainLanguage(neighbourhood);
  return {
    run,
    round,
    neighbourhood,
    reading,
    heaps: heapsOf(written, groups),
    topics: [...asked, ...others.map((topic) => inEveryLanguage(asAsked(topic, main)))],
    named: (tally && figuresOf(tally)?.named) ?? {},
  };
}

/** Who decides something now, by role alone. */
export const decidedBy = (call: Call): Decided => ({
  by: roleOf(call) ?? "contact",
  at: call.dependencies.now(),
});

/** Makes what waits what it is now, whoever decided something beside it. */
export async function settleWaiting(
  call: Call<"texts" | "waiting">,
  { round }: Room,
): Promise<void> {
  const { texts, waiting } = call.dependencies;
  const reading = await texts.reading(round.id);
  if (reading === undefined) return;
  const heaps = heapsOf(await texts.of(round.id), await texts.groups(round.id));
  const { waits, waiting: line } = wordsWait(reading, heaps);
  await (waits ? waiting.save(line) : waiting.done(line));
}
