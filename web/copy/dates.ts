import type { Instant } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

const LONG = { weekday: "long", day: "numeric", month: "long" } as const;
const STYLES = {
  day: { ...LONG, year: "numeric" },
  moment: { ...LONG, hour: "2-digit", minute: "2-digit" },
  short: { weekday: "short", day: "numeric", month: "short" },
} as const;
type Style = keyof typeof STYLES;

function formatOf(language: Language, style: Style): Intl.DateTimeFormat {
  const key = `${language}/${style}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(LANGUAGES[language].locale, {
      timeZone: "Europe/Amsterdam",
      ...STYLES[style],
    });
  formats.set(key, made);
  return made;
}

/**
 * `vrijdag 25 september 2026`, the day in Amsterdam. In Ukrainian the word for a year is written out,
 * since its full stop would stand beside that of a sentence.
 */
export const dayIn = (language: Language, instant: Instant | string): string =>
  formatOf(language, "day").format(new Date(instant)).replace(/ р\.$/u, " року");

/** `vr 25 sep`, for lists of what lies within a year. */
export const shortDayIn = (language: Language, instant: Instant | string): string =>
  formatOf(language, "short").format(new Date(instant));

/** With the time on the clock in Amsterdam. */
export const momentIn = (language: Language, instant: Instant): string =>
  formatOf(language, "moment").format(new Date(instant));

/** `25 september`, and the year where that is not this one. */
export function dateIn(language: Language, instant: Instant | string, today: string): string {
  const dates = new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    timeZone: "Europe/Amsterdam",
    day: "numeric",
    month: "long",
    ...(instant.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
  });
  return dates.format(new Date(instant)).replace(/ р\.$/u, " року");
}

/** `mrt 2026`, short enough to stand below a chart. */
export const monthIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    timeZone: "Europe/Amsterdam",
    month: "short",
    year: "numeric",
  }).format(new Date(day));
