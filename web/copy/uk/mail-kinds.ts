import type { MailKindWords } from "../nl/mail-kinds.ts";

export const mailKinds: MailKindWords = {
  invitation: "запрошення",
  reminder: "нагадування",
  feedback: "звіт мешканцям",
  receipt: "підтвердження",
  answer: "відповідь на запитання",
  entered: "повідомлення про відповідь, яку внесли за вас",
};
