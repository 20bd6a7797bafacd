import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "municipality",
  welfare: "social work",
  police: "police",
  housing: "housing corporation",
  province: "province",
  water: "water board",
  transport: "transport company",
  energy: "grid operator",
  school: "school",
  healthcare: "healthcare",
  residents: "residents' association",
  other: "another organisation",
};
