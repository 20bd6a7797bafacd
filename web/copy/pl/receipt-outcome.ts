import type { ReceiptOutcomeWords } from "../nl/receipt-outcome.ts";

export const receiptOutcome: ReceiptOutcomeWords = {
  mailed: [
    "Potwierdzenie zostało wysłane",
    "E-mail przyjdzie w ciągu kilku minut na adres, który mamy. Nie widzą go Państwo? Prosimy zajrzeć też do folderu Spam.",
  ],
  skipped: {
    "not-answered": [
      "Nikt jeszcze nie odpowiedział za pomocą tego linku",
      "Potwierdzenie wysyłamy po odpowiedzi za pomocą tego linku. Prosimy najpierw wybrać tematy.",
    ],
    "no-address": [
      "Nie mamy Państwa adresu e-mail",
      "Dlatego nie możemy nic do Państwa wysłać. Kod kontrolny jest na stronie, która pojawiła się po wysłaniu odpowiedzi: prosimy go zapisać. Państwa odpowiedź i tak się liczy.",
    ],
    bounced: [
      "Nie możemy wysłać do Państwa e-maila",
      "Nasz wcześniejszy e-mail do Państwa nie dotarł. Aby podać inny adres, prosimy zadzwonić do osoby kontaktowej. Państwa odpowiedź i tak się liczy.",
    ],
    complained: [
      "Nie wysyłamy już do Państwa e-maili",
      "Nasz wcześniejszy e-mail został zgłoszony jako niechciany. Dlatego nic już nie wysyłamy na ten adres. Chcą Państwo jednak dostawać e-maile? Prosimy zadzwonić do osoby kontaktowej. Państwa odpowiedź i tak się liczy.",
    ],
    sent: [
      "Potwierdzenie zostało już wysłane",
      "Wysyłamy je raz w każdej rundzie. Prosimy zajrzeć do swojej poczty, także do folderu Spam.",
    ],
    unsettled: [
      "Nie wiemy na pewno, czy potwierdzenie zostało wysłane",
      "Prosimy za kilka minut zajrzeć do swojej poczty, także do folderu Spam. Nie próbujemy ponownie, aby e-mail nie przyszedł dwa razy. Państwa odpowiedź i tak się liczy.",
    ],
    closed: [
      "Nie można już odpowiadać",
      "Kod kontrolny był na stronie, którą zobaczyli Państwo po udzieleniu odpowiedzi. Nie możemy utworzyć go ponownie: klucz do niego zniszczono przy liczeniu odpowiedzi. Państwa odpowiedź i tak się liczy.",
    ],
    refused: [
      "Teraz nie udało się wysłać potwierdzenia",
      "Prosimy spróbować ponownie później. Państwa odpowiedź i tak się liczy.",
    ],
  },
};
