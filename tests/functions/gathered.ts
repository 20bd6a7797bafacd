import type { CycleId, RoundId } from "#contract/ids.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { visit, type World } from "./world.ts";

/**
 * What residents write in a round: the first with their ballots, the others by the poster; and
 * where a topic is that all then choose.
 */
export type Written = {
  ballots: readonly string[];
  places?: readonly string[];
  open?: readonly string[];
};

const CODE = /[0-9A-Z]{5}-[0-9A-Z]{5}/g;
const encoded = (words: string) => encodeURIComponent(words);

/**
 * Everybody answers, some of them write something, and the round is sealed; gives the codes of
 * their words.
 */
export async function sealedWith(
  world: World,
  { ballots, places = [], open = [] }: Written,
): Promise<{ cycle: CycleId; round: RoundId; codes: string[] }> {
  const { cycle, round } = await world.invited();
  const codes: string[] = [];
  for (const [nth, token] of [...world.links().values()].entries()) {
    const words = ballots[nth];
    const said = words === undefined ? "" : `&comment=${encoded(words)}`;
    const [first, second] = nth % 2 === 0 ? ["litter", "lighting"] : ["lighting", "litter"];
    const where = `&second=${second}&where-first=${encoded(places[nth] ?? "")}`;
    const body = `first=${first}${places.length > 0 ? where : ""}${said}`;
    const reply = await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
    const [, code] = reply.body.match(CODE) ?? [];
    if (words !== undefined) codes.push(code ?? "");
  }
  world.at("2026-09-28T10:00:00Z");
  for (const words of open)
    await world.run(openSurvey, {
      ...visit("POST", "/open/x", { body: `first=litter&comment=${encoded(words)}` }),
      pathParameters: { neighbourhood: world.neighbourhood.id },
    });
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  await world.run(sealBallots, { round });
  await world.run(countPriorities, { round });
  return { cycle, round, codes };
}

/** The same, gathered for people to read. */
export async function gatheredWith(world: World, written: Written) {
  const sealed = await sealedWith(world, written);
  await world.run(gatherTexts, { round: sealed.round });
  return sealed;
}
