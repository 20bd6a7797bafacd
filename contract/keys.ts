import { FACTS, type FactKind } from "./facts.ts";
import type { BallotKey } from "./ids.ts";

/** Where one fact lies. */
export type Key = { pk: string; sk: string };
/** All facts of one partition whose sort keys begin in one way. */
export type Range = { pk: string; from: string };

/** Ballots are spread over as many partitions, so that they can be read beside each other. */
export const SHARDS = 16;

/** The shard of a ballot: the first hexadecimal digit of its key. */
export const shardOf = (key: BallotKey): number => Number.parseInt(key.slice(0, 1), 16);

/** Numbers within a key, so that they are sorted as numbers are. */
export const padded = (number: number, width: number): string =>
  String(number).padStart(width, "0");
export const joined = (...parts: readonly string[]): string => parts.join("#");

const partition = (kind: FactKind, id: string) => `${FACTS[kind].partition}${id}`;

/** The key of one fact; `id` is what follows the kind's own prefix, and empty where nothing does. */
export const fact = (kind: FactKind, id: string, sk: string): Key => ({
  pk: partition(kind, id),
  sk,
});
export const facts = (kind: FactKind, id = "", from = ""): Range => ({
  pk: partition(kind, id),
  from,
});
