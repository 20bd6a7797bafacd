import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "لم يتم الإرسال بعد",
};
