import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "Confirmation by e-mail",
  offer:
    "Do you want to keep this? We can mail you a confirmation, with your check code and your personal link. What you chose is not in it.",
  button: "Mail me a confirmation",
};
