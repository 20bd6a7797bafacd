import type { ReceiptOfferWords } from "../nl/receipt-offer.ts";

export const receiptOffer: ReceiptOfferWords = {
  title: "E-postayla onay",
  offer:
    "Bunu saklamak ister misiniz? Size kontrol kodunuzu ve kişisel bağlantınızı içeren bir onay e-postası gönderebiliriz. Ne seçtiğiniz e-postada yazmaz.",
  button: "Bana bir onay gönderin",
};
