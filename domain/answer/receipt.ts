import * as z from "zod";
import { asTyped, base32, LETTER } from "#domain/base32.ts";

const CODE = 10;
const Code = z.string().regex(new RegExp(`^${LETTER}{5}-${LETTER}{5}$`));

/**
 * Ten letters and digits that tell a voter whether their ballot is in the count, and nobody what it
 * says: nothing leads from them to the published row.
 */
export const ReceiptCode = Code.brand<"ReceiptCode">();
export type ReceiptCode = z.infer<typeof ReceiptCode>;

/**
 * As many that tell who wrote words of their own what became of those. Nothing that is stored joins
 * the two codes of one answer.
 */
export const WordsCode = Code.brand<"WordsCode">();
export type WordsCode = z.infer<typeof WordsCode>;

const parted = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`;
/** 50 bits of a hash, as people read and type them. */
const codeOf = (hash: string) => parted(base32(BigInt(`0x${hash.slice(0, 13)}`) >> 2n, CODE));

export const receiptOf = (hash: string): ReceiptCode => ReceiptCode.parse(codeOf(hash));
export const wordsCodeOf = (hash: string): WordsCode => WordsCode.parse(codeOf(hash));

/** Reads a code as people type it: either kind looks the same. Undefined when it can be neither. */
export function readCode(typed: string): { receipt: ReceiptCode; words: WordsCode } | undefined {
  const code = Code.safeParse(parted(asTyped(typed))).data;
  return code === undefined
    ? undefined
    : { receipt: ReceiptCode.parse(code), words: WordsCode.parse(code) };
}
