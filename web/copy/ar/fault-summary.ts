import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "لم يُرسل بعد: هناك شيء يحتاج إلى تصحيح",
};
