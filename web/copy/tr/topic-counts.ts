import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "Bütün konular",
  chartTitle: "Her konunun kaç kez belirtildiği; dolu çubuklar mahallenin öncelikleridir",
  tableTitle: "Her konunun kaç kez belirtildiği ve bu konuya ne olduğu",
  threshold: (threshold) => `ortak istek: ${threshold}`,
  topic: "Konu",
  named: "Kaç kez belirtildi",
  what: "Konuya ne oluyor",
  ballots: (ballots) => `${ballots} mahalle sakini cevap verdi.`,
  few: "10’dan az mahalle sakini cevap verdi veya 10’dan az kişinin cevabı farklı sayılıyor. Böyle olunca sayılar birinin ne seçtiğini belli eder. Bu yüzden burada sayı yok: yalnızca öncelikler arasına ne girdiği ve hangi sırayla girdiği var.",
  sealedOnly:
    "Cevaplar geldi ve mühürlendi. Öncelikler kesinleşir kesinleşmez sonuç burada görünecek.",
};
