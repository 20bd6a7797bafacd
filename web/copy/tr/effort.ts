import type { EffortWords } from "../nl/effort.ts";

export const effort: EffortWords = {
  title: "Bunun maliyeti",
  text: "Bu yaklaşımın maliyeti en çok çalışma süresidir. Ekip şunları not etti.",
  none: "Ekip, bunun kaç saat ve ne kadar para tuttuğunu not etmedi.",
  partner: "Kim",
  hours: "Saat",
  costs: "Diğer masraflar",
  total: "Toplam",
  notNoted: "not edilmedi",
};
