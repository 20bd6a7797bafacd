import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "municipality",
  welfare: "welfare work",
  police: "police",
  housing: "housing corporation",
};
