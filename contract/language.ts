import * as z from "zod";

/** In which pages and mails are written. */
export const Language = z.enum(["nl", "en", "ar", "tr", "pl", "uk"]);
export type Language = z.infer<typeof Language>;

/**
 * How a language calls itself, which way it is written, and how it writes days and figures: with
 * the calendar and the digits of everyday life here, also in Arabic, as in the municipality's letters.
 */
export const LANGUAGES: Readonly<
  Record<Language, { name: string; direction: "ltr" | "rtl"; locale: string }>
> = {
  nl: { name: "Nederlands", direction: "ltr", locale: "nl-NL" },
  en: { name: "English", direction: "ltr", locale: "en-GB" },
  ar: { name: "العربية", direction: "rtl", locale: "ar-u-ca-gregory-nu-latn" },
  tr: { name: "Türkçe", direction: "ltr", locale: "tr-TR" },
  pl: { name: "Polski", direction: "ltr", locale: "pl-PL" },
  uk: { name: "Українська", direction: "ltr", locale: "uk-UA" },
};
