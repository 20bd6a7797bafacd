import { linesOfWords, wordsIn } from "#domain/tally/words.ts";
import { saidBy } from "#domain/tally/seal.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { sha256 } from "#stores/sha256.ts";
import { topic } from "#tests/builders.ts";
import { openWorld, visit } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

/** A topic that one resident chooses, one that nine do, and one that all do. */
const CHOSEN = (nth: number): string[] =>
  [
    ["parking", nth < 1] as const,
    ["speeding", nth < 9] as const,
    ["litter", true] as const,
  ].flatMap(([id, chosen]) => (chosen ? id : []));
/** Words by which the reader knows who wrote them. */
const said = (nth: number, id: string) => `kanarie ${nth} ${id}`;
const PLACES = ["first", "second", "third"];
/** Residents of whom the reader knows the words. */
const KNOWN = 3;

export const whereOfFew: Attack = {
  name: "where-of-few",
  tries:
    "find the row of a resident by what they wrote about where a topic is, knowing from the words who wrote them",
  protection:
    "a topic stands beside where it is only if ten named it, so that it leads to no fewer than ten rows",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 12 });
    try {
      const { round } = await world.invited();
      for (const [nth, token] of [...world.links().values()].entries()) {
        const body = CHOSEN(nth)
          .map((id, at) => `${PLACES[at]}=${id}&where-${PLACES[at]}=${said(nth, id)}`)
          .join("&");
        await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
      }
      world.at("2026-10-02T18:00:00Z");
      for (const step of [closeRound, sealBallots, countPriorities, gatherTexts])
        await world.run<unknown>(step, { round });
      const rows = (await world.dependencies.seals.list(round, "rows")).map(saidBy);
      const kept = await world.dependencies.texts.of(round);
      const answers = Array.from({ length: KNOWN }, (_, nth) => ({
        topics: CHOSEN(nth).map(topic),
        where: Object.fromEntries(CHOSEN(nth).map((id) => [topic(id), said(nth, id)])),
      }));
      // Without it every text names its topic.
      const lines = answers.flatMap((one) => linesOfWords(one, () => true, sha256).map(wordsIn));
      const texts =
        protection === "on"
          ? kept.map(({ words = "", topic: its }) => ({ text: words, topic: its }))
          : lines;
      let [got, of] = [0, 0];
      for (const { text, topic: named } of texts) {
        if (!answers.some(({ where }) => Object.values(where).includes(text))) continue;
        of += 1;
        if (named === undefined) continue;
        if (rows.filter((row) => row.split(">").includes(named)).length < 10) got += 1;
      }
      return { got, of };
    } finally {
      await world.close();
    }
  },
};
