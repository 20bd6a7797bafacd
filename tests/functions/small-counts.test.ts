import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CycleId, type RoundId, WHOLE } from "#contract/ids.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { tableExports } from "#console/exports/export-table.ts";
import { tableNames } from "#console/exports/tables.ts";
import { figurePages } from "#console/figures/figures.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { composer } from "#functions/dispatch/compose.ts";
import { lesserOf } from "#functions/dispatch/links.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { sha256 } from "#stores/sha256.ts";
import { topicsOf } from "#stores/start-list.ts";
import { LANGUAGES } from "#contract/language.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import { instant, topic } from "#tests/builders.ts";
import { recoverBallots } from "./recover-ballots.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let receipt = "";
/** What each page, file, feed and mail says, by where it stands. */
let published = new Map<string, string>();

const NINE = [
  ...Array.from({ length: 5 }, () => "first=litter&second=lighting"),
  "first=lighting&second=litter&third=play-areas",
  "first=play-areas",
  "first=play-areas&second=litter",
  "first=other&other=Een+bank+bij+de+vijver",
];

const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

async function countOf(answers: readonly string[], residents: number): Promise<void> {
  world = await openWorld({ residents });
  ({ cycle, round } = await world.invited());
  const links = [...world.links().values()];
  for (const [at, body] of answers.entries()) {
    const { body: html } = await world.run(
      submitBallot,
      visit("POST", "/a/x", { token: links[at] ?? "", body }),
    );
    receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(plain(html))?.[0] ?? "";
  }
  world.at("2026-10-02T18:00:00Z");
}

const page = async (query = "") =>
  (
    await world.run(showCount, {
      ...visit("GET", `/count/${cycle}`, { query }),
      pathParameters: { cycle },
    })
  ).body;

/** Every page, file, feed, mail and export that tells of the count. */
async function everythingPublished(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const language of Object.keys(LANGUAGES))
    found.set(`count in ${language}`, plain(await page(`lang=${language}`)));
  for (const file of ["ballots.csv", "ballots.pb", "ballots.soi", "receipts.txt"]) {
    const reply = await world.run(showCount, {
      ...visit("GET", `/count/${cycle}/${file}`),
      pathParameters: { cycle, file },
    });
    if (reply.statusCode === 200) found.set(file, reply.body);
  }
  const { id } = world.neighbourhood;
  const home = await world.run(showNeighbourhood, visit("GET", `/${id}`));
  found.set("neighbourhood", plain(home.body));
  const feed = await world.run(showFeed, {
    ...visit("GET", `/feed/${id}`),
    pathParameters: { neighbourhood: id },
  });
  found.set("feed", feed.body);
  for (const table of tableNames) {
    const { body } = await world.atConsole(tableExports, `/console/exports/${table}.csv`);
    found.set(`export of ${table}`, Buffer.from(body, "base64").toString());
  }
  found.set("figures", plain((await world.atConsole(figurePages, `/console/figures/${id}`)).body));
  found.set("cycle", plain(await world.console(`/console/cycles/${cycle}`)));
  const meeting = await world.atConsole(meetingPages, `/console/meeting/${cycle}`);
  found.set("meeting", plain(meeting.body));
  const compose = await composer(
    world.dependencies,
    {
      run: await world.dependencies.cycles.mustGet(cycle),
      round: await world.dependencies.cycles.mustGetRound(round),
    },
    "feedback",
  );
  const [resident] = world.people;
  if (resident !== undefined)
    found.set("mail", compose(resident, "secret", lesserOf(sha256, "secret")).text);
  return found;
}

/**
 * What the published texts tell of the ballots: topics by their names, and everything that looks
 * like a digest.
 */
function toldBy(texts: ReadonlyMap<string, string>) {
  const count = texts.get("count in nl") ?? "";
  const named = topicsOf(world.neighbourhood).flatMap(({ id, words }) => {
    const times = new RegExp(`${words.nl} (\\d+) (?:staat op|te weinig|\\d+ )`).exec(count)?.[1];
    return times === undefined ? [] : [[id, Number(times)] as const];
  });
  return {
    named: new Map<string, number>(named),
    ballots: Number(/(?<!dan )\b(\d+) bewoners hebben geantwoord/.exec(count)?.[1] ?? "0"),
    digests: new Set([...texts.values()].flatMap((text) => text.match(/\b[a-f0-9]{64}\b/g) ?? [])),
  };
}

