import type { Rule } from "#domain/tally/terms.ts";

export type RuleNameWords = Readonly<Record<Rule, string>>;

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (evenredig)",
  "equal-shares": "Gelijke delen (evenredig)",
  "seq-pav": "Thiele (evenredig)",
  approval: "Meest genoemd",
  plurality: "Meeste eerste plaatsen",
  borda: "Punten (Borda)",
  schulze: "Onderling vergeleken (Schulze)",
  stv: "Overdraagbare stem",
};
