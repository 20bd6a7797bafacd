import { RandomId, type CycleId, type WaveId } from "#contract/ids.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealedWith } from "#tests/functions/gathered.ts";
import { filledIn, measure } from "#tests/functions/measured.ts";
import { visit, type World } from "#tests/functions/world.ts";

const BALLOTS = ["kanarie een", "kanarie twee", "kanarie drie"];
const PLACES = ["kanarie acht", "kanarie negen"];
const OPEN = ["kanarie vier"];
const HEARD = "kanarie zes, gezegd aan de deur";
const ANSWERED = "kanarie zeven, in de vragenlijst";

/** As many as leave words that somebody may read, and more. */
export const WRITERS = 11;

/**
 * Words of residents by every way there is: with an answer, beside a topic, by the poster, at the
 * door, and with a questionnaire; all of them gathered.
 */
export async function writeEverywhere(
  world: World,
): Promise<{ cycle: CycleId; wave: WaveId; signs: readonly string[] }> {
  const { wave, round } = await measure(world, { questions: ["liveability", "remarks"] });
  for (const token of world.links().values()) {
    const body = filledIn(1, { liveability: "7", remarks: ANSWERED }, "hand-in");
    await world.run(answerQuestions, visit("POST", `/m/${token}`, { token, body }));
  }
  await world.run(closeRound, { round });
  await world.run(gatherResponses, { wave });
  const sealed = await sealedWith(world, { ballots: BALLOTS, places: PLACES, open: OPEN });
  const note = { id: RandomId.parse("h".repeat(22)), round: sealed.round, words: HEARD };
  await world.dependencies.doorNotes.save(note, 4_000_000_000);
  await world.run(gatherTexts, { round: sealed.round });
  return { cycle: sealed.cycle, wave, signs: [...BALLOTS, ...PLACES, ...OPEN, HEARD, ANSWERED] };
}
