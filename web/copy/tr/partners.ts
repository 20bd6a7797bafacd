import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "belediye",
  welfare: "sosyal hizmetler",
  police: "polis",
  housing: "konut kurumu",
};
