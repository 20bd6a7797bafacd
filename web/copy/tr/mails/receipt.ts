import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `Onay: ${area} için cevabınız bize ulaştı`,
  lead: (area) =>
    `Teşekkür ederiz. ${area} için neyin en önemli olduğu sorusuna verdiğiniz cevap bize ulaştı.`,
  why: "Bu e-postayı, siz istediğiniz için alıyorsunuz. Ne seçtiğiniz burada yazmaz.",
  change: (closes) =>
    `Cevabınızı ${closes} günü sonuna kadar kişisel bağlantınızla değiştirebilirsiniz.`,
  check: "Soru kapandıktan sonra, bu koda ait cevabınızın sayılıp sayılmadığını burada görürsünüz.",
};
