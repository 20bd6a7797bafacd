import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterEach, describe, expect, test } from "vitest";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { BallotKey, RandomId, type RoundId, type WaveId } from "#contract/ids.ts";
import { bringUpToDate } from "#functions/daily/bring-up-to-date.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { estimateWave } from "#functions/measurement/estimate-wave.ts";
import { compareWaves } from "#functions/measurement/compare-waves.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { publishWave } from "#functions/measurement/publish-wave.ts";
import { showReport } from "#functions/measurement/show-report.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { stopWave } from "#functions/measurement/stop-wave.ts";
import { ballotKeyOf, tokenHashOf } from "#functions/dispatch/links.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { sha256 } from "#stores/sha256.ts";
import { PRESENT } from "#stores/expressions.ts";
import { dynamo, peopleTable } from "#stores/tables.ts";
import { day } from "#tests/builders.ts";
import { filledIn, measure } from "./measured.ts";
import { killedBefore } from "./killed.ts";
import { openWorld, visit, type World } from "./world.ts";

const QUESTIONS = ["liveability", "remarks"];
let world: World;
let wave: WaveId;
let round: RoundId;
let links: string[];
afterEach(() => world.close());

const send = (token: string, body: string) =>
  world.run(answerQuestions, visit("POST", `/m/${token}`, { token, body }));
/** Somebody hands in, and says which one they are. */
async function handIn(nth: number): Promise<void> {
  const said = { liveability: String((nth % 10) + 1), remarks: `word ${nth}` };
  await send(links[nth] ?? "", filledIn(1, said, "hand-in"));
}
/** So many handed in, and one who began more. */
async function opened(answers: number): Promise<void> {
  world = await openWorld({ residents: answers + 2 });
  ({ wave, round } = await measure(world, { questions: QUESTIONS }));
  links = [...world.links().values()];
  for (let nth = 0; nth < answers; nth += 1) await handIn(nth);
  await send(links[answers] ?? "", filledIn(1, { liveability: "5" }));
}
const closed = async (answers: number) => {
  await opened(answers);
  await world.run(closeRound, { round });
};
const items = async (begins: RegExp) =>
  (await world.everything())
    .map(({ item }) => item)
    .filter(({ pk, sk }) => begins.test(`${String(pk)} ${String(sk)}`));
const ENCRYPTED = /^(HANDED_IN|DRAFTS|CONTENT|LOOKUP|MARKS|DRAFT_KEYS)#/;

/** One more link of the same resident, as a reminder brings it. */
async function anotherLinkOf(nth: number): Promise<string> {
  const { invitations, issuing } = world.dependencies;
  const token = await invitations.token(tokenHashOf(sha256, links[nth] ?? ""));
  const another = String.fromCodePoint(65 + nth).repeat(22);
  if (token === undefined) throw new Error("there is no such link");
  await issuing.saveToken({ ...token, hash: tokenHashOf(sha256, another) });
  return another;
}

const placeHere = () => {
  const { variables, clock } = world.environment;
  return { environment: variables, clock: clock.now };
};

/** Whether gathering came to its end, killed before its nth write. */
const gatherKilledBefore = async (write: number): Promise<boolean> =>
  (await killedBefore(world, gatherResponses, { event: { wave }, write })) !== undefined;

const written = async () =>
  (await world.dependencies.texts.of(round)).map(({ words = "" }) => words);
const readingNow = () => world.dependencies.texts.reading(round);

