import type { ReceiptWords } from "../nl/receipt.ts";

export const receipt: ReceiptWords = {
  unsure: "Państwa odpowiedź: nie wiem.",
  title: "Dziękujemy, mamy Państwa odpowiedź",
  replaced: "Państwa nowa odpowiedź jest zapisana. Poprzednia odpowiedź już się nie liczy.",
  yours: "To Państwo wybrali",
  next: "Co będzie dalej?",
  steps: (closes) => [
    `Mieszkańcy mogą odpowiadać do tego dnia włącznie: ${closes}.`,
    `Potem komputer policzy wszystkie odpowiedzi. Liczenie jest sprawiedliwe: mniejsze grupy też się liczą.`,
    `Trzy wybrane tematy pojawią się potem na stronie dzielnicy. Tam będzie też można zobaczyć, co dzieje się z innymi tematami i dlaczego.`,
  ],
  change: "Zmień moją odpowiedź",
  code: "Państwa kod kontrolny",
  codeText:
    "Prosimy zachować ten kod. Po zamknięciu ankiety pokaże on Państwu, że Państwa odpowiedź została policzona. Kod nikomu nie pokazuje, co Państwo wybrali.",
  codeLink: "Jak liczymy odpowiedzi?",
  wordsCode: "Kod do Państwa własnych słów",
  wordsCodeText:
    "Prosimy zachować także ten kod. Po zamknięciu ankiety zobaczą Państwo dzięki niemu na stronie o liczeniu, co się dzieje z Państwa słowami. Są oddzielone od tego, co Państwo wybrali, i nikomu się ich tam nie pokazuje.",
};
