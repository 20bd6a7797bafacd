import { folded } from "./language.ts";

const LETTER = String.raw`[\p{Letter}\p{Number}]`;
/** Arabic writes small words onto the front of others. */
const ONTO = "(?:و|ف|ب|ل|ال|وال|بال)?";

/**
 * Words on a list, as they stand in a folded text: each is the beginning of a word, or with a point
 * behind it all of it.
 */
export const oneOfWords = (list: string): RegExp => {
  const words = folded(list)
    .trim()
    .split(/\s+/)
    .map((word) => (word.endsWith(".") ? `${word.slice(0, -1)}(?!${LETTER})` : word));
  return new RegExp(`(?<!${LETTER})${ONTO}(?:${words.join("|")})`, "u");
};

/** A text as these words are looked for in it. */
export const asLookedFor = (text: string): string => folded(text).replaceAll(/['’ʼ]/gu, "");
