import type { MomentWords } from "../nl/moments.ts";

export const moments: MomentWords = {
  toSample: "Örneklemdeki kişilere davet",
  moments: {
    invitation: "Bütün mahalle sakinlerine davet",
    reminder: "Henüz cevap vermeyenlere hatırlatma",
    closing: "Cevap vermek için son gün",
    reclosing: "Süre uzatıldıktan sonra cevap vermek için son gün",
    decision: "Karar: devam etmek mi, yeniden sormak mı",
    adoption: "Öncelikler kesinleşir",
    chase: "Haftalık kontrol",
    midcheck: "Ara kontrol",
    outcomes: "Ekip ne yapıldığını yazar",
    feedback: "Mahalle sakinleri ne yapıldığını öğrenir",
    end: "Dönemin sonu",
    publication: "Rapor yayımlanır",
  },
  come: "geçti",
  planned: "planlandı",
};
