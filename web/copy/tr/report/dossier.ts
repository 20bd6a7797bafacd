import type { DossierWords } from "../../nl/report/dossier.ts";

export const dossier: DossierWords = {
  intro:
    "Belediyenin neye bakacağı önceden yazıldı. Bu sayfa ölçümleri bunun yanına koyar. Her rakam, geldiği ölçüme götürür.",
  made: (day) => `Hazırlandığı tarih: ${day}.`,
  all: "Bütün mahalleler birlikte",
  wave: (number) => `${number}. ölçüm`,
  advice: { "go-on": "Devam etmek", adapt: "Değiştirmek", stop: "Durmak" },
  notYet: "Henüz söylenemez",
  noTest: "Bu bir sınama değildir",
  noCriteria: "Önceden hiçbir şey kaydedilmedi",
  decided: (wave, better, worse, of) =>
    `${wave}: ${of} konudan ${better} tanesi ilk ölçüme göre kanıtlanabilir şekilde daha iyi, ${worse} tanesi kanıtlanabilir şekilde daha kötü.`,
  without: (without) =>
    `${without} konunun bu ölçümde rakamı yok. Bunlar ne daha iyi ne daha kötü sayılır.`,
  otherwise: (advices) => `Rakamı olsaydı sonuç şu da olabilirdi: ${advices}.`,
  same: "Rakamı olsaydı da sonuç aynı olurdu.",
  notYetText: (published, needed) =>
    `İlk ölçümden sonra ${published} ölçüm yayımlandı. Karar ${needed} ölçümden sonra verilir.`,
  noTestText: (recorded, began) =>
    `Ölçütler ${recorded} tarihinde, ilk ölçüm ${began} tarihinde başladıktan sonra kaydedildi. Ölçütleri ölçümden sonra seçen, sonucu da seçebilir. Bu yüzden burada rakamlar var, ama bir sonuç yok.`,
  noCriteriaText:
    "Bu mahalle için ilk ölçümden önce ölçüt kaydedilmedi. Bu yüzden burada bir sonuç yok.",
  criteria: "Önceden kararlaştırılanlar",
  rules: ({ afterWaves, indicators, goOn, stop }) => [
    `İlk ölçümden sonra ${afterWaves} ölçüm yapılır. Karar bunların sonuncusuna ve ${indicators.length} konuya göre verilir.`,
    `Devam etmek: en az ${goOn.better} konu kanıtlanabilir şekilde daha iyi ve en çok ${goOn.worse} konu kanıtlanabilir şekilde daha kötü.`,
    `Durmak: en az ${stop.worse} konu kanıtlanabilir şekilde daha kötü.`,
    "Değiştirmek: bunların dışındaki her durum.",
  ],
  recorded: (by, day) => `Kaydeden: ${by}, ${day}.`,
  findings: (wave) => `${wave}, ilk ölçümle karşılaştırıldığında`,
  decides: "Karar bu ölçüme göre verilir.",
  before: "İlk ölçümde",
  now: "Bu ölçümde",
  source: "Bu ölçümün raporunu görün",
  baseline: (day) => `İlk ölçümün başladığı tarih: ${day}.`,
  baselineSource: "İlk ölçümün raporunu görün",
  tooFew: "karar vermek için çok az cevap var",
  people: (n) => `${n} cevap`,
  fewPeople: "10’dan az cevap",
};
