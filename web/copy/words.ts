import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { type Copy, nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

const copies: Readonly<Record<Language, Copy>> = { nl, en, ar, tr, pl, uk };

/** The words of a language. */
export const wordsOf = (language: Language): Copy => copies[language];

/** Dates in the calendar and figures in the digits of everyday life here, also in Arabic: letters from the municipality have the same. */
const LOCALE: Readonly<Record<Language, string>> = {
  nl: "nl-NL",
  en: "en-GB",
  ar: "ar-u-ca-gregory-nu-latn",
  tr: "tr-TR",
  pl: "pl-PL",
  uk: "uk-UA",
};

/** Which way a language is written. */
export const directionOf = (language: Language): "ltr" | "rtl" =>
  language === "ar" ? "rtl" : "ltr";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, style: "day" | "moment"): Intl.DateTimeFormat {
  const key = `${language}/${style}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALE[language], {
      timeZone: "Europe/Amsterdam",
      weekday: "long",
      day: "numeric",
      month: "long",
      ...(style === "moment" ? { hour: "2-digit", minute: "2-digit" } : { year: "numeric" }),
    });
  formats.set(key, made);
  return made;
}

/** `vrijdag 25 september 2026`, the day in Amsterdam. */
export const dayIn = (language: Language, instant: Instant | string): string =>
  formatOf(language, "day").format(new Date(instant));

/** `mrt 2026`, short enough to stand below a chart. */
export const monthIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: "Europe/Amsterdam",
    month: "short",
    year: "numeric",
  }).format(new Date(day));

/** `48%` of a whole; a part, never more exact than it is. */
export const percentIn = (language: Language, some: number, all: number): string =>
  new Intl.NumberFormat(LOCALE[language], { style: "percent", maximumFractionDigits: 0 }).format(
    all === 0 ? 0 : some / all,
  );

/** A number with so many decimals at most, `6.67`. */
export const numberIn = (language: Language, value: number, decimals: number): string =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value);

/** Hours, of quarters of an hour. */
export const hoursIn = (language: Language, quarters: number): string =>
  numberIn(language, quarters / 4, 2);

/** Euros, of cents. */
export const eurosIn = (language: Language, cents: number): string =>
  new Intl.NumberFormat(LOCALE[language], { style: "currency", currency: "EUR" }).format(
    cents / 100,
  );

/** A change, `+6.67` or `-6.67`, with so many decimals at most. */
export const signedIn = (language: Language, value: number, decimals: number): string =>
  new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: decimals,
    signDisplay: "exceptZero",
  }).format(value);

/** With the time on the clock in Amsterdam. */
export const momentIn = (language: Language, instant: Instant): string =>
  formatOf(language, "moment").format(new Date(instant));
