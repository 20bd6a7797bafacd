import { present } from "#contract/present.ts";
import * as z from "zod";
import { AreaId, Instant, RoundId, TopicId } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addAlike, type Count, emptyCount } from "#domain/tally/profile.ts";
import { CountRound } from "#domain/tally/rounds.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { Exact, termsOf, thresholdOf } from "#domain/tally/terms.ts";
import { cycles } from "#stores/cycles.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { lacking } from "#stores/expressions.ts";
import { cycleTable } from "#stores/tables.ts";
import type { Migration } from "./migration.ts";

const Anything = z.looseObject({});

/** A count as it was written while there was one rule. */
const OneRule = z.object({
  round: RoundId,
  counted: Instant,
  rule: z.literal("phragmen"),
  seats: z.int(),
  ballots: z.int(),
  threshold: z.int(),
  lotOrder: z.array(TopicId),
  agenda: z.array(TopicId),
  rounds: z.array(
    z.object({
      elected: TopicId,
      load: Exact,
      loads: z.record(TopicId, Exact),
      tie: CountRound.shape.tie,
    }),
  ),
  byArea: z.record(AreaId, z.int()),
  byChannel: z.partialRecord(Channel, z.int()),
  profile: z.array(z.object({ topics: z.array(TopicId), ballots: z.int() })),
  digest: z.string(),
});
type OneRule = z.infer<typeof OneRule>;

const UNSAID = lacking("terms");

/** Rounds that are open are counted by what their neighbourhood says now, as they would have been. */
export const countTerms: Migration = {
  version: 3,
  what: "a round says by which terms it is counted, and a count by which it was",
  why: "seven more rules came beside Phragmén's",
  async run(place) {
    const cycle = cycleTable(place);
    for await (const neighbourhood of neighbourhoods(place).each())
      for (const { round } of await cycles(place).of(neighbourhood.id)) {
        // Nobody was told of a floor when these opened.
        const { floor: _floor, ...terms } = termsOf(neighbourhood);
        await cycle.update(cycleKeys.round(round), { terms }, UNSAID);
        const old = OneRule.safeParse(await cycle.get(Anything, cycleKeys.tally(round)));
        if (old.success)
          await cycle.saveIf(UNSAID, cycleKeys.tally(round), retold(old.data, neighbourhood));
      }
  },
};

/**
 * The same count in today's words: its agenda and its rounds stand, and what the other rules make
 * of its ballots is reckoned now.
 */
function retold(old: OneRule, neighbourhood: Neighbourhood): Tally {
  const tally = tallyOf(
    { id: old.round, lotOrder: old.lotOrder, terms: termsThen(old, neighbourhood) },
    countOf(old),
    { counted: old.counted },
    () => old.digest,
  );
  const rounds = old.rounds.map(({ elected, load, loads, tie }): CountRound => {
    const round = { topic: elected, measure: "load", value: load, values: loads } as const;
    return { outcome: "elected", ...round, ...present({ tie }) };
  });
  const { threshold, agenda, byArea, byChannel } = old;
  return { ...tally, threshold, agenda, rounds, byArea, byChannel };
}

/** The neighbourhood's threshold, when it gives the number that was counted with; else that number. */
function termsThen({ threshold, ballots, seats }: OneRule, neighbourhood: Neighbourhood) {
  const known = thresholdOf(neighbourhood.threshold, ballots) === threshold;
  return {
    rule: "phragmen",
    seats,
    threshold: known ? neighbourhood.threshold : { minimum: threshold, share: "0/1" },
  } as const;
}

function countOf({ profile, ballots }: OneRule): Count {
  const count = { ...emptyCount(), ballots };
  for (const { topics, ballots: alike } of profile)
    addAlike(count.profile, {
      ranking: topics.map((topic) => [topic]),
      weight: "1",
      ballots: alike,
    });
  return count;
}
