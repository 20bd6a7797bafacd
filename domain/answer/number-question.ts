/**
 * A number in words, for a person to write in digits. `asked` says when and for whom it was asked,
 * so that nothing has to be kept of it.
 */
export type NumberQuestion = { asked: string; digits: readonly number[] };

const VALID = 60 * 60_000;
const LONG = 3;
const ASKED = /^(\d{13})\.[\w-]{22}$/;

/** A question of an instant, in milliseconds; `chance` makes it another one than any before. */
export const askedAt = (at: number, chance: string): string => `${at}.${chance}`;

/** When a question was asked, if that was at most an hour ago. */
export function stillAsked(asked: string, now: number): number | undefined {
  const at = Number(ASKED.exec(asked)?.[1] ?? Number.NaN);
  const age = now - at;
  return age >= 0 && age <= VALID ? at : undefined;
}

/** The digits that follow from a keyed hash of the question: who lacks the key cannot make one up. */
export const digitsOf = (hash: string): number[] =>
  Array.from({ length: LONG }, (_, nth) => hash.charCodeAt(nth) % 10);

/** Zero in the digits that Arabic is written with, here and further east. */
const ZEROS = ["0", "٠", "۰"].map((zero) => zero.charCodeAt(0));
const DIGITS = /[0-9٠-٩۰-۹]/g;

/** The digits that somebody typed, whatever stands between them. */
export const digitsIn = (typed: string): number[] =>
  (typed.slice(0, 40).match(DIGITS) ?? []).map((digit) => {
    const code = digit.charCodeAt(0);
    return code - (ZEROS.findLast((zero) => zero <= code) ?? 0);
  });
