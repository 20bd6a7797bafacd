import type { LimitWords } from "../nl/limits.ts";

export const limits: LimitWords = {
  full: (moment) =>
    `Przez ten link lub to połączenie internetowe przyszło właśnie zbyt wiele zgłoszeń naraz. Dlatego Państwa formularz nie został jeszcze wysłany. Wpisane dane nadal tu są. Prosimy wysłać go ponownie. Będzie to możliwe od: ${moment}. Nie mogą Państwo czekać? Prosimy zadzwonić do osoby kontaktowej.`,
  asked:
    "Przychodzi teraz bardzo dużo formularzy. Prosimy wpisać cyframi liczbę, która jest tu podana, i wysłać formularz ponownie. W ten sposób zatrzymujemy roboty. Wpisane dane nadal tu są.",
  wrong: "To nie jest właściwa liczba. Teraz jest tu nowa liczba.",
  number: (number) => `Prosimy wpisać cyframi: ${number}`,
  hint: "Przykład: cztery, zero, dwa to 402. Nie udaje się? Prosimy zadzwonić do osoby kontaktowej.",
  digits: [
    "zero",
    "jeden",
    "dwa",
    "trzy",
    "cztery",
    "pięć",
    "sześć",
    "siedem",
    "osiem",
    "dziewięć",
  ],
};
