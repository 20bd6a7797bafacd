import type { ErrandWords } from "../nl/errand.ts";

export const errand: ErrandWords = {
  title: (place) => `Prośba z osiedla ${place}`,
  ask: (place, name) =>
    `Mieszkańcy osiedla ${place} wybrali ten temat. Zespół osiedla prosi o pomoc: ${name}. Nie potrzeba konta.`,
  how: (place, name) =>
    `To obietnica dla mieszkańców osiedla ${place}, którą złożyła organizacja: ${name}. Jak idą prace? Nie potrzeba konta.`,
  handed: (place, name) =>
    `Zespół osiedla ${place} przekazuje tę sprawę: ${name}. Proszę podać tutaj numer sprawy i jej stan. Nie potrzeba konta.`,
  checked:
    "To, co tu napisano, najpierw czyta ktoś z zespołu osiedla. Dopiero potem pojawia się na stronie osiedla. Proszę nie podawać nazwisk mieszkańców.",
  until: (day, coordinator) =>
    `Prosimy o odpowiedź do ${day}. Potem skontaktuje się z Państwem ${coordinator}. Ten link jest tylko dla Państwa organizacji.`,
  due: (day) => `Gotowe do ${day}`,
  memory: {
    title: (place) => `Państwa obietnice na osiedlu ${place}`,
    soon: (day, place, name) =>
      `Od ${day} wszyscy na osiedlu ${place} czytają, co stało się z obietnicami organizacji ${name}. Państwo widzą to pierwsi. Nie potrzeba konta.`,
    told: (day, place, name) =>
      `Wszyscy na osiedlu ${place} czytają, co stało się z obietnicami organizacji ${name}. Jest to publiczne od ${day}. Nie potrzeba konta.`,
    fixed: (coordinator) =>
      `Można dopisać słowo. Liczby się od tego nie zmieniają. Coś się nie zgadza? Proszę napisać: ${coordinator}. Ten link jest tylko dla Państwa organizacji.`,
    hint: (language) =>
      `W języku: ${language}, od 10 do 600 znaków. Stoi obok liczb, z nazwą organizacji i dniem.`,
  },
  says: {
    yes: "Tak, zrobimy to",
    no: "Nie, a oto powód",
    day: "Termin się zmienia",
    answer: "Przekazać coś mieszkańcom",
    "under-way": "Pracujemy nad tym",
    blocked: "Sprawa stoi, a oto powód",
    done: "Zrobione",
    "partly-done": "Zrobione częściowo",
    "not-done": "Nie zrobimy tego, a oto powód",
    report: "Numer i stan sprawy",
    word: "Słowo przy tych liczbach",
    "no-word": "Usunąć nasze słowo",
    picture: "Zdjęcie",
  },
  day: "Kiedy będzie gotowe?",
  text: "Co mogą przeczytać mieszkańcy? (co najmniej 10 znaków)",
  next: "Co jeszcze będzie zrobione?",
  number: "Państwa numer zgłoszenia",
  status: "Jaki jest stan sprawy?",
  optional: "Może pozostać puste, chyba że sprawę rozwiązano lub jej nie przyjęto.",
  send: "Wyślij",
  word: "Słowo od Państwa",
  faults: {
    text: "Proszę wpisać od 10 do 1000 znaków.",
    next: "Proszę napisać w 3 do 600 znakach, co jeszcze będzie zrobione.",
    day: "Proszę podać dzień, który jeszcze nadejdzie.",
    number: "Numer ma najwyżej 40 liter i cyfr.",
    status: "Proszę wybrać stan sprawy.",
    word: "Proszę wpisać od 10 do 600 znaków, bez adresu e-mail i numeru telefonu.",
  },
  again:
    "Nie widzieliśmy, że przycisk nacisnął człowiek. Proszę przeczytać i nacisnąć jeszcze raz.",
  thanks: "Dziękujemy. Zespół osiedla czyta teraz Państwa odpowiedź.",
  said: "Co Państwo przekazali",
  waits: "czeka na zespół osiedla",
  taken: "jest na stronie osiedla",
  notTaken: "zespół osiedla tego nie przyjął",
  full: "Przekazali Państwo już dużo. Po więcej prosimy zadzwonić lub napisać do zespołu osiedla.",
  over: "Nie trzeba tu już nic robić.",
  withdrawn: "Ten link już nie działa",
  withdrawnText: (coordinator) =>
    `Zespół osiedla wycofał tę prośbę albo wysłał ją ponownie. Pytania? Proszę napisać do: ${coordinator}.`,
  picture: "Wyślij zdjęcie",
  pictures: {
    intro:
      "Zdjęcie pokazuje, co zrobiono. Bez ludzi, numerów domów i tablic rejestracyjnych. Ktoś z zespołu osiedla obejrzy je, zanim zobaczą je inni.",
    file: "Wybierz zdjęcie",
    fileHint: "JPEG lub PNG, najwyżej 15 MB.",
    send: "Wyślij zdjęcie",
    text: "Co na nim widać? (co najmniej 10 znaków, dla osób, które nie widzą zdjęcia)",
    save: "Zachowaj zdjęcie",
    kept: "Dziękujemy. Zespół osiedla ogląda teraz Państwa zdjęcie.",
    fault: "Nie możemy otworzyć tego zdjęcia. Proszę wysłać JPEG lub PNG, najwyżej 15 MB.",
    full: "Zdjęć jest już dość.",
  },
  back: "Wróć do prośby",
  mail: (place) => `Prośba mieszkańców osiedla ${place}:`,
  mailAgain: (place) => `Wciąż czekamy na Państwa odpowiedź. Prośba mieszkańców osiedla ${place}:`,
  open: "Zobacz i odpowiedz",
};
