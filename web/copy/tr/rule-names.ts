import type { RuleNameWords } from "../nl/rule-names.ts";

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (orantılı)",
  "equal-shares": "Eşit paylar (orantılı)",
  "seq-pav": "Thiele (orantılı)",
  approval: "En çok belirtilen",
  plurality: "En çok birinci sıraya konan",
  borda: "Puan (Borda)",
  schulze: "İkili karşılaştırma (Schulze)",
  stv: "Aktarılabilir oy",
};
