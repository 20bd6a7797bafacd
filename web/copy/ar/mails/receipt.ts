import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `تأكيد: وصلتنا إجابتك عن ${area}`,
  lead: (area) => `شكرًا لك. وصلتنا إجابتك عن سؤال: ما هو الأهم في ${area}؟`,
  why: "تصلك هذه الرسالة لأنك طلبتها. ولا يُذكر فيها ما اخترته.",
  change: (closes) => `يمكنك تغيير إجابتك حتى نهاية يوم ${closes}، من خلال رابطك الشخصي.`,
  check: "بعد الإغلاق يمكنك أن ترى هنا هل أُدرجت إجابتك ذات هذا الرمز في العدّ.",
};
