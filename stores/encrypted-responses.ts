import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { type Opened, readHandedIn } from "#domain/measurement/wave/handed-in.ts";
import { openedDraft, StoredDraft } from "./drafts.ts";
import { Encrypted } from "./giving.ts";
import { openedWith } from "./opening.ts";
import type { GatheringKeys } from "./round-keys.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

async function* handedIn(cycle: Table, round: RoundId): AsyncGenerator<Encrypted[]> {
  for (let shard = 0; shard < SHARDS; shard += 1)
    yield* cycle.pages(Encrypted, cycleKeys.allHandedIn(round, shard));
}
async function* drafts(cycle: Table, round: RoundId): AsyncGenerator<StoredDraft[]> {
  for (let shard = 0; shard < SHARDS; shard += 1)
    yield* cycle.pages(StoredDraft, cycleKeys.drafts(round, shard));
}

async function openAll(cycle: Table, round: RoundId, keys: GatheringKeys) {
  const all = [];
  for await (const page of handedIn(cycle, round))
    for (const stored of page)
      all.push({ ...stored, said: await openedWith(keys, round, stored, readHandedIn) });
  return all;
}

async function openDrafts(cycle: Table, round: RoundId, keys: GatheringKeys) {
  const begun = [];
  for await (const page of drafts(cycle, round))
    for (const stored of page) {
      const draft = openedDraft(keys.drafts, stored);
      // What was begun counts as begun and no more: one that was altered is as good as none.
      if (draft !== undefined) begun.push({ ...draft, row: stored.row });
    }
  return begun;
}

/** Questionnaires of a round as gathering sees them, which alone has the keys that open them all. */
export const encryptedResponses = overCycles((cycle) => ({
  /** `versions`: the sum of those of all that prove to be written by who takes answers. */
  async open(
    round: RoundId,
    keys: GatheringKeys,
  ): Promise<Opened & { altered: number; versions: number }> {
    const [all, begun] = await Promise.all([
      openAll(cycle, round, keys),
      openDrafts(cycle, round, keys),
    ]);
    return {
      handedIn: all.flatMap(({ row, said }) =>
        typeof said === "string" ? [] : [{ ...said, row }],
      ),
      begun,
      withdrawn: all.flatMap(({ row, said }) => (said === "withdrawn" ? [row] : [])),
      altered: all.filter(({ said }) => said === "altered").length,
      versions: all
        .filter(({ said }) => said !== "altered")
        .reduce((sum, { version }) => sum + version, 0),
    };
  },

  /** Forgets what is encrypted of a round, once it is gathered. */
  async sweep(round: RoundId): Promise<void> {
    for await (const page of handedIn(cycle, round))
      await cycle.removeMany(page.map(({ row }) => cycleKeys.handedIn(round, row)));
    for await (const page of drafts(cycle, round))
      await cycle.removeMany(page.map(({ row }) => cycleKeys.draft(round, row)));
  },
}));
