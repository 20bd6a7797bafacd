import * as z from "zod";
import { asTyped, base32, LETTER } from "#domain/base32.ts";

const CODE = 10;

/**
 * Ten letters and digits that tell a voter whether their ballot is in the count, and nobody what it
 * says: nothing leads from them to the published row.
 */
export const ReceiptCode = z
  .string()
  .regex(new RegExp(`^${LETTER}{5}-${LETTER}{5}$`))
  .brand<"ReceiptCode">();
export type ReceiptCode = z.infer<typeof ReceiptCode>;

const parted = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The code that a hash makes: 50 of its bits. */
export const receiptOf = (hash: string): ReceiptCode =>
  ReceiptCode.parse(parted(base32(BigInt(`0x${hash.slice(0, 13)}`) >> 2n, CODE)));

/** Reads a code as people type it. Undefined when it cannot be one. */
export const readReceipt = (typed: string): ReceiptCode | undefined =>
  ReceiptCode.safeParse(parted(asTyped(typed))).data;
