import type { EnteredMailWords } from "../../nl/mails/entered.ts";

export const enteredMail: EnteredMailWords = {
  subject: (area) => `${area} hakkındaki cevabınızı ekipten biri dolduruyor`,
  by: {
    coordinator: "ekibin koordinatörü",
    contact: "mahallenin irtibat kişisi",
    professional: "ekipten bir çalışan",
  },
  lead: {
    doorstep: (by, day) => `${day} günü ${by}, kapınızda cevabınızı doldurmak için soruları açtı.`,
    telephone: (by, day) => `${day} günü ${by}, telefonda cevabınızı doldurmak için soruları açtı.`,
    paper: (by, day) =>
      `${day} günü ${by}, bir iş arkadaşıyla birlikte kâğıt formunuzu sisteme girdi.`,
  },
  right:
    "Doğru mu? O zaman bir şey yapmanız gerekmez. Ne doldurulduğu bu e-postada yazmaz ve bağlantınızla kimse bunu göremez.",
  own: (closes) =>
    `Doğru değil mi, ya da başka bir şey mi seçmek istersiniz? O zaman ${closes} günü sonuna kadar kendiniz cevap verin. Kendi cevabınız her zaman önce gelir ve sizin için doldurulanın yerine geçer.`,
  button: "Kendim cevap veriyorum",
  none: "Sizin için doldurulan cevabı geri almak ve hiçbir şey seçmemek mi istiyorsunuz? O zaman ‘Bilmiyorum’ seçeneğini seçin.",
};
