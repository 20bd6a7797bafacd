import type { Instant } from "#domain/ids.ts";
import type { Language } from "#domain/neighbourhood.ts";
import { en } from "./en.ts";
import { type Copy, nl } from "./nl.ts";

const copies: Readonly<Record<Language, Copy>> = { nl, en };

/** The words of a language. */
export const wordsOf = (language: Language): Copy => copies[language];

const LOCALE: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, style: "day" | "moment"): Intl.DateTimeFormat {
  const key = `${language}/${style}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { timeZone: "Europe/Amsterdam", weekday: "long", day: "numeric", month: "long", ...(style === "moment" ? { hour: "2-digit", minute: "2-digit" } : { year: "numeric" }) });
  formats.set(key, made);
  return made;
}

/** `vrijdag 25 september 2026`, the day in Amsterdam. */
export const dayIn = (language: Language, instant: Instant | string): string => formatOf(language, "day").format(new Date(instant));

/** With the time on the clock in Amsterdam. */
export const momentIn = (language: Language, instant: Instant): string => formatOf(language, "moment").format(new Date(instant));
