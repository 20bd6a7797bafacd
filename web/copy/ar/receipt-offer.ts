import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "تأكيد بالبريد الإلكتروني",
  offer:
    "هل تريد الاحتفاظ بهذا؟ يمكننا أن نرسل إليك تأكيدًا بالبريد الإلكتروني، فيه رمز التحقق الخاص بك ورابطك الشخصي. ولا يُذكر فيه ما اخترته.",
  button: "أرسلوا إليّ تأكيدًا",
};
