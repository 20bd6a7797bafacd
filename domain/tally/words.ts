import * as z from "zod";
import { OTHER, TopicId } from "#contract/ids.ts";
import { MAX_CHOICES } from "#domain/answer/agenda-survey.ts";
import type { Ballot } from "#domain/answer/ballot.ts";
import { WordsCode } from "#domain/answer/receipt.ts";
import type { Sha256 } from "#domain/sha256.ts";

/**
 * Words as they are sealed. `found` is by what their code finds them; each text of an answer has
 * another, so that nothing stored says that two are of one person. `topic` where they say where it
 * is, and so many named it that this leads to no row.
 */
const SealedWords = z.strictObject({
  text: z.string(),
  topic: TopicId.optional(),
  found: z.string().optional(),
});
type SealedWords = z.infer<typeof SealedWords>;

const foundBy = (code: WordsCode, nth: number, sha256: Sha256): string =>
  sha256(`words|${code}|${nth}`).slice(0, 32);

/** What an answer says in words: `topic` of what says where it is. */
type Wording = Pick<SealedWords, "text" | "topic">;
type Worded = Pick<Ballot, "topics" | "where" | "other" | "comment" | "wordsCode">;

/** Where something else is says nothing without what it is, and stands in one text with it. */
export const otherOf = ({ where, other }: Pick<Worded, "where" | "other">): string | undefined => {
  const lines = [other, where?.[OTHER]].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join("\n");
};

/** Where each of the topics is, in the order in which they were chosen. */
export const wheresOf = ({ topics, where = {} }: Pick<Worded, "topics" | "where">): Wording[] =>
  topics.flatMap((topic) => {
    const text = where[topic];
    return text === undefined || topic === OTHER ? [] : [{ text, topic }];
  });

const wordingsOf = (answer: Worded): Wording[] => [
  ...[otherOf(answer), answer.comment].flatMap((text) => (text === undefined ? [] : [{ text }])),
  ...wheresOf(answer),
];
/** The most texts that one answer has: what else, a remark, and where each of its topics is. */
const MOST = 2 + MAX_CHOICES;

export const hasWords = (answer: Worded): boolean => wordingsOf(answer).length > 0;

/**
 * The lines of the sealed list that an answer makes. A topic stands beside the words where
 * `manyNamed` it: of few, it would lead to their rows.
 */
export const linesOfWords = (
  answer: Worded,
  manyNamed: (topic: TopicId) => boolean,
  sha256: Sha256,
): string[] =>
  wordingsOf(answer).map(({ text, topic }, nth) =>
    JSON.stringify({
      text,
      ...(topic !== undefined && manyNamed(topic) ? { topic } : {}),
      ...(answer.wordsCode === undefined ? {} : { found: foundBy(answer.wordsCode, nth, sha256) }),
    } satisfies SealedWords),
  );

/** A line of the sealed list; those of earlier releases are a text alone. */
export const wordsIn = (line: string): SealedWords =>
  z
    .union([SealedWords, z.string().transform((text): SealedWords => ({ text }))])
    .parse(JSON.parse(line));

/** By what the texts are found that belong to a code. */
export const findsOf = (code: WordsCode, sha256: Sha256): ReadonlySet<string> =>
  new Set(Array.from({ length: MOST }, (_, nth) => foundBy(code, nth, sha256)));
