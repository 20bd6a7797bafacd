import { LANGUAGES, type Language } from "#contract/language.ts";

const written = (language: Language, value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(LANGUAGES[language].locale, options).format(value);

/** `48%` of a whole; a part, never more exact than it is. */
export const percentIn = (language: Language, some: number, all: number): string =>
  written(language, all === 0 ? 0 : some / all, { style: "percent", maximumFractionDigits: 0 });

/** A number with so many decimals at most, `6.67`. */
export const numberIn = (language: Language, value: number, decimals: number): string =>
  written(language, value, { maximumFractionDigits: decimals });

/** Hours, of quarters of an hour. */
export const hoursIn = (language: Language, quarters: number): string =>
  numberIn(language, quarters / 4, 2);

/** Euros, of cents. */
export const eurosIn = (language: Language, cents: number): string =>
  written(language, cents / 100, { style: "currency", currency: "EUR" });

/** A change, `+6.67` or `-6.67`, with so many decimals at most. */
export const signedIn = (language: Language, value: number, decimals: number): string =>
  written(language, value, { maximumFractionDigits: decimals, signDisplay: "exceptZero" });
