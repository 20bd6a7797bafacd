import { until } from "./until.ts";
import type { ReceiptWords } from "../nl/receipt.ts";

export const receipt: ReceiptWords = {
  unsure: "Państwa odpowiedź: nie wiem.",
  title: "Dziękujemy, mamy Państwa odpowiedź",
  replaced: "Państwa nowa odpowiedź jest zapisana. Poprzednia odpowiedź już się nie liczy.",
  yours: "To Państwo wybrali",
  equal: "tak samo ważne",
  next: "Co będzie dalej?",
  steps: (closes) => [
    `Mieszkańcy mogą odpowiadać do ${until(closes)} włącznie.`,
    `Potem policzymy wszystkie odpowiedzi komputerem. Temat mniejszej grupy też ma szansę.`,
    `Trzy wybrane tematy pojawią się potem na stronie osiedla. Tam będzie też można zobaczyć, co dzieje się z innymi tematami i dlaczego.`,
  ],
  change: "Zmień moją odpowiedź",
  code: "Państwa kod kontrolny",
  codeText:
    "Prosimy zachować ten kod. Po zamknięciu ankiety pokaże on, czy Państwa odpowiedź została policzona. Kod nikomu nie pokazuje, co Państwo wybrali.",
  codeLink: "Jak liczymy odpowiedzi?",
  wordsCode: "Kod do Państwa własnych słów",
  wordsCodeText:
    "Prosimy zachować także ten kod. Po zamknięciu ankiety zobaczą Państwo dzięki niemu na stronie o liczeniu, co się dzieje z Państwa słowami. Są oddzielone od tego, co Państwo wybrali, i nikomu się ich tam nie pokazuje.",
};
