import type { FaultSummaryWords } from "../nl/fault-summary.ts";

export const faultSummary: FaultSummaryWords = {
  title: "Форму ще не надіслано: треба щось виправити",
};
