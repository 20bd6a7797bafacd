import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "Henüz gönderilmedi: düzeltilecek bir şey var",
};
