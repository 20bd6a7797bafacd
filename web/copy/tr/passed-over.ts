import type { PassedOverWords } from "../nl/passed-over.ts";

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `“${elected}” ve “${topic}” konularının ikisi de ${times} kez seçildi. “${elected}” önce gelir.`,
  fewer: (elected, times, topic, more) =>
    `“${elected}” (${times} kez seçildi), “${topic}” konusundan (${more} kez) önce gelir.`,
  represented: (some, otherwise) =>
    `Çünkü böylece ${some} mahalle sakini kendi seçtiği bir konuyu burada buluyor. Yoksa bu sayı ${otherwise} olurdu.`,
  borda: (elected) => `Çünkü mahalle sakinleri “${elected}” konusunu daha üst sıraya koydu.`,
  lot: "Çünkü sıralar da eşitti; o zaman kura karar verdi.",
  rule: "Sayımın sonucu böyle çıktı. Nasıl olduğunu adımlarda görebilirsiniz.",
  most: "En çok seçilen konular bunlar.",
};
