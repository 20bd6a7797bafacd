import { cycleKeys } from "#contract/cycle-keys.ts";
import type { BallotKey, RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { type Ballot, type FormerBallot, readBallot } from "#domain/answer/ballot.ts";
import { AnyStored } from "./ballots.ts";
import { openedWith } from "./opening.ts";
import type { SealingKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

/**
 * What the seal finds in a round: ballots, those of before rounds had keys, how many were withdrawn,
 * and how many are not as they were written, or stand there twice.
 */
export type Opened = {
  ballots: readonly Ballot[];
  former: readonly FormerBallot[];
  withdrawn: number;
  /** The sum of the versions of all that prove to be written by who takes answers. */
  versions: number;
  altered: number;
};

const openedBy = async (sealing: SealingKeys, round: RoundId, stored: AnyStored) =>
  "key" in stored ? stored : openedWith(sealing, round, stored, readBallot);

async function* pagesOf(cycle: Table, round: RoundId): AsyncGenerator<AnyStored[]> {
  for (let shard = 0; shard < SHARDS; shard += 1)
    yield* cycle.pages(AnyStored, cycleKeys.ballots(round, shard));
}

const nameOf = (stored: AnyStored): BallotKey => ("row" in stored ? stored.row : stored.key);

/** The ballots of a round as the seal sees them, which alone has the key that opens them. */
export const encryptedBallots = overCycles((cycle) => ({
  async open(round: RoundId, sealing: SealingKeys): Promise<Opened> {
    const found: Awaited<ReturnType<typeof openedBy>>[] = [];
    const versions = new Map<BallotKey, number>();
    for await (const page of pagesOf(cycle, round)) {
      const opened = await Promise.all(
        page.map(async (one) => ({ one, is: await openedBy(sealing, round, one) })),
      );
      for (const { one, is } of opened) {
        const isCopy = "row" in one && versions.has(one.row);
        found.push(isCopy ? "altered" : is);
        if ("row" in one && is !== "altered" && !isCopy) versions.set(one.row, one.version);
      }
    }
    const answered = found.filter((one) => typeof one !== "string");
    return {
      ballots: answered.filter((one) => "mark" in one),
      former: answered.filter((one) => "key" in one),
      withdrawn: found.filter((one) => one === "withdrawn").length,
      altered: found.filter((one) => one === "altered").length,
      versions: [...versions.values()].reduce((sum, version) => sum + version, 0),
    };
  },

  /** Forgets what is encrypted of a round, once it is sealed. */
  async sweep(round: RoundId): Promise<void> {
    for await (const page of pagesOf(cycle, round))
      await cycle.removeMany(page.map((one) => cycleKeys.ballot(round, nameOf(one))));
  },
}));
