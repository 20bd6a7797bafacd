import type { EffortWords } from "../nl/effort.ts";

export const effort: EffortWords = {
  title: "ما كلّفه ذلك",
  text: "تتكوّن تكلفة هذه الطريقة في معظمها من وقت العمل. هذا ما دوّنه الفريق.",
  none: "لم يدوّن الفريق كم ساعة عمل وكم من المال تطلّب ذلك.",
  partner: "من",
  hours: "الساعات",
  costs: "تكاليف أخرى",
  total: "المجموع",
  notNoted: "غير مدوَّن",
};
