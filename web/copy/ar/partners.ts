import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "البلدية",
  welfare: "العمل الاجتماعي",
  police: "الشرطة",
  housing: "مؤسسة الإسكان",
};
