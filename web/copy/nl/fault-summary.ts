export const faultSummary = {
  title: "Het is nog niet verstuurd",
};

export type FaultSummaryWords = typeof faultSummary;
