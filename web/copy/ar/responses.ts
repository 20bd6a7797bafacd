import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "جزء الحي",
  channel: "كيف وصلت الإجابة",
  language: "لغة الاستبيان",
  weight: "وزن العيّنة (واحد مقسوم على فرصة أن يُسأل الشخص؛ فارغ: لم يُختر بالقرعة)",
  panel: "رمز من يشارك أكثر من مرة",
  yes: "نعم",
  no: "لا",
};
