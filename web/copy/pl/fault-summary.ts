import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "Jeszcze nie wysłano: coś trzeba poprawić",
};
