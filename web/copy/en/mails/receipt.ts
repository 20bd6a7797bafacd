import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `Confirmation: we have your answer about ${area}`,
  lead: (area) => `Thank you. We have your answer to the question of what matters most in ${area}.`,
  why: "You get this e-mail because you asked for it. It does not show what you chose.",
  change: (closes) =>
    `Until the end of ${closes} you can change your answer, with your personal link.`,
  check:
    "After the survey closes, you can see here whether your answer with this code was counted.",
};
