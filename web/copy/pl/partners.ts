import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "gmina",
  welfare: "organizacja wsparcia społecznego",
  police: "policja",
  housing: "korporacja mieszkaniowa",
};
