/**
 * Where a spreadsheet would reckon instead of show: at the beginning of a text, and after what a spreadsheet that is
 * set to another separator takes for the end of a cell, as a Dutch one does with a semicolon.
 * Spaces and quotation marks before the sign hide it from nobody but the reader. After OWASP, "CSV Injection".
 */
const BEGINS = String.raw`(?<=^|[;\t\r\n])`;
const LIKE_A_FORMULA = String.raw`(?=[\s\p{Cc}\p{Cf}'"]*[=+\-@＝＋－＠])`;
const LIKE_A_CELL = String.raw`(?='*[\t\r\n])`;
const UNGUARDED = new RegExp(`${BEGINS}${LIKE_A_FORMULA}|^${LIKE_A_CELL}`, "gu");
const GUARDED = new RegExp(`${BEGINS}'${LIKE_A_FORMULA}|^'${LIKE_A_CELL}`, "gu");

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
export const harmless = (text: string): string => text.replaceAll(UNGUARDED, "'");

/** What was made harmless, as it was: for whatever text, `asTyped(harmless(text))` is that text. */
export const asTyped = (text: string): string => text.replaceAll(GUARDED, "");
