import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "البلدية",
  welfare: "العمل الاجتماعي",
  police: "الشرطة",
  housing: "مؤسسة الإسكان",
  province: "المقاطعة",
  water: "هيئة المياه",
  transport: "شركة النقل",
  energy: "مشغّل شبكة الطاقة",
  school: "المدرسة",
  healthcare: "الرعاية الصحية",
  residents: "جمعية السكان",
  other: "منظمة أخرى",
};
