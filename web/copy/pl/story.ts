import type { StoryWords } from "../nl/story.ts";

export const story: StoryWords = {
  title: {
    asking: (area) => `${area}: prosimy wybrać, co poprawić najpierw`,
    counting: (area) => `${area}: Państwo wybrali, my liczymy`,
    doing: (area) => `${area}: Państwo wybrali, my działamy`,
    told: (area) => `${area}: co z tego wyszło`,
  },
  asking: (closes) =>
    `Wybierać można do końca tego dnia: ${closes}. Tym, co wybierze osiedle, zajmiemy się razem.`,
  counting: (day) =>
    `Wybieranie się skończyło. Wkrótce będzie tu można przeczytać, co wybrało osiedle. Najpóźniej: ${day}.`,
  countingLate: (day) =>
    `Wybieranie się skończyło. Wynik miał tu być: ${day}. Nie jest jeszcze gotowy.`,
  doing: "Tym, co wybrało osiedle, zajmujemy się teraz razem.",
  hear: (day) => `Co się udało, będzie można tu przeczytać: ${day}.`,
  hearLate: (day) => `To, co się udało, miało tu być: ${day}. Nie ma tu jeszcze wszystkiego.`,
  told: "Osiedle wybrało. Tutaj można przeczytać, co wyszło z naszych obietnic.",
  next: (day) => `Następna runda zaczyna się: ${day}.`,
  choose: "Wybieram z kodem",
  byMail: "Kod jest w liście. Dostali Państwo e-mail? Wtedy prosimy nacisnąć przycisk w e-mailu.",
  openly: "Nie ma listu ani e-maila? Prosimy wypełnić otwartą ankietę",
  steps: "Tak przebiega runda",
  step: {
    asking: ["Państwo wybierają", "Państwo wybrali"],
    counting: ["My liczymy", "My policzyliśmy"],
    doing: ["My działamy", "My działaliśmy"],
    told: ["Mówimy, co się udało", "Powiedzieliśmy, co się udało"],
  },
  until: (day) => `do ${day}`,
  now: "teraz",
  come: "gotowe",
  promises: { doing: "Co robimy", told: "Co zrobiliśmy" },
  nothingYet: "W tej sprawie nic jeszcze nie obiecano.",
  chose: "Tak wybrało osiedle",
  bars: "Ilu mieszkańców wybrało każdy temat. Zajmujemy się tematami ze znakiem ✓.",
  chosen: "wybrany",
  before: "Obiecane i zrobione, runda po rundzie",
  join: "Prosimy się przyłączyć",
  more: "Więcej o tym osiedlu",
};
