import type { StoryWords } from "../nl/story.ts";

export const story: StoryWords = {
  title: {
    asking: (area) => `${area}: önce ne iyileşsin, siz seçin`,
    counting: (area) => `${area}: siz seçtiniz, biz sayıyoruz`,
    doing: (area) => `${area}: siz seçtiniz, biz yapıyoruz`,
    told: (area) => `${area}: sonuç bu oldu`,
  },
  asking: (closes) =>
    `${closes} günü akşamına kadar seçebilirsiniz. Mahallenin seçtiği konuları birlikte ele alıyoruz.`,
  counting: (day) => `Seçim bitti. Mahallenin ne seçtiğini burada okuyacaksınız. En geç: ${day}.`,
  countingLate: (day) =>
    `Seçim bitti. Mahallenin ne seçtiği ${day} günü burada olmalıydı. Henüz hazır değil.`,
  doing: "Mahallenin seçtiği konuları şimdi birlikte ele alıyoruz.",
  hear: (day) => `${day} günü neyin yapıldığını burada okursunuz.`,
  hearLate: (day) => `Neyin yapıldığı ${day} günü burada olmalıydı. Henüz tamamı yazılmadı.`,
  told: "Mahalle seçti. Verdiğimiz sözlerin ne olduğunu burada okuyabilirsiniz.",
  next: (day) => `Sonraki tur ${day} günü başlıyor.`,
  choose: "Kodunuzla seçin",
  byMail: "Kod, mektubunuzdadır. E-posta aldınız mı? O zaman e-postadaki düğmeye basın.",
  openly: "Mektup veya e-posta almadınız mı? Herkese açık anketi doldurun",
  steps: "Bir tur böyle ilerler",
  step: {
    asking: ["Siz seçersiniz", "Siz seçtiniz"],
    counting: ["Biz sayarız", "Biz saydık"],
    doing: ["Biz yaparız", "Biz yaptık"],
    told: ["Sonucu öğrenirsiniz", "Sonucu öğrendiniz"],
  },
  until: (day) => `son gün: ${day}`,
  now: "şimdi",
  come: "bitti",
  promises: { doing: "Neler yapıyoruz", told: "Neler yaptık" },
  nothingYet: "Bu konuda henüz söz verilmedi.",
  chose: "Mahalle böyle seçti",
  bars: "Her konuyu kaç mahalle sakini seçti. ✓ olan konular üzerinde çalışıyoruz.",
  chosen: "seçildi",
  before: "Tur tur verilen ve tutulan sözler",
  join: "Siz de katılın",
  more: "Bu mahalle hakkında daha fazlası",
};
