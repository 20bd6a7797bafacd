import { until } from "../until.ts";
import type { ReceiptMailWords } from "../../nl/mails/receipt.ts";

export const receiptMail: ReceiptMailWords = {
  subject: (area) => `Potwierdzenie (${area}): mamy Państwa odpowiedź`,
  lead: (area) =>
    `Dziękujemy. Mamy Państwa odpowiedź na pytanie, co jest najważniejsze tam, gdzie Państwo mieszkają (${area}).`,
  why: "Ten e-mail przyszedł na Państwa prośbę. Nie ma w nim informacji o tym, co Państwo wybrali.",
  change: (closes) =>
    `Odpowiedź można zmienić do ${until(closes)} włącznie, za pomocą osobistego linku.`,
  check: "Po zamknięciu ankiety można tu zobaczyć, czy odpowiedź z tym kodem została policzona.",
};
