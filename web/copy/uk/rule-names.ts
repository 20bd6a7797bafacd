import type { RuleNameWords } from "../nl/rule-names.ts";

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (пропорційно)",
  "equal-shares": "Рівні частки (пропорційно)",
  "seq-pav": "Thiele (пропорційно)",
  approval: "Названо найчастіше",
  plurality: "Найбільше перших місць",
  borda: "Бали (Borda)",
  schulze: "Порівняння між собою (Schulze)",
  stv: "Перехідний голос",
};
