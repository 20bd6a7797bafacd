import type { DossierWords } from "../../nl/report/dossier.ts";

export const dossier: DossierWords = {
  intro:
    "Wcześniej zapisano, na co gmina będzie patrzeć. Ta strona zestawia z tym pomiary. Każda liczba prowadzi do pomiaru, z którego pochodzi.",
  made: (day) => `Data sporządzenia: ${day}.`,
  all: "Wszystkie osiedla razem",
  wave: (number) => `Pomiar ${number}`,
  advice: { "go-on": "Kontynuować", adapt: "Zmienić", stop: "Zakończyć" },
  notYet: "Jeszcze nie można powiedzieć",
  noTest: "To nie jest sprawdzian",
  noCriteria: "Niczego nie zapisano wcześniej",
  decided: (wave, better, worse, of) =>
    `${wave}: liczba tematów: ${of}, w tym lepiej niż w pomiarze początkowym, i można to wykazać: ${better}, gorzej, i można to wykazać: ${worse}.`,
  without: (without) =>
    `Tematy bez liczby w tym pomiarze: ${without}. Nie liczą się ani jako lepsze, ani jako gorsze.`,
  otherwise: (advices) => `Gdyby liczba była, wynik mógłby być też taki: ${advices}.`,
  same: "Gdyby liczba była, wynik byłby ten sam.",
  notYetText: (published, needed) =>
    `Liczba opublikowanych pomiarów po pomiarze początkowym: ${published}. Decyzja zapada, gdy ich liczba wyniesie ${needed}.`,
  noTestText: (recorded, began) =>
    `Kryteria zapisano w dniu: ${recorded}. Pomiar początkowy zaczął się wcześniej: ${began}. Kto wybiera kryteria po pomiarze, może wybrać wynik. Dlatego są tu liczby, ale nie ma oceny.`,
  noCriteriaText:
    "Dla tego osiedla nie zapisano kryteriów przed pierwszym pomiarem. Dlatego nie ma tu oceny.",
  criteria: "Co ustalono wcześniej",
  rules: ({ afterWaves, indicators, goOn, stop }) => [
    `Po pomiarze początkowym następują kolejne pomiary, ich liczba: ${afterWaves}. Decyduje ostatni z nich. Liczba tematów: ${indicators.length}.`,
    `Kontynuować: co najmniej ${goOn.better} lepiej, i można to wykazać, a najwyżej ${goOn.worse} gorzej, i można to wykazać.`,
    `Zakończyć: co najmniej ${stop.worse} gorzej, i można to wykazać.`,
    "Zmienić: wszystko inne.",
  ],
  recorded: (by, day) => `Zapis: ${by}, ${day}.`,
  findings: (wave) => `${wave} w porównaniu z pomiarem początkowym`,
  decides: "Decyduje ten pomiar.",
  before: "W pomiarze początkowym",
  now: "W tym pomiarze",
  source: "Zobacz raport z tego pomiaru",
  baseline: (day) => `Pomiar początkowy zaczął się: ${day}.`,
  baselineSource: "Zobacz raport z pomiaru początkowego",
  tooFew: "za mało odpowiedzi, aby na nich oprzeć ocenę",
  people: (n) => `odpowiedzi: ${n}`,
  fewPeople: "mniej niż 10 odpowiedzi",
};
