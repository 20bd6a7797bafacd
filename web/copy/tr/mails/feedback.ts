import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area} için neler yapıldı`,
  lead: (area) =>
    `Mahalleniz, ${area} için neyin en önemli olduğunu seçti. Yapılanlar ve yapılmayanlar şunlardır.`,
  chosen: "Mahalleniz bunları seçti",
  nothing: "bunun için söz verilmedi",
  next: (day) => `Bir sonraki anketin beklenen tarihi: ${day}.`,
  none: "Bu dönemde hiçbir konu seçilmedi.",
  ask: (until) => `İşe yaradı mı? Bize bildirin. Son gün: ${until}.`,
  later: "Daha yeni biten işlerin işe yarayıp yaramadığını size bir sonraki sefer soracağız.",
};
