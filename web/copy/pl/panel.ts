import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "Czy możemy porównywać Państwa odpowiedzi z kolejnych pomiarów?",
  text: "Wtedy lepiej widzimy, co się zmienia. To nie jest obowiązkowe: Państwa odpowiedzi liczą się także bez zaznaczenia tego pola.",
  consent: "Tak, proszę porównywać moje odpowiedzi i pytać mnie przy każdym pomiarze",
  points: [
    "Porównujemy za pomocą kodu, bez Państwa imienia i nazwiska.",
    "Po trzech latach usuniemy kod przy Państwa imieniu i nazwisku.",
    "Można zrezygnować w każdej chwili, tutaj albo na stronie „Państwa dane”.",
  ],
  who: "Kto może zobaczyć, które odpowiedzi są Państwa?",
  code: "Ten kod jest też zapisany przy Państwa imieniu i nazwisku, w innym pliku. Kto ma oba pliki, może zobaczyć, które odpowiedzi są Państwa.",
  member:
    "Wyrazili Państwo na to zgodę wcześniej. Chcą Państwo zrezygnować? Prosimy usunąć zaznaczenie i wysłać odpowiedzi.",
};
