import type { RuleNameWords } from "../nl/rule-names.ts";

export const ruleNames: RuleNameWords = {
  phragmen: "Phragmén (تناسبية)",
  "equal-shares": "حصص متساوية (تناسبية)",
  "seq-pav": "Thiele (تناسبية)",
  approval: "الأكثر ذكرًا",
  plurality: "الأكثر في المرتبة الأولى",
  borda: "النقاط (Borda)",
  schulze: "مقارنة كل اثنين (Schulze)",
  stv: "الصوت القابل للنقل",
};
