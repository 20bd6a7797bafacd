import type { MailKindWords } from "../nl/mail-kinds.ts";

export const mailKinds: MailKindWords = {
  invitation: "davet",
  reminder: "hatırlatma",
  feedback: "geri bildirim",
  receipt: "onay",
  answer: "bir sorunun cevabı",
  entered: "sizin için doldurulan bir cevap hakkında bilgi",
};
