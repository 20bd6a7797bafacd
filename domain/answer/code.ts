import * as z from "zod";
import { asTyped, base32, LETTER } from "#domain/base32.ts";

/** Letters of 5 bits each: 80 bits, which nobody guesses, so that nobody who mistypes has to be locked out. */
const LENGTH = 16;
export const CODE_BYTES = (LENGTH * 5) / 8;

/** The personal code on a letter: what a link's secret is for who has the mail, but to be typed. */
export const PersonalCode = z
  .string()
  .regex(new RegExp(`^${LETTER}{${LENGTH}}$`))
  .brand<"PersonalCode">();
export type PersonalCode = z.infer<typeof PersonalCode>;

/** The code of ten random bytes. */
export const codeOf = (bytes: Uint8Array): PersonalCode =>
  PersonalCode.parse(
    base32(
      bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n),
      LENGTH,
    ),
  );

/** Reads a code as people type it. Undefined when it cannot be one. */
export const readCode = (typed: string): PersonalCode | undefined =>
  PersonalCode.safeParse(asTyped(typed)).data;

/** Whether it is the secret of a link that was mailed, and no code that was printed. */
export const isMailed = (typed: string): boolean => /^[\w-]{22}$/.test(typed);

/** The secret of a link that was mailed, or a code however it was typed. */
export const secretIn = (typed: string): string | undefined =>
  isMailed(typed) ? typed : readCode(typed);

/** In groups of four, as it is printed: `7K2M-QX9D-4TBH-0ZRE`. */
export const printed = (code: PersonalCode): string => (code.match(/.{4}/g) ?? []).join("-");
