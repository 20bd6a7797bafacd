import type { MeasuredWords } from "../../nl/report/measured.ts";

export const measured: MeasuredWords = {
  title: "İşe yarıyor mu?",
  intro: (baseline) =>
    `Bu sayfa her ölçümü ilk ölçümle (${baseline}) karşılaştırır. Her rakamın yanında ne kadar kesin olduğu yazar.`,
  cause:
    "Bu rakamlar neyin değiştiğini gösterir, neden değiştiğini göstermez. Karşılaştırılacak bir bölge olmadan, hiç kimse bunun bu yaklaşım sayesinde olduğunu söyleyemez.",
  changes: "Neler değişti",
  chart: (wave) => `${wave} ölçümündeki değişim ve aralığı; dolu nokta kanıtlanabilir demektir`,
  indicator: "Konu",
  wave: "Ölçüm",
  figure: "Rakam",
  interval: "Aralık (%95)",
  answers: "Cevaplar",
  difference: "Değişim",
  detectable: "Gösterilebilecek en küçük değişim",
  verdict: "Sonuç",
  verdicts: {
    better: "kanıtlanabilir şekilde daha iyi",
    worse: "kanıtlanabilir şekilde daha kötü",
    "no-demonstrable-difference": "kanıtlanabilir bir fark yok",
    "method-break": "karşılaştırılamaz: soru veya sorma şekli değişti",
    "no-figure": "bir şey söylenemez",
  },
  primary: "Bu konu, sonucun dayanağı olarak önceden seçildi.",
  figures: "Konulara göre rakamlar",
  trend: (label) => `${label}, ölçümlere göre`,
  from: (low, high) => `${low} – ${high}`,
  tooFew: "göstermek için çok az cevap var",
  meaning:
    "‘Kanıtlanabilir bir fark yok’, hiçbir şeyin değişmediği anlamına gelmez. ‘Gösterilebilecek en küçük değişim’ altındaki sayıdan küçük bir değişimin bu kadar cevapla görülemeyeceği anlamına gelir.",
  points: "yüzde puanı",
  method: "Bu nasıl hesaplandı?",
  methodText:
    "Oranlarda Wilson aralığı, oranlar arasındaki farklarda Newcombe aralığı kullanılır. Ortalamalarda Student aralığı, ortalamalar arasındaki farklarda Welch aralığı kullanılır. Önceden seçilen konuların tamamı için Holm, diğerleri için Benjamini ve Hochberg düzeltmesi yapıldı. Ağırlıklandırma ve bunun yol açtığı kesinlik kaybı hesaba katıldı.",
  weighting: (wave, respondents, effective) =>
    `${wave}: ${respondents} kişi cevap verdi; ağırlıklandırma nedeniyle bu, ${effective} kişi gibi sayılır.`,
};
