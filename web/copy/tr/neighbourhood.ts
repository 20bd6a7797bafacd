import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "Önceki tüm dönemler",
  follow: "Bu mahallenin haberlerini haber okuyucuyla takip edin",
  calendar: "Tarihleri telefonunuzun takvimine ekleyin",
  list: "Mahalleler",
  listIntro:
    "Mahalle sakinleri, mahallelerinde neyin en önemli olduğunu on haftada bir seçer. Burada bununla ne yapıldığını görürsünüz.",
  title: (name) => `Güvenli mahalle: ${name}`,
  intro:
    "Mahalle sakinleri neyin en önemli olduğunu on haftada bir seçer. Ekip ve mahalle sakinleri bunun üzerinde birlikte çalışır. Neyin yapıldığını ve neyin yapılmadığını burada anlatırlar.",
  team: "Ekip",
  noCycle: "Şu anda devam eden bir dönem yok. Sonraki dönem başlar başlamaz burada görünecek.",
  toCount: "Nasıl sayıyoruz? Kendiniz kontrol edin",
  stoppedBecause: "Nedeni",
  report: (answered, invited) =>
    `Davet edilen ${invited} mahalle sakininden ${answered} kişi cevap verdi.`,
};
