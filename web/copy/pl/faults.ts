import type { FaultWords } from "../nl/faults.ts";

export const faults: FaultWords = {
  "too-large": [
    "Wysłane dane są za duże",
    "Nic nie zostało zapisane. Prosimy skrócić tekst i spróbować ponownie.",
  ],
  "bad-form": [
    "Coś poszło nie tak przy wysyłaniu",
    "Nic nie zostało zapisane. Prosimy wrócić, odświeżyć stronę i spróbować jeszcze raz.",
  ],
  "wrong-method": ["Tutaj nie można tego zrobić", "Prosimy wrócić i użyć przycisków na stronie."],
  "try-again": [
    "Teraz to się nie udaje",
    "Państwa odpowiedź nie jest jeszcze zapisana. Prosimy odczekać minutę, użyć przycisku „Wstecz” w przeglądarce i spróbować ponownie: wpisane dane nadal tam są.",
  ],
  "not-found": ["Ta strona nie istnieje", "Prosimy sprawdzić adres albo przejść do listy osiedli."],
  forbidden: [
    "Nie można tego teraz otworzyć",
    "Nie są Państwo zalogowani (lub już nie są) albo ten formularz stracił ważność. Prosimy zalogować się ponownie i spróbować jeszcze raz.",
  ],
  conflict: [
    "Teraz nie można tego zrobić",
    "Ktoś inny zrobił to wcześniej albo runda w międzyczasie przeszła dalej. Prosimy sprawdzić ponownie i spróbować jeszcze raz.",
  ],
  "too-many": [
    "Prosimy chwilę poczekać",
    "Z tego połączenia internetowego przyszło właśnie zbyt wiele zgłoszeń naraz. Nic nie przepadło. Prosimy spróbować ponownie za kwadrans.",
  ],
};
