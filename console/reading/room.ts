import { type CycleId, OTHER } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { mainLanguage, type Neighbourhood, type Topic } from "#domain/neighbourhood.ts";
import { asAsked, inEveryLanguage } from "#domain/own-topic.ts";
import { type Heap, heapsOf, type Reading } from "#domain/reading/reading.ts";
import type { Decided } from "#domain/reading/text.ts";
import { wordsWait } from "#domain/what-waits.ts";
import { type Call, cycleOf, neighbourhoodNamed, roleOf } from "#console/call.ts";
import { topicsOf } from "#stores/start-list.ts";

export type RoomStores = "cycles" | "neighbourhoods" | "texts" | "topics";

/** What residents wrote in the round of a cycle, as somebody who may read it finds it. */
export type Room = {
  cycle: Cycle;
  round: Round;
  neighbourhood: Neighbourhood;
  reading: Reading;
  heaps: readonly Heap[];
  /** To which a text can belong: those that were asked, and those of the neighbourhood's own. */
  topics: readonly Topic[];
};

/** Errors: NotFound where nothing was gathered yet. */
export async function roomOf(call: Call<RoomStores>): Promise<Room> {
  const { cycles, texts, topics } = call.dependencies;
  const id: CycleId = cycleOf(call);
  const cycle = await cycles.mustGet(id);
  const [round, neighbourhood, reading, written, groups, own] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    neighbourhoodNamed(call, cycle.neighbourhood),
    texts.reading(cycle.round),
    texts.of(cycle.round),
    texts.groups(cycle.round),
    topics.of(cycle.neighbourhood),
  ]);
  if (reading === undefined) throw new NotFound("nothing was gathered in this round");
  const asked = topicsOf(round).filter((topic) => topic.id !== OTHER);
  const others = own.filter(
    (topic) => topic.status !== "retired" && asked.every((known) => known.id !== topic.id),
  );
  const main = mainLanguage(neighbourhood);
  return {
    cycle,
    round,
    neighbourhood,
    reading,
    heaps: heapsOf(written, groups),
    topics: [...asked, ...others.map((topic) => inEveryLanguage(asAsked(topic, main)))],
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
