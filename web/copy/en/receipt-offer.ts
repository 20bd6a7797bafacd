import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "Confirmation by e-mail",
  offer:
    "Would you like to keep this? We can mail you a confirmation, with your check code and your personal link. It does not show what you chose.",
  button: "Mail me a confirmation",
};
