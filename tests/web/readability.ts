/**
 * Vowels that are one syllable together, the longest first: Dutch puts a diaeresis where two are
 * two.
 */
const SYLLABLES = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|eu|ou|au|ij|ei|[aeiouyáéèêëïöü]/gi;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The sentences of a text that end as sentences do; headings and labels are none. */
export const sentencesOf = (text: string): string[] =>
  text.match(/\S[^.!?:]*[.!?:]+(?=\s|$|[’”)])/g) ?? [];

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}…][\p{L}\p{N}…’'-]*/gu) ?? [];

/**
 * Reading ease of Dutch sentences: 206.84 - 0.77 × syllables per 100 words - 0.93 × words per
 * sentence; 100 is easiest. W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960 (the
 * Flesch-Douma formula); 60 to 70 was normal, for who left school at twelve.
 */
export function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, count(word, SYLLABLES)), 0);
  return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