describe("a count of nine", () => {
  let sealed = "";
  beforeAll(async () => {
    await countOf(NINE, 14);
    await world.run(closeRound, { round });
    await world.run(sealBallots, { round });
    sealed = plain(await page());
    await world.dependencies.cycles.change(cycle, (one) =>
      passMoment(one, "closing", instant("2026-10-02T18:00:00Z"), 1),
    );
    for (const step of [countPriorities, adoptAgenda]) await world.run<unknown>(step, { round });
    world.at("2026-12-01T09:00:00Z");
    await world.run(closeCycle, { cycle });
    published = await everythingPublished();
  });
  afterAll(() => world.close());

  test("gives no ballot back to who tries every profile against what is published", () =>
    expect(recoverBallots(toldBy(published), sha256)).toBeUndefined());

  test("gave every ballot back when its numbers and its digest were published: the attack is no weak one", async () => {
    const count = emptyCount();
    for (const body of NINE) {
      const form = new URLSearchParams(body);
      const topics = ["first", "second", "third"].flatMap((place) => form.get(place) ?? []);
      const said = { topics: topics.map(topic), area: WHOLE, channel: "email" as const };
      addBallot(count, said);
    }
    const kept = await world.dependencies.cycles.mustGetRound(round);
    const tally = tallyOf(kept, count, { counted: instant("2026-10-02T18:00:00Z") }, sha256);
    const named = new Map(Object.entries(tally.named));
    const known = { named, ballots: tally.ballots, digests: new Set([tally.digest]) };
    expect(recoverBallots(known, sha256)).toEqual(tally.profile);
  });

  test("leaves no ballot in the tables, neither a row nor a line of a profile: it is counted with the seal", async () => {
    const { agendas, seals } = world.dependencies;
    expect(await seals.list(round, "rows")).toEqual([]);
    expect(await agendas.tally(round)).toMatchObject({ profile: [], rounds: [], byArea: {} });
    expect((await seals.get(round))?.root).toBeUndefined();
    expect(JSON.stringify(await world.everything())).not.toMatch(/litter>lighting|BALLOTS#/);
  });

  test("tells no digest of its ballots anywhere, neither between seal and count nor afterwards", async () => {
    const { agendas, seals } = world.dependencies;
    const [tally, seal] = [await agendas.tally(round), await seals.get(round)];
    const secret = [tally?.digest, tally?.root, seal?.root, seal?.receipts].map(String);
    for (const [place, text] of [...published, ["between", sealed] as const])
      expect(
        secret.filter((digest) => text.includes(digest)),
        place,
      ).toEqual([]);
  });

  test("tells no number: how many answered, how often a topic was named, what a rule made of it", () => {
    expect(toldBy(published)).toMatchObject({ named: new Map(), ballots: 0 });
    const numbers = (place: string) =>
      (published.get(place) ?? "").match(/(?<!minstens )\d+ (?:bewoners|antwoorden|keer)/g);
    expect(sealed).not.toMatch(/9 antwoorden/);
    // "Minder dan 10" is the one number of people that every page tells.
    for (const place of ["count in nl", "neighbourhood", "meeting", "cycle"])
      expect(new Set(numbers(place)), place).toEqual(new Set(["10 bewoners"]));
    expect(published.get("mail")).toMatch(/te weinig bewoners noemden dit\n/);
    expect(published.get("mail")).not.toMatch(/\(\d/);
    expect(published.get("figures")).toMatch(/– van 14/);
    expect(published.get("export of audit")).not.toMatch(/\b9 ballots/);
    const [head = "", ...rows] = (published.get("export of agenda") ?? "").trim().split("\n");
    const columns = head.trim().split(",");
    for (const column of ["ballots", "threshold", "named", "borda"])
      expect(new Set(rows.map((row) => row.split(",")[columns.indexOf(column)])), column).toEqual(
        new Set([""]),
      );
  });

  test("tells what was chosen, in order, and why another topic is not on the agenda", () => {
    expect(published.get("count in nl")).toMatch(
      /Dit heeft de buurt gekozen Minder dan 10 bewoners.*in welke volgorde\. Rommel en zwerfvuil op straat \S.* Alle onderwerpen/,
    );
    expect(published.get("count in nl")).toContain("te weinig bewoners noemden dit");
  });

  test("offers no file, and no list of codes that tells how many there are", async () => {
    expect([...published.keys()].filter((place) => /^(ballots|receipts)\./.test(place))).toEqual(
      [],
    );
  });

  test("still tells a voter that the answer is in it, and says what nobody from outside can check", async () => {
    const told = plain(await page(`code=${receipt}`));
    expect(told).toContain(`Ja, het antwoord met code ${receipt} zit in de telling.`);
    expect(told).toContain("Daarom kan niemand van buiten deze telling overdoen");
    expect(told).not.toContain("Met de bestanden kan iedereen opnieuw tellen");
    expect(told).not.toContain("buurt recount");
  });
});
