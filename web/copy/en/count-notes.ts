import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `Answers do not weigh the same everywhere, because some parts of the neighbourhood answer less: ${areas.join("; ")}. In the other parts an answer counts for 1.`,
  otherRules: "What other rules would give",
  otherRulesText:
    "The same answers, counted by other rules, so that you see what the chosen rule matters.",
  rule: "Rule",
  agenda: "Agenda",
  representedShort: "Find a topic of their own",
};
