import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `Cevapların ağırlığı her yerde aynı değildir, çünkü mahallenin bazı bölgelerinden daha az cevap geliyor: ${areas.join("; ")}. Diğer bölgelerde bir cevap 1 sayılır.`,
  otherRules: "Başka sayım kuralları ne sonuç verirdi?",
  otherRulesText:
    "Aynı cevaplar, başka kurallara göre sayıldı. Böylece seçilen kuralın neyi değiştirdiğini görürsünüz.",
  rule: "Sayım kuralı",
  agenda: "Mahallenin öncelikleri",
  representedShort: "Kendi konularından birini bulanlar",
};
