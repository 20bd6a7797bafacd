import type { Language } from "#contract/language.ts";

/** The smallest words of each language that is written in Latin letters, as the text is folded. */
const SMALL_WORDS = {
  nl: `de het een en van ik is dat op te zijn er niet met voor aan bij ook maar naar om wij we ze
    mijn onze heel veel meer geen graag hier daar wordt worden kan als dan door over uit`,
  en: `the and is are of to in it that for not with on my our we they there this at be very more
    please here from have has can if but too`,
  tr: `ve bir bu da de cok icin ile var yok degil mi ama daha gibi her ben biz olan olarak kadar
    lutfen burada cocuk cocuklar sokak`,
  pl: `i w na nie jest sie do to ze z o dla ale po jak od przy sa bardzo ma tu przez tylko prosze
    moj nasz ulicy dzieci`,
} as const satisfies Partial<Record<Language, string>>;

const KNOWN: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ["nl", new Set(SMALL_WORDS.nl.split(/\s+/))],
  ["en", new Set(SMALL_WORDS.en.split(/\s+/))],
  ["tr", new Set(SMALL_WORDS.tr.split(/\s+/))],
  ["pl", new Set(SMALL_WORDS.pl.split(/\s+/))],
];

/** Letters that one of our languages has and the others have not. */
const LETTERS: readonly (readonly [Language, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["uk", /[іїєґ]/iu],
  ["tr", /[ğış]/u],
  ["pl", /[ąćęłńśźż]/iu],
];

/** Letters without what stands above or below them, in lower case: how words are compared. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] =>
  folded(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** What a text says, whatever its capitals and signs. */
export const saidIn = (text: string): string => wordsIn(text).join(" ");

/** Whether a word is too small to say what a text is about. */
export const isSmall = (word: string): boolean =>
  word.length < 3 || KNOWN.some(([, words]) => words.has(word));

/**
 * The language of a text: by letters that only one of ours has, else by the language most of whose
 * smallest words stand in it. Undefined where that tells nothing, or as much for two.
 */
export function languageOf(text: string): Language | undefined {
  const byLetters = LETTERS.find(([, letters]) => letters.test(text));
  if (byLetters !== undefined) return byLetters[0];
  const words = wordsIn(text);
  const [first, second] = KNOWN.map(
    ([language, small]) => [language, words.filter((word) => small.has(word)).length] as const,
  ).toSorted(([, one], [, other]) => other - one);
  return first === undefined || first[1] === (second?.[1] ?? 0) ? undefined : first[0];
}
