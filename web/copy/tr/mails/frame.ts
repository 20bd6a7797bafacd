import type { MailFrameWords } from "../../nl/mails/frame.ts";

export const mailFrame: MailFrameWords = {
  hello: (name) => `Sayın ${name},`,
  personal:
    "Bu bağlantı yalnızca sizin içindir. Başkasına göndermeyin: yoksa biri sizin yerinize cevap verebilir.",
  contact: (name, role, phone) =>
    `Sorunuz mu var? Arayabileceğiniz kişi: ${name}, ${role}: ${phone}. İsterseniz bu e-postayı da cevaplayabilirsiniz.`,
  more: "Hepsi mahallenin sayfasında:",
  ask: "Ekibe bir sorunuz mu var?",
  unsubscribe:
    "Bizden artık e-posta almak istemiyor musunuz? E-posta listesinden buradan çıkabilirsiniz:",
  mine: "Hakkınızda neler bildiğimizi görün veya bunları sildirin:",
};
