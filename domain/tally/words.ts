import * as z from "zod";
import type { Ballot } from "#domain/answer/ballot.ts";
import { WordsCode } from "#domain/answer/receipt.ts";
import type { Sha256 } from "#domain/sha256.ts";

/**
 * Words as they are sealed. `found` is by what their code finds them; each text of an answer has
 * another, so that nothing stored says that two are of one person.
 */
const SealedWords = z.strictObject({ text: z.string(), found: z.string().optional() });
type SealedWords = z.infer<typeof SealedWords>;

const foundBy = (code: WordsCode, nth: number, sha256: Sha256): string =>
  sha256(`words|${code}|${nth}`).slice(0, 32);

type Worded = Pick<Ballot, "other" | "comment" | "wordsCode">;
const textsOf = ({ other, comment }: Worded): string[] => [other ?? [], comment ?? []].flat();
/** The most texts that one answer has. */
const MOST = 2;

export const hasWords = (answer: Worded): boolean => textsOf(answer).length > 0;

/** The lines of the sealed list that an answer makes. */
export const linesOfWords = (answer: Worded, sha256: Sha256): string[] =>
  textsOf(answer).map((text, nth) =>
    JSON.stringify({
      text,
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
