import { createHash } from "node:crypto";
import { AreaId, agendaRoundOf, CycleId, Instant, TopicId } from "#domain/ids.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import { seededChance } from "#local/seeded-chance.ts";

const BALLOTS = 200_000;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The rule over many ballots with up to three of 26 topics ranked; identical ballots are counted once. */
export function benchTally() {
  const topics = Array.from({ length: 26 }, (_, at) => TopicId.parse(`topic-${String.fromCodePoint(97 + at)}`));
  const chance = seededChance("bench");
  const area = AreaId.parse("straat");
  const draw = () => topics[Math.floor(chance() ** 2 * topics.length)] ?? TopicId.parse("topic-a");
  const ballots = Array.from({ length: BALLOTS }, () => ({ topics: [...new Set([draw(), draw(), draw()])], area, channel: "email" as const }));

  const count = emptyCount();
  const begun = performance.now();
  for (const ballot of ballots) addBallot(count, ballot);
  const read = performance.now();
  const round = { id: agendaRoundOf(CycleId.parse("bench_whole_001")), topics, lotOrder: topics };
  const tally = tallyOf(round, count, { minimum: 5, share: "1/10" }, Instant.parse("2026-10-02T18:00:00Z"), sha256);
  const counted = performance.now();
  return { ballots: BALLOTS, rankings: tally.profile.length, agenda: tally.agenda.join(" "), readingMilliseconds: Math.round(read - begun), countingMilliseconds: Math.round(counted - read) };
}
