export const faultSummary = {
  title: "Nog niet verstuurd: er klopt nog iets niet",
};

export type FaultSummaryWords = typeof faultSummary;
