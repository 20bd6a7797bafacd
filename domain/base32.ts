/**
 * Crockford's base 32: no I, L, O or U, so that nobody has to guess what stands on paper
 * (crockford.com/base32.html).
 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** One letter, in a regular expression. */
export const LETTER = "[0-9A-HJKMNP-TV-Z]";
const BITS = 5n;

/** The last `5 × length` bits of a number, the highest first. */
export function base32(number: bigint, length: number): string {
  let left = number;
  let text = "";
  for (let at = 0; at < length; at += 1) {
    text = `${LETTERS[Number(left & 31n)] ?? ""}${text}`;
    left >>= BITS;
  }
  return text;
}

/** What people type, as it was meant: small letters, spaces and hyphens, an O for a zero, an I or L for a one. */
export const asTyped = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
