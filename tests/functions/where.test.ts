import { afterEach, describe, expect, test } from "vitest";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { readingPages } from "#console/reading/read-words.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import type { Access } from "#domain/access.ts";
import type { Text } from "#domain/reading/text.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { type ConsolePages, openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let links: string[];
afterEach(() => world.close());

/** All choose litter, some say where; the second of them names a second topic, as nobody else does. */
async function answered(residents = 12) {
  world = await openWorld({ residents });
  ({ cycle, round } = await world.invited());
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

describe("in the reading room", () => {
  const CONTACT: Access = { roles: ["contact"], neighbourhoods: "all" };
  const POLICE: Access = { roles: ["professional"], partner: "police", neighbourhoods: "all" };
  const path = (rest = "") => `/console/reading/${cycle}${rest}`;
  const room = (query = "", access = CONTACT) =>
    world.atConsole(readingPages, path(query), { access });
  const post = (deed: string, form: Record<string, string>) =>
    world.atConsole(readingPages, path(`/${deed}`), { form, access: CONTACT });
  const page = async (pages: ConsolePages, to: string, access = CONTACT) =>
    (await world.atConsole(pages, to, { access })).body;
  const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  const countPage = async () =>
    plain(
      (
        await world.run(showCount, {
          ...visit("GET", `/count/${cycle}`, { query: "lang=nl" }),
          pathParameters: { cycle },
        })
      ).body,
    );
  const group = async (words: string) =>
    (await world.dependencies.texts.of(round)).find((text) => text.words === words)?.group ?? "";

  /** So many name litter, of whom some say where; one of these adds a remark. */
  async function said(residents: number, wheres: number, remark = "") {
    world = await openWorld({ residents });
    ({ cycle, round } = await world.invited());
    for (const [nth, token] of [...world.links().values()].entries()) {
      const where = nth < wheres ? `&where-first=Plek+${nth}` : "";
      await submit(token, `first=litter${where}&comment=${nth === 0 ? remark : ""}`);
    }
    await gathered();
  }
  const placed = async () => {
    await post("place", { group: await group("Plek 1"), to: "topic:litter" });
    await post("publish", {});
  };

  test("all that say where a topic is lie together with that topic proposed, and one press lays them there; nothing else comes along", async () => {
    await said(12, 3, "Meer bomen");
    const { body } = await room();
    expect(plain(body)).toContain("1. Waar het is: Rommel en zwerfvuil op straat (3 teksten)");
    const its = body.slice(body.indexOf(`id="heap-${await group("Plek 1")}"`));
    expect(its).toMatch(/<option value="topic:litter" selected>/);
    await post("place", { group: await group("Plek 1"), to: "topic:litter" });
    expect(await world.dependencies.texts.groups(round)).toMatchObject([
      { id: await group("Plek 2"), destination: { kind: "topic", topic: "litter" } },
    ]);
    expect(plain((await room()).body)).toContain("Nog te doen (1)");
    expect(await group("Meer bomen")).not.toBe(await group("Plek 1"));
  });

  test("what lies at a topic is read by who works on it from its promise and its meeting; the police, who read no words, find no way and no page", async () => {
    await said(12, 3, "Meer bomen");
    expect(plain((await room("?topic=litter")).body)).toContain("ligt nog niets bij dit onderwerp");
    await placed();
    const { body } = await room("?topic=litter");
    expect(plain(body)).toContain("Wat bewoners schreven over: Rommel en zwerfvuil op straat");
    for (const words of ["Plek 0", "Plek 1", "Plek 2"]) expect(body).toContain(words);
    expect(body).not.toContain("Meer bomen");
    const meeting = `/console/meeting/${cycle}`;
    const link = `/console/reading/${cycle}?topic=litter`;
    expect(await page(meetingPages, meeting)).toContain(link);
    expect(await page(meetingPages, meeting)).not.toContain("Plek 1");
    expect(await page(meetingPages, meeting, POLICE)).not.toContain("?topic=");
    expect((await room("?topic=litter", POLICE)).statusCode).toBe(403);
  });

  test("everybody reads how many said where, and never what; not where those who did not are fewer than ten, or those who did", async () => {
    await said(26, 13);
    await placed();
    const html = await countPage();
    expect(html).toContain("Bewoners schreven ook waar het is:");
    expect(html).toContain("Rommel en zwerfvuil op straat: 13 bewoners");
    expect(html).not.toContain("Plek");
    await world.close();
    await said(26, 17);
    await placed();
    expect(await countPage()).not.toContain("waar het is");
    await world.close();
    await said(26, 9);
    await placed();
    expect(await countPage()).not.toContain("waar het is");
  });
});
