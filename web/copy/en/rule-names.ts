import type { RuleNameWords } from "../nl/rule-names.ts";

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (proportional)",
  "equal-shares": "Equal shares (proportional)",
  "seq-pav": "Thiele (proportional)",
  approval: "Named most often",
  plurality: "Most first places",
  borda: "Points (Borda)",
  schulze: "Compared in pairs (Schulze)",
  stv: "Transferable vote",
};
