import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "جميع الجولات السابقة",
  follow: "تابع أخبار هذا الحي في قارئ الأخبار",
  calendar: "أضف المواعيد إلى تقويم هاتفك",
  list: "الأحياء",
  listIntro: "كل عشرة أسابيع يختار السكان ما هو الأهم في حيّهم. هنا يمكنك الاطلاع على ما يحدث بعد ذلك.",
  title: (name) => `الحي الآمن ${name}`,
  intro:
    "كل عشرة أسابيع يختار السكان ما هو الأهم. ثم يعمل الفريق والسكان معًا على ذلك، ويخبرون هنا بما أُنجز وما لم يُنجز.",
  team: "الفريق",
  noCycle: "لا توجد جولة جارية الآن. ستظهر الجولة التالية هنا فور بدئها.",
  toCount: "كيف نعدّ؟ تحقق بنفسك",
  stoppedBecause: "السبب",
  report: (answered, invited) =>
    `عدد السكان الذين تلقوا الدعوة: ${invited}؛ وعدد من أجاب منهم: ${answered}.`,
};
