import type { RuleNameWords } from "../nl/rule-names.ts";

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (proporcjonalna)",
  "equal-shares": "Równe części (proporcjonalna)",
  "seq-pav": "Thiele (proporcjonalna)",
  approval: "Najczęściej wskazane",
  plurality: "Najwięcej pierwszych miejsc",
  borda: "Punkty (Borda)",
  schulze: "Porównanie w parach (Schulze)",
  stv: "Głos przechodni",
};
