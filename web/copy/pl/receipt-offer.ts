import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "Potwierdzenie e-mailem",
  offer:
    "Chcą Państwo to zachować? Możemy wysłać Państwu e-mail z potwierdzeniem: z kodem kontrolnym i osobistym linkiem. Nie ma w nim informacji o tym, co Państwo wybrali.",
  button: "Wyślij mi potwierdzenie",
};
