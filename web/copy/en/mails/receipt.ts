import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `Confirmation: we have your answer about ${area}`,
  lead: (area) => `Thank you. We have your answer to the question what matters most in ${area}.`,
  why: "You get this e-mail because you asked for it. What you chose is not in it.",
  change: (closes) =>
    `Until the end of ${closes} you can change your answer, with your personal link.`,
  check: "After closing you see here whether your answer with this code was counted.",
};
