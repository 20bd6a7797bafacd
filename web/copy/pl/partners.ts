import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "gmina",
  welfare: "organizacja wsparcia społecznego",
  police: "policja",
  housing: "korporacja mieszkaniowa",
  province: "prowincja",
  water: "zarząd wodny",
  transport: "przewoźnik",
  energy: "operator sieci",
  school: "szkoła",
  healthcare: "opieka zdrowotna",
  residents: "stowarzyszenie mieszkańców",
  other: "inna organizacja",
};
