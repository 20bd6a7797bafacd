import type { Worded } from "#domain/form/question.ts";

/** Questions in blocks of neighbours that belong together. */
export function neighbours(
  questions: readonly Worded[],
  together: (one: Worded, other: Worded) => boolean,
): Worded[][] {
  const blocks: Worded[][] = [];
  for (const question of questions) {
    const block = blocks.at(-1);
    const [first] = block ?? [];
    if (first !== undefined && together(first, question)) block?.push(question);
    else blocks.push([question]);
  }
  return blocks;
}
/** Under one lead, or without any alike. */
export const isOneBlock = (one: Worded, other: Worded): boolean =>
  one.lead?.nl === other.lead?.nl && (one.lead !== undefined || sharesAnswers(one, other));
/** One answer each, of the same: these stand below each other in columns where there is room. */
export const sharesAnswers = (one: Worded, other: Worded): boolean =>
  [one, other].every(({ kind }) => kind === "single" || kind === "agree") &&
  one.answers.map(({ words }) => words.nl).join("|") ===
    other.answers.map(({ words }) => words.nl).join("|");
