import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `Answers do not count the same everywhere, because some parts of the neighbourhood answer less: ${areas.join("; ")}. In the other parts an answer counts for 1.`,
  otherRules: "What other rules would have given",
  otherRulesText:
    "The same answers, counted by other rules, so that you can see what difference the chosen rule makes.",
  rule: "Rule",
  agenda: "Agenda",
  representedShort: "Find a topic of their own",
};
