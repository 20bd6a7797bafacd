import * as z from "zod";

/** What turns, hides or joins letters and is not seen itself; between Arabic letters a joiner is spelling. */
const INVISIBLE =
  /(?<!\p{Script=Arabic})[\u200C\u200D]|(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** A name as one reads it, so that two that look the same are the same. */
export const legible = (name: string): string => name.replaceAll(INVISIBLE, "").trim();

/** Of a person, a place or an organisation, in so many characters that can be read. */
export const Name = (shortest: number, longest: number) =>
  z.string().overwrite(legible).min(shortest).max(longest);
