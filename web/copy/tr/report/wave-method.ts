import type { WaveMethodWords } from "../../nl/report/wave-method.ts";

export const waveMethod: WaveMethodWords = {
  how: "Bu nasıl ölçüldü?",
  waves: "Ölçümler",
  drawn: "Sorulan kişi",
  response: "Cevap oranı",
  effective: "Şu kadar sayılır",
  largest: "En büyük ağırlık",
  seed: "Kuranın başlangıç sayısı",
  drawText: "Kime sorulacağını kura belirledi. Başlangıç sayısıyla herkes kurayı tekrarlayabilir.",
  design: (version) => `Tasarım: ${version}.`,
  funnel: "Sorudan cevaba",
  stage: "Adım",
  people: "Kişi",
  stages: {
    drawn: "soruldu",
    mailed: "e-posta ulaştı",
    letters: "mektup aldı",
    begun: "başladı",
    answered: "gönderdi",
  },
  responseBy: {
    area: "Kimler cevap verdi, mahalle bölümüne göre",
    neighbourhood: "Kimler cevap verdi, mahalleye göre",
  },
  group: "Grup",
  residents: "Sakinler",
  shareOfResidents: "Sakinler içindeki payı",
  shareOfAnswers: "Cevaplar içindeki payı",
  channels: "Cevaplar nasıl geldi",
  channel: "Yol",
  modes: { web: "internette", paper: "kâğıt üzerinde", interviewer: "ekipten biriyle" },
  modesTitle: "Cevap verme yolları arasındaki fark",
  modesText:
    "İnsanlar nasıl cevap vereceklerini kendileri seçti. Bu yüzden fark, sorma şeklinden değil, kişilerden kaynaklanabilir.",
  against: "İnternetle farkı",
  weightedBy: (by) =>
    `Cevaplar, sorulma olasılığına ve şunlara göre ağırlıklandırıldı: ${by.join(", ")}.`,
  weightedByDraw: "Cevaplar, sorulma olasılığına göre ağırlıklandırıldı.",
  byArea: "mahalle bölümü",
  weightFault: {
    empty: (wave, category) =>
      `Başka özelliklere göre ağırlıklandırma yapılamadı: ${wave} numaralı ölçümde ‘${category}’ grubundan kimse cevap vermedi.`,
    other: (wave) =>
      `Başka özelliklere göre ağırlıklandırma yapılamadı: ${wave} numaralı ölçümde cevaplar nüfus rakamlarıyla uyuşmuyor.`,
  },
  hiddenTitle: "Burada görmedikleriniz",
  hiddenText: (base, smallest) =>
    `Bir rakam ancak en az ${base} kişi cevap verdiyse gösterilir. ${smallest} sayısının altındaki sayılar gösterilmez. Böyle bir rakamı veya sayıyı hesaplamaya yarayacak olan da gösterilmez.`,
  alike: (label, wave) => `${label}: ${wave} numaralı ölçümde herkes aynı cevabı verdi.`,
  thin: (label, wave) =>
    `${label}: ${wave} numaralı ölçümde mahallenin bir bölümünde neredeyse kimse cevap vermedi. Aralık orada bir tahmindir.`,
  panelText:
    "Bazı kişiler birden fazla kez katıldı. Cevapları kendi önceki cevaplarıyla da karşılaştırıldı (McNemar).",
};
