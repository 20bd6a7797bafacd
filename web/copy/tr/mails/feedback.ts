import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area} için neler yapıldı`,
  lead: (area) =>
    `On hafta önce mahalleniz, ${area} için neyin en önemli olduğunu seçti. Yapılanlar ve yapılmayanlar şunlardır.`,
  none: "Bu dönemde hiçbir konu seçilmedi.",
  ask: (until) => `İşe yaradı mı? Bize bildirin. Son gün: ${until}.`,
  later: "Daha yeni biten işlerin işe yarayıp yaramadığını size bir sonraki sefer soracağız.",
};
