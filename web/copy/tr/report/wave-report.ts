import type { WaveReportWords } from "../../nl/report/wave-report.ts";

export const waveReport: WaveReportWords = {
  intro: (baseline, last) =>
    `Bu sayfa son ölçümü (kapanış: ${last}) ilk ölçümle (kapanış: ${baseline}) karşılaştırır. Her rakamın yanında ne kadar kesin olduğu yazar.`,
  first: (closed) =>
    `Bu ilk ölçümdür. Kapanış: ${closed}. Henüz karşılaştırılacak bir şey yok. Bir sonraki ölçüm yarım yıl sonra yapılır.`,
  inside:
    "Bu sayfa ekip içindir. Mahalle sakinlerinin görebileceğinden fazlasını gösterir. Lütfen başkasına vermeyin.",
  short: "Kısaca cevap",
  shortText: "Bu konular ilk ölçüm başlamadan önce seçildi. Sonuç bunlara dayanır.",
  tally: (of, verdicts) => `Sonuç için önceden ${of} konu seçtik. Şimdi: ${verdicts}.`,
  noPrimary: "Sonucun dayanağı olarak önceden konu seçilmedi.",
  changed: (from, to, change, margin) =>
    `Önce ${from}, şimdi ${to}. Değişim: ${change} (aralık: ${margin}).`,
  couldShow: (change) => `Bu kadar cevapla gösterilebilecek en küçük değişim: ${change}.`,
  now: (figure, margin) => `Şimdi ${figure} (aralık: ${margin}).`,
  pooled: "Kaç kişi cevap verirse versin, her mahalle sakin sayısına göre sayılır.",
  apart: (waves) =>
    `Henüz tüm mahallelerde yapılmadığı için burada sayılmayan ölçümler: ${waves.join(", ")}.`,
  files: "Dosyalar",
};
