import type { AgendaMeetingWords } from "../nl/agenda-meeting.ts";

export const agendaMeeting: AgendaMeetingWords = {
  title: (area, number) => `Öncelik toplantısı: ${area}, ${number}. tur`,
  open: (closes) =>
    `Mahalle sakinleri ${closes} günü sonuna kadar cevap verebilir. O zamana kadar ekip dahil hiç kimse ara sonuç görmez.`,
  notPublic: (day) =>
    `Henüz herkese açık değil. Bu sonuç yalnızca şu anda burada olanlar içindir. Öncelikler kesinleşince herkes okuyabilir, en geç ${day}.`,
  steps: {
    said: "Mahalle ne dedi?",
    shared: "Birçok mahalle sakini ne istiyor?",
    questions: "Her konu için üç soru",
    agenda: "Mahallenin öncelikleri",
    agreed: "Ne kararlaştırıyoruz",
    reopened: "Bu yeterince işe yaramadı ve geri geliyor",
    others: "Diğer ortak istekler",
    adopt: "Öncelikleri kesinleştirmek",
  },
  shared: (threshold) =>
    `Bu konular ${threshold} veya daha fazla kez söylendi. Bunlar ortak isteklerdir.`,
  noneShared: "Hiçbir konu yeterince söylenmedi.",
  questions: {
    shared: "Birçok mahalle sakini bunu istiyor mu?",
    alone: "Bir ortak bunu tek başına çözebilir mi? Hangisi?",
    willing: "Bir mahalle sakini bunu ekiple birlikte ele almak istiyor mu?",
  },
  yes: "evet",
  no: "hayır",
  noPromise: "Burada henüz kimse söz vermedi.",
  confirmed: "Öncelikler onaylandı. Birazdan herkes okuyabilecek.",
  noAgenda: "Öncelikler arasında konu yok.",
  action: "Ne yapacağız?",
};
