import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `Відповіді не всюди мають однакову вагу, бо з деяких частин району надходить менше відповідей: ${areas.join("; ")}. В інших частинах відповідь рахується за 1.`,
  otherRules: "Що дали б інші правила підрахунку",
  otherRulesText:
    "Ті самі відповіді, підраховані за іншими правилами. Так ви бачите, на що впливає вибране правило.",
  rule: "Правило підрахунку",
  agenda: "Головні теми району",
  representedShort: "Знаходять свою тему",
};
