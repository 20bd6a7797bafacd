import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "Підтвердження електронною поштою",
  offer:
    "Хочете це зберегти? Ми можемо надіслати вам електронного листа з підтвердженням: у ньому буде ваш код перевірки і ваше особисте посилання. Того, що ви вибрали, у листі не буде.",
  button: "Надіслати мені підтвердження",
};
