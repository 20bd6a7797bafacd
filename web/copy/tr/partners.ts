import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "belediye",
  welfare: "sosyal hizmetler",
  police: "polis",
  housing: "konut kurumu",
  province: "il yönetimi",
  water: "su idaresi",
  transport: "ulaşım şirketi",
  energy: "şebeke işletmecisi",
  school: "okul",
  healthcare: "sağlık hizmetleri",
  residents: "sakinler derneği",
  other: "başka bir kuruluş",
};
