import { afterEach, describe, expect, test } from "vitest";
import type { RoundId } from "#contract/ids.ts";
import type { Text } from "#domain/reading/text.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
let links: string[];
afterEach(() => world.close());

/** All choose litter, some say where; the second of them names a second topic, as nobody else does. */
async function answered(residents = 12) {
  world = await openWorld({ residents });
  ({ round } = await world.invited());
  links = [...world.links().values()];
  for (const [nth, token] of links.entries()) {
    const where = nth < 3 ? `&where-first=${["Kerkplein", "Kade", "Tunnel"][nth]}` : "";
    const second = nth === 1 ? "&second=lighting&where-second=Hofje" : "";
    await submit(token, `first=litter${where}${second}`);
  }
}
const submit = (token: string, body: string) =>
  world.run(submitBallot, visit("POST", "/a/x", { token, body }));

const saidIn = (texts: readonly Text[]) =>
  texts
    .map(({ words = "", topic }) => (topic === undefined ? words : `${topic}: ${words}`))
    .toSorted();

const gathered = async () => {
  world.at("2026-10-02T18:00:00Z");
  for (const step of [closeRound, sealBallots, countPriorities, gatherTexts])
    await world.run<unknown>(step, { round });
  return world.dependencies.texts.of(round);
};

describe("where a resident says that a topic is", () => {
  test("is encrypted with the ballot, leaves it at the seal and joins the words, unlinked, with its topic where ten named that", async () => {
    await answered();
    const before = JSON.stringify(await world.everything());
    for (const words of ["Kerkplein", "Hofje"]) expect(before).not.toContain(words);
    expect((await world.ballots()).flatMap(({ where }) => where ?? [])).toContainEqual({
      litter: "Kade",
      lighting: "Hofje",
    });
    const texts = await gathered();
    expect(saidIn(texts)).toEqual(["Hofje", "litter: Kade", "litter: Kerkplein", "litter: Tunnel"]);
    const { seals } = world.dependencies;
    expect(await seals.list(round, "words")).toEqual([]);
    expect(await seals.list(round, "rows")).toEqual([
      ...Array.from({ length: 11 }, () => "litter"),
      "litter>lighting",
    ]);
  });

  test("with fewer than ten ballots stays sealed", async () => {
    await answered(9);
    expect(await gathered()).toEqual([]);
    expect(await world.dependencies.seals.list(round, "words")).toHaveLength(4);
  });

  test("stands in the form again when something else in it is to be mended, and the place without a topic is told", async () => {
    await answered();
    const [link = ""] = links;
    const reply = await submit(link, "second=litter&where-second=Kerkplein&where-third=Kade");
    expect(reply.statusCode).toBe(422);
    for (const words of ["Kerkplein", "Kade"]) expect(reply.body).toContain(`value="${words}"`);
    expect(reply.body).toContain(
      "You wrote something under ‘Where?’ without a topic. Choose the topic or remove the text.",
    );
    expect(reply.body).toContain('href="#where-third"');
  });

  test("is asked by the poster too, and kept with the topic that was chosen there", async () => {
    await answered(3);
    const reply = await world.run(openSurvey, {
      ...visit("POST", "/open/x", {
        body: "first=other&other=Een+bank&where-first=Plein&second=lighting&where-second=Tunnel",
      }),
      pathParameters: { neighbourhood: world.neighbourhood.id },
    });
    expect(reply.statusCode).toBe(200);
    expect(saidIn(await gathered())).toEqual(["Een bank\nPlein", "lighting: Tunnel"]);
    const kept = await world.dependencies.openAnswers.of(round);
    expect(kept.map(({ where, other }) => [where, other])).toEqual([[undefined, undefined]]);
  });
});
