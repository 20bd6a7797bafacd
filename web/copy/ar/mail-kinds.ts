import type { MailKindWords } from "../nl/mail-kinds.ts";

export const mailKinds: MailKindWords = {
  invitation: "دعوة",
  reminder: "تذكير",
  feedback: "إخبار بما أُنجز",
  receipt: "تأكيد",
  answer: "جواب عن سؤال",
  entered: "إشعار بإجابة سُجّلت نيابة عنك",
};
