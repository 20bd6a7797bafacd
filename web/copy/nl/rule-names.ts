import type { Rule } from "#domain/tally/terms.ts";

export const ruleNames = {
  phragmen: "Phragmén (evenredig)",
  "equal-shares": "Gelijke delen (evenredig)",
  "seq-pav": "Thiele (evenredig)",
  approval: "Meest genoemd",
  plurality: "Meeste eerste plaatsen",
  borda: "Punten (Borda)",
  schulze: "Onderling vergeleken (Schulze)",
  stv: "Overdraagbare stem",
} satisfies Record<Rule, string>;

export type RuleNameWords = typeof ruleNames;
