import { LANGUAGES } from "#contract/language.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { asAsked, type OwnTopic, worded } from "#domain/own-topic.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const ASKED = "More benches in the park";
const MEANT = "More cameras in the park";
const inAll = (words: string) =>
  Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, words]));

/** What residents proposed, which the next round asks. */
const proposedIn = ({ dependencies, neighbourhood }: World): Promise<OwnTopic> =>
  dependencies.topics.propose(
    { neighbourhood: neighbourhood.id, words: inAll(ASKED), from: "residents" },
    { at: dependencies.now(), by: "coordinator" },
  );

/** Everybody chooses it, and it is counted. */
async function chosen(world: World, { id }: OwnTopic): Promise<{ cycle: CycleId; round: RoundId }> {
  const { cycle, round } = await world.invited();
  for (const token of world.links().values())
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: `first=${id}` }));
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  await world.run(sealBallots, { round });
  await world.run(countPriorities, { round });
  await world.run(adoptAgenda, { round });
  return { cycle, round };
}

async function reworded(protection: "on" | "off"): Promise<Loot> {
  const world = await openWorld({ residents: 12 });
  try {
    const topic = await proposedIn(world);
    const { cycle } = await chosen(world, topic);
    const { topics, cycles, now } = world.dependencies;
    const standing = await topics.get(world.neighbourhood.id, topic.id);
    if (standing === undefined) throw new Error("The topic is gone.");
    const other = worded(
      standing,
      { ...standing, words: inAll(MEANT) },
      { at: now(), by: "coordinator" },
    );
    if (!(await topics.save(other))) throw new Error("The topic was not reworded.");
    const asItIsNow: typeof cycles = {
      ...cycles,
      mustGetRound: async (id) => ({
        ...(await cycles.mustGetRound(id)),
        ownTopics: [asAsked(other, "nl")],
      }),
    };
    const languages = Object.keys(LANGUAGES);
    let got = 0;
    for (const language of languages) {
      const { body } = await world.run(
        showCount,
        {
          ...visit("GET", `/count/${cycle}`, { query: `lang=${language}` }),
          pathParameters: { cycle },
        },
        protection === "on" ? {} : { cycles: asItIsNow },
      );
      if (!body.includes(ASKED) && !body.includes(MEANT))
        throw new Error("The page of the count does not name the topic.");
      if (body.includes(MEANT)) got += 1;
    }
    return { got, of: languages.length };
  } finally {
    await world.close();
  }
}

/** Whoever words topics gives another meaning to what residents chose already. */
export const rewordWhatWasAsked: Attack = {
  name: "reword-what-was-asked",
  tries:
    "give another meaning to what residents chose, by new words for a topic once they answered",
  protection: "a round keeps its topics as they were when it opened",
  short: true,
  attempt: reworded,
};