describe("gathering", () => {
  test(
    "that is killed before any of its writes goes on to the same responses, and leaves neither keys nor what was encrypted",
    { timeout: 120_000 },
    async () => {
      await closed(11);
      const isGathered = async () =>
        (await world.dependencies.waveReports.gathered(wave)) !== undefined;
      let deaths = 0;
      for (let write = 1; !(await isGathered()); write += 1, deaths += 1)
        expect(await gatherKilledBefore(write)).toBe(false);
      const once = await world.dependencies.responses.all(round);
      for (let write = 1; !(await gatherKilledBefore(write)); write += 1) deaths += 1;
      expect(deaths).toBeGreaterThan(6);
      expect(await items(ENCRYPTED)).toEqual([]);
      expect(await gatherKilledBefore(Infinity)).toBe(true);
      expect(await world.dependencies.responses.all(round)).toEqual(once);
      expect(once.filter(({ handedIn }) => handedIn)).toHaveLength(11);
      expect(once.filter(({ handedIn }) => !handedIn)).toMatchObject([{ given: {} }]);
      expect(await world.run(estimateWave, { wave })).toEqual({ handedIn: 11 });
      expect(await written()).toHaveLength(11);
      expect((await readingNow())?.texts).toBe(11);
    },
  );

  test("gives responses names that follow from no link, and writes them in the order of these names", async () => {
    await closed(12);
    await world.run(gatherResponses, { wave });
    const keys = (await items(/^RESPONSES#/)).map(({ key }) => String(key));
    for (const link of links) expect(keys).not.toContain(ballotKeyOf(sha256, link));
    expect(keys).toEqual(keys.toSorted());
  });

  test("lays what was written, or heard at a door, apart from what else its writer answered, in an order of chance", async () => {
    await closed(12);
    const heard = { id: RandomId.parse("h".repeat(22)), round, words: "It is dark here" };
    await world.dependencies.doorNotes.save(heard, 4_000_000_000);
    await world.run(gatherResponses, { wave });
    expect(await world.dependencies.doorNotes.of(round)).toEqual([]);
    const given = (await world.dependencies.responses.all(round)).map((one) => one.given);
    expect(given.filter((one) => "liveability" in one)).toHaveLength(12);
    expect(JSON.stringify(given)).not.toContain("word");
    const words = await written();
    const inOrder = Array.from({ length: 12 }, (_, nth) => `word ${nth}`);
    expect(words.toSorted()).toEqual([...inOrder, heard.words].toSorted());
    expect(words).not.toEqual(inOrder);
  });

  test("of fewer than ten leaves words where nobody of the team reads them", async () => {
    await closed(9);
    await world.run(gatherResponses, { wave });
    expect(await written()).toEqual([]);
    expect(await readingNow()).toMatchObject({ texts: 0, tooFew: true });
  });

  test.each<[string, (rows: Record<string, unknown>[]) => [PutItemCommand | DeleteItemCommand]]>([
    ["was altered", ([one]) => [put({ ...one, box: new Uint8Array(9000) })]],
    ["was taken away", ([one]) => [new DeleteItemCommand(keyIn(one))]],
    ["was put in the place of another", ([one, two]) => [put({ ...two, ...keyOf(one) })]],
    [
      "somebody made who has no key",
      ([one]) => [put({ ...one, sk: "0".repeat(64), row: "0".repeat(64) })],
    ],
    [
      "is in plain text, as before rounds had keys",
      () => [put(forged(BallotKey.parse("a".repeat(64))))],
    ],
  ])("refuses a round in which a questionnaire %s, before anything is written", async (_, done) => {
    await closed(3);
    const before = await items(/^HANDED_IN#/);
    const client = dynamo(placeHere());
    for (const command of done(before)) await client.send(command as PutItemCommand);
    const standing = await world.dependencies.responses.all(round);
    await expect(world.run(gatherResponses, { wave })).rejects.toThrow(
      "are not as they were handed in",
    );
    expect(await world.dependencies.responses.all(round)).toEqual(standing);
    expect(await items(/^CONTENT#/)).toHaveLength(1);
  });

  test("counts a resident once: as having answered, whatever else they began, and as having begun by however many links", async () => {
    await opened(2);
    for (const nth of [0, 2])
      await send(await anotherLinkOf(nth), filledIn(1, { liveability: "5" }));
    expect(await items(/^DRAFTS#/)).toHaveLength(3);
    await world.run(closeRound, { round });
    await world.run(gatherResponses, { wave });
    const all = await world.dependencies.responses.all(round);
    expect([all.length, all.filter(({ handedIn }) => handedIn).length]).toEqual([3, 2]);
  });

  test("comes before estimating: nothing is estimated of a wave whose questionnaires are still encrypted", async () => {
    await closed(1);
    await expect(world.run(estimateWave, { wave })).rejects.toThrow("are not gathered yet");
  });

  test("refuses a round that is open, and one whose keys are gone", async () => {
    await opened(1);
    await expect(world.run(gatherResponses, { wave })).rejects.toThrow("is not closed");
    await world.run(closeRound, { round });
    await world.dependencies.roundKeys.destroy(round);
    await expect(world.run(gatherResponses, { wave })).rejects.toThrow("open for nobody");
  });
});

test("what is encrypted of a questionnaire has one length, whatever was written", async () => {
  await opened(1);
  const said = { liveability: "5", remarks: "Ж".repeat(1000) };
  await send(links[2] ?? "", filledIn(1, said, "hand-in"));
  const boxes = (await items(/^HANDED_IN#/)).map(({ box }) => (box as Uint8Array).length);
  expect(boxes).toHaveLength(2);
  expect(new Set(boxes).size).toBe(1);
});

test("stopping a wave destroys its keys: what was answered can be read by nobody", async () => {
  await opened(2);
  await world.dependencies.waves.change(wave, (before) => ({ ...before, status: "stopping" }));
  await world.run(stopWave, { wave });
  expect(await items(/^(CONTENT|LOOKUP|MARKS|DRAFT_KEYS)#/)).toEqual([]);
  expect(await world.dependencies.responses.all(round)).toEqual([]);
});

describe("a wave in which people answered before rounds had keys", () => {
  /** What somebody handed in then: in plain text, under the hash of their link. */
  async function handedInThen(nth: number): Promise<void> {
    const link = links[nth] ?? "";
    const token = await world.dependencies.invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("there is no such link");
    await dynamo(placeHere()).send(put(forged(ballotKeyOf(sha256, link))));
    const { batch, resident, hash: answeredWith } = token;
    const mark = { answeredOn: "2026-09-07", answeredWith };
    const people = peopleTable(placeHere());
    await people.update(peopleKeys.invitation(round, batch, resident), mark, PRESENT);
  }

  test("takes those as they stand, and lets their own link replace them, and no other", async () => {
    world = await openWorld({ residents: 4 });
    ({ wave, round } = await measure(world, { questions: QUESTIONS }));
    await world.dependencies.roundKeys.destroy(round);
    await world.run(bringUpToDate, {});
    // No function is warm any more that knew the keys of before.
    world.environment.clock.jump(world.environment.clock.now() + 10 * 60_000);
    links = [...world.links().values()];
    for (const nth of [0, 1, 2]) await handedInThen(nth);
    const another = await anotherLinkOf(1);
    expect((await send(another, "")).statusCode).toBe(409);
    const hurried = filledIn(1, { liveability: "1" }, "hand-in");
    expect((await send(another, hurried)).statusCode).toBe(409);
    await handIn(0);
    await handIn(3);
    await world.run(closeRound, { round });
    expect(await world.run(gatherResponses, { wave })).toEqual({ handedIn: 4 });
    const said = (await world.dependencies.responses.all(round)).map(({ given }) => given);
    expect(JSON.stringify(said)).toContain("word 0");
    expect(said.filter((one) => !("remarks" in one))).toHaveLength(2);
  });

  test("refuses fewer of them than there are marks", async () => {
    world = await openWorld({ residents: 2 });
    ({ wave, round } = await measure(world, { questions: QUESTIONS }));
    await world.dependencies.roundKeys.destroy(round);
    await world.run(bringUpToDate, {});
    links = [...world.links().values()];
    await handedInThen(0);
    const [row] = await items(/^RESPONSES#/);
    await dynamo(placeHere()).send(new DeleteItemCommand(keyIn(row)));
    await world.run(closeRound, { round });
    await expect(world.run(gatherResponses, { wave })).rejects.toThrow("1 of before rounds had");
  });
});

const table = () => world.environment.variables["CYCLE_TABLE"] ?? "";
const put = (item: Record<string, unknown>) =>
  new PutItemCommand({ TableName: table(), Item: marshall(item) });
const keyOf = ({ pk, sk }: Record<string, unknown> = {}) => ({ pk, sk });
const keyIn = (item: Record<string, unknown> | undefined) => ({
  TableName: table(),
  Key: marshall(keyOf(item)),
});
const forged = (key: BallotKey) => ({
  ...cycleKeys.response(round, key),
  v: 10,
  given: { liveability: ["1"] },
  page: 0,
  round,
  key,
  handedIn: true,
  area: "north",
  channel: "email",
  language: "nl",
  weight: 1,
});

describe("what was written with a questionnaire", () => {
  const path = () => `/console/reading/${wave}`;
  const atRoom = (deed = "", form?: Record<string, string>) =>
    world.atConsole(readingPages, `${path()}${deed}`, {
      access: { roles: ["contact"], neighbourhoods: "all" },
      ...(form === undefined ? {} : { form }),
    });

  test("waits for somebody, gets its destination, and what became of it stands with the report", async () => {
    await closed(12);
    await world.run(gatherResponses, { wave });
    const { waiting } = world.dependencies;
    const waits = await waiting.of(world.neighbourhood.id);
    expect(waits).toMatchObject([{ kind: "words", run: wave, count: 12 }]);
    const [text] = await world.dependencies.texts.of(round);
    expect((await atRoom()).body).toContain(text?.words);
    for (const { group } of await world.dependencies.texts.of(round))
      await atRoom("/place", { group, to: "topic:litter", words: "" });
    await atRoom("/publish", {});
    await world.run(estimateWave, { wave });
    await world.run(compareWaves, { wave });
    await world.run(publishWave, { wave });
    const report = await world.run(showReport, {
      ...visit("GET", `/report/${wave}`),
      pathParameters: { wave },
    });
    expect(report.body).toContain("Bewoners schreven 12 keer iets.");
  });

  test.each([
    ["that began after it, words go", "2026-12-07", 0],
    ["that ran beside it, they stay", "2026-09-07", 12],
  ])("when a cycle closes %s", async (_, firstDay, left) => {
    await closed(12);
    await world.run(gatherResponses, { wave });
    const { cycle } = await world.invited();
    await world.dependencies.cycles.change(cycle, (one) => ({
      ...one,
      plan: { ...one.plan, firstDay: day(firstDay) },
    }));
    await world.run(closeCycle, { cycle });
    expect((await written()).filter((words) => words !== "")).toHaveLength(left);
  });
});
