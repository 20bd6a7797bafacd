import type { Uses } from "#stores/stores.ts";
import { SHARDS } from "#contract/keys.ts";
import type { Ballot } from "#domain/answer/ballot.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { textOf } from "#domain/tally/profile.ts";
import { merkleTree, publicIdOf, rootOf, rowOf } from "#domain/tally/seal.ts";

/** A ballot and the row under which it is published. */
export type Read = { ballot: Ballot; row: string };

/**
 * Reads the shards of a round side by side, each page by page in the order of its keys, and hands
 * every page to `take`. Gives the root of all rows.
 */
export async function readShards(
  { ballots, sha256 }: Uses<"ballots" | "sha256">,
  { id, terms }: Round,
  take: (shard: number, page: readonly Read[]) => Promise<void> | void,
): Promise<string> {
  const roots = await Promise.all(
    Array.from({ length: SHARDS }, async (_, shard) => {
      const tree = merkleTree(sha256);
      for await (const page of ballots.shard(id, shard)) {
        const read = page.map((ballot): Read => ({
          ballot,
          row: rowOf(
            publicIdOf(ballot.key),
            textOf(
              ballot.topics.map((topic) => [topic]),
              ballot.topics.length === 0 ? "1" : terms.weights?.[ballot.area],
            ),
          ),
        }));
        for (const { row } of read) tree.add(row);
        await take(shard, read);
      }
      return tree.root();
    }),
  );
  return rootOf(roots, sha256);
}
