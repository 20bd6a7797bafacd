import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "To jeszcze nie zostało wysłane",
};
