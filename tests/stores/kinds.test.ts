import { expect, test } from "vitest";
import { FACTS } from "#contract/facts.ts";
import { KINDS } from "./kinds.ts";

type Kind = { partition: string; sorts?: Record<string, string> };

/** A word with something behind it, where something follows. */
const filledIn = (word: string) => (word.endsWith("#") ? `${word}1` : word);
/** A key of each kind of facts, one for each way in which its sort keys begin. */
const keys = Object.entries<Kind>(FACTS).flatMap(([kind, { partition, sorts }]) => {
  const pk = kind === "invitations" ? `${partition}1#BATCH#0001` : filledIn(partition);
  return Object.values(sorts ?? { any: "1" }).map((sort) => `${pk} ${filledIn(sort)}`);
});

test("a fact is kept under the words under which earlier releases kept it", () => {
  const known = (key: string) => KINDS.some(([pattern]) => pattern.test(key));
  expect(keys.filter((key) => !known(key))).toEqual([]);
  const isKept = ([pattern]: (typeof KINDS)[number]) =>
    keys.some((key) => pattern.test(key)) || pattern.test(`${FACTS.measured.partition} 1`);
  expect(KINDS.filter((kind) => !isKept(kind)).map(([pattern]) => pattern.source)).toEqual([]);
});
