import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "It has not been sent yet",
};
