import { until } from "../until.ts";
import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `Підтвердження (${area}): ми отримали вашу відповідь`,
  lead: (area) => `${area}: дякуємо, ми отримали вашу відповідь на запитання, що тут найважливіше.`,
  why: "Ви отримали цей лист, бо попросили про нього. Того, що ви вибрали, у ньому немає.",
  change: (closes) =>
    `До ${until(closes)} включно ви можете змінити свою відповідь за особистим посиланням.`,
  check: "Після закриття опитування ви побачите тут, чи враховано вашу відповідь із цим кодом.",
};
