import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { sha256 } from "#stores/sha256.ts";
import { WHOLE } from "#contract/ids.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, type Count, emptyCount } from "#domain/tally/profile.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { topic } from "#tests/builders.ts";
import { type Published, recoverBallots } from "#tests/functions/recover-ballots.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

const NINE = [
  ...Array.from({ length: 5 }, () => "first=litter&second=lighting"),
  "first=lighting&second=litter&third=play-areas",
  "first=play-areas",
  "first=play-areas&second=litter",
  "first=other&other=A+bench",
];

/** What was answered, counted as if it were published. */
function countOf(answers: readonly string[]): Count {
  const count = emptyCount();
  for (const body of answers) {
    const form = new URLSearchParams(body);
    const topics = ["first", "second", "third"].flatMap((place) => form.get(place) ?? []);
    addBallot(count, { topics: topics.map(topic), area: WHOLE, channel: "email" });
  }
  return count;
}

/** Nine of fourteen residents answer; their answers are sealed, counted and published. */
async function countOfNine(world: World): Promise<{ page: string; tally: Tally }> {
  const { cycle, round } = await world.invited();
  const links = [...world.links().values()];
  for (const [at, body] of NINE.entries())
    await world.run(submitBallot, visit("POST", "/a/x", { token: links[at] ?? "", body }));
  world.at("2026-10-02T18:00:00Z");
  for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda])
    await world.run<unknown>(step, { round });
  const { body } = await world.run(showCount, {
    ...visit("GET", `/count/${cycle}`),
    pathParameters: { cycle },
  });
  const kept = await world.dependencies.cycles.mustGetRound(round);
  return { page: body, tally: tallyOf(kept, countOf(NINE), { counted: kept.closes }, sha256) };
}

/** What the published page tells; how often each topic was named is given to the attacker for nothing. */
const toldOn = (page: string, { named, ballots }: Tally): Published => ({
  named: new Map(Object.entries(named)),
  ballots,
  digests: new Set(page.match(/\b[a-f0-9]{64}\b/g)),
});

const toldByAll = ({ named, ballots, digest }: Tally): Published => ({
  named: new Map(Object.entries(named)),
  ballots,
  digests: new Set([digest]),
});

export const digestOfFew: Attack = {
  name: "digest-of-few",
  tries: "recover the ballots of a count of nine by trying every profile against what is published",
  protection: "a count of fewer than ten publishes no digest",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 14 });
    try {
      const { page, tally } = await countOfNine(world);
      const told = protection === "on" ? toldOn(page, tally) : toldByAll(tally);
      return {
        got: recoverBallots(told, sha256) === undefined ? 0 : tally.ballots,
        of: NINE.length,
      };
    } finally {
      await world.close();
    }
  },
};
