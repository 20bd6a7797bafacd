import type { PanelWords } from "../nl/panel.ts";

export const panel: PanelWords = {
  title: "Czy możemy porównywać Państwa odpowiedzi z kolejnych pomiarów?",
  text: "Za pół roku zadamy te pytania jeszcze raz. Jeśli wiemy, które odpowiedzi są od tej samej osoby, lepiej widzimy, co się zmienia. To nie jest obowiązkowe: Państwa odpowiedzi liczą się także bez zaznaczenia tego pola.",
  consent:
    "Tak, proszę pytać mnie przy każdym pomiarze. Komputer może porównywać moje odpowiedzi z kolejnych pomiarów za pomocą kodu, bez mojego imienia i nazwiska. Ten kod jest też zapisany przy moim imieniu i nazwisku, w innym pliku. Kto ma oba pliki, może zobaczyć, które odpowiedzi są moje. Po trzech latach kod przy moim imieniu i nazwisku zostanie usunięty. W każdej chwili mogę z tego zrezygnować, tutaj albo na stronie „Państwa dane”.",
  member:
    "Wyrazili Państwo na to zgodę wcześniej. Chcą Państwo zrezygnować? Prosimy usunąć zaznaczenie i wysłać odpowiedzi.",
};
