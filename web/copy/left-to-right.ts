import { LANGUAGES, type Language } from "#contract/language.ts";

/** A telephone number with spaces, kept in its order and on one line amid letters from right to left. */
export const leftToRight = (phone: string): string =>
  `\u2066${phone.replaceAll(" ", "\u00a0")}\u2069`;

/**
 * What is written from left to right amid letters that are not, in plain text: its full stop stays
 * at its end. The Unicode isolates are seen by nobody (UAX 9, LRI and PDI).
 */
export const isolated = (text: string, language: Language): string =>
  LANGUAGES[language].direction === "rtl" ? `\u2066${text}\u2069` : text;
