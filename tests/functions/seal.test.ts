import { afterEach, describe, expect, test } from "vitest";
import type { RoundId } from "#contract/ids.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { wordsIn } from "#domain/tally/words.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { roundKey } from "#contract/round-keys.ts";
import { keyPairFrom, publicBytesOf } from "#stores/hpke.ts";
import { LookupKey } from "#stores/round-keys.ts";
import { keysTable } from "#stores/tables.ts";
import { killedBefore } from "./killed.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
afterEach(() => world.close());

/** So many residents answered and the round is closed. */
async function closed(answers: number): Promise<void> {
  world = await openWorld({ residents: answers + 1 });
  ({ round } = await world.invited());
  const links = [...world.links().values()].slice(0, answers);
  for (const [nth, token] of links.entries()) {
    const body = `first=${nth % 3 === 0 ? "litter" : "lighting"}&comment=word+${nth}`;
    await world.run(submitBallot, visit("POST", "/a/x", { token, body }));
  }
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
}

/** Whether sealing came to its end, killed before its nth write. */
const sealKilledBefore = async (write: number): Promise<boolean> =>
  (await killedBefore(world, sealBallots, { event: { round }, write })) !== undefined;

const left = async () => {
  const items = (await world.everything()).map(({ item }) => item);
  return {
    sealed: items.filter(({ pk, sk }) => /^SEALED#|SEAL$/.test(`${String(pk)} ${String(sk)}`)),
    encrypted: items.filter(({ pk }) =>
      /^(BALLOTS|CONTENT|LOOKUP|MARKS|LINKS|READINGS)#/.test(String(pk)),
    ),
  };
};

describe("sealing", () => {
  test.each([13, 4])(
    "of %i answers that is killed before any of its writes goes on to the same seal, and leaves neither keys nor ballots",
    { timeout: 240_000 },
    async (answers) => {
      await closed(answers);
      const isSealed = async () => (await world.dependencies.seals.get(round)) !== undefined;
      let deaths = 0;
      for (let write = 1; !(await isSealed()); write += 1, deaths += 1)
        expect(await sealKilledBefore(write)).toBe(false);
      // Whoever finds a seal only finishes destroying.
      for (let write = 1; !(await sealKilledBefore(write)); write += 1) deaths += 1;
      expect(deaths).toBeGreaterThan(8);
      const once = await left();
      expect(once.encrypted).toEqual([]);
      expect(await sealKilledBefore(Infinity)).toBe(true);
      expect((await left()).sealed).toEqual(once.sealed);
      const { seals } = world.dependencies;
      expect(await seals.list(round, "rows")).toHaveLength(answers < 10 ? 0 : answers);
      expect(await seals.list(round, "words")).toHaveLength(answers);
      expect(await seals.list(round, "receipts")).toHaveLength(answers);
      expect(await world.run(countPriorities, { round })).toMatchObject({ ballots: answers });
    },
  );

  test("refuses a round whose keys are gone before it was sealed, and says so", async () => {
    await closed(3);
    await world.dependencies.roundKeys.destroy(round);
    await expect(world.run(sealBallots, { round })).rejects.toMatchObject({
      name: "Permanent",
      message: expect.stringContaining("its ballots open for nobody") as string,
    });
  });

  test("publishes what was written without the ballot that it was written on, in an order that it makes itself", async () => {
    await closed(12);
    await world.run(sealBallots, { round });
    const words = await world.dependencies.seals.list(round, "words");
    expect(words).toEqual(words.toSorted());
    expect(words.map((line) => wordsIn(line).text)).toContain("word 7");
    const rows = await world.dependencies.seals.list(round, "rows");
    expect(new Set(rows)).toEqual(new Set(["lighting", "litter"]));
  });
});

describe("the keys of a round", () => {
  test("whose public key was put in another's place takes no answer: it would be readable by who put it there", async () => {
    world = await openWorld({ residents: 1 });
    ({ round } = await world.invited());
    const { roundKeys } = world.dependencies;
    const { variables, clock } = world.environment;
    const place = { environment: variables, clock: clock.now };
    const table = keysTable(place);
    const key = roundKey("lookup", round);
    const found = await table.get(LookupKey, key);
    const theirs = await publicBytesOf(await keyPairFrom(new Uint8Array(32)));
    await table.save(key, { ...found, publicKey: theirs });
    await expect(roundKeys.forTaking(round)).rejects.toThrow(/is not the one that it was opened/);
  });

  test("are made once: opening again changes none of them", async () => {
    world = await openWorld({ residents: 1 });
    ({ round } = await world.invited());
    const keys = async () =>
      (await world.everything()).filter(({ item }) =>
        /^(CONTENT|LOOKUP|MARKS|LINKS|READINGS)#/.test(String(item["pk"])),
      );
    const before = await keys();
    await world.dependencies.roundKeys.open(round);
    expect(before).toHaveLength(5);
    expect(await keys()).toEqual(before);
  });
});
