import type { CountWords } from "../nl/count.ts";

export const count: CountWords = {
  blank: (blank) =>
    `Liczba osób, które wybrały „Nie wiem”: ${blank}. Te odpowiedzi nie liczą się do progu wspólnego życzenia.`,
  title: (area, number) => `Liczenie odpowiedzi: ${area}, runda ${number}`,
  notYet:
    "Mieszkańcy mogą jeszcze odpowiadać albo runda jeszcze się nie zaczęła. Do zamknięcia ankiety nikt nie widzi wyników częściowych, zespół też nie. Już teraz można tu przeczytać, jak odpowiedzi będą liczone.",

  chosen: "To wybrało osiedle",

  represented: (some, share) =>
    `Liczba mieszkańców, którzy znajdują na liście priorytetów co najmniej jeden ze swoich tematów: ${some} (${share}).`,
  majority: (agenda, some, share, more) =>
    `Gdyby lista obejmowała tylko najczęściej wskazywane tematy (${agenda.join("; ")}), ta liczba ${more === 0 ? "byłaby taka sama" : `wyniosłaby ${some} (${share})`}.`,
  steps: "Tak liczono, krok po kroku",
  roundsTitle: "Kroki liczenia",
  round: "Krok",
  value: "Stan liczenia",
  rules: {
    phragmen:
      "Najpierw na listę priorytetów trafia temat, który wybrało najwięcej osób. Potem więcej waży wybór mieszkańców, których żaden temat nie jest jeszcze na liście. Dzięki temu także mniejsza grupa może dostać temat. Dla tych, którzy chcą przeliczyć (reguła Phragména, proporcjonalna): temat kosztuje 1. Płacą to razem mieszkańcy, którzy go wybrali, tak aby każdy z nich zapłacił łącznie tyle samo. Za każdym razem dochodzi temat, przy którym ta kwota jest najniższa.",
    "equal-shares":
      "Liczenie jest proporcjonalne (równe części): każdy mieszkaniec dostaje do wydania równą część miejsc na liście priorytetów. Za każdym razem dochodzi ten temat, za który wskazujący go mieszkańcy mogą razem zapłacić po najniższej cenie na osobę.",
    "seq-pav":
      "Liczenie jest proporcjonalne (reguła Thielego): odpowiedź liczy się w całości przy pierwszym swoim temacie, który trafia na listę priorytetów, w połowie przy drugim i w jednej trzeciej przy trzecim.",
    approval: "Na listę priorytetów trafiają tematy wskazane najczęściej.",
    plurality: "Na listę priorytetów trafiają tematy, które najczęściej są na pierwszym miejscu.",
    borda:
      "Pierwsze miejsce daje 3 punkty, drugie 2, trzecie 1. Na listę priorytetów trafiają tematy z największą liczbą punktów.",
    schulze:
      "Każdy temat jest porównywany z każdym innym: który z tych dwóch więcej mieszkańców stawia wyżej? Temat, który nie przegrywa z żadnym innym, trafia na listę priorytetów.",
    stv: "Każdy mieszkaniec ma jeden głos, który zaczyna od pierwszego wyboru. Nadwyżka głosów wybranego tematu oraz głosy tematu, który odpadł, przechodzą na następny wybór.",
  },
  outcome: {
    elected: (topic) => `„${topic}”: temat trafia na listę priorytetów.`,
    eliminated: (topic) => `„${topic}”: temat odpada.`,
  },
  measures: {
    load: (value) => `każdy płaci łącznie ${value}`,
    price: (value) => `cena na mieszkańca: ${value}`,
    score: (value) => `wynik: ${value}`,
    ballots: (value) => `liczba wskazań: ${value}`,
    firsts: (value) => `liczba pierwszych miejsc: ${value}`,
    points: (value) => `liczba punktów: ${value}`,
    defeats: (value) => `liczba przegranych porównań z innymi tematami: ${value}`,
    votes: (value) => `liczba głosów: ${value}`,
  },
  tie: {
    borda: (topics) =>
      `Był remis (${topics.join("; ")}); pierwszeństwo miała największa liczba punktów.`,
    lot: (topics) => `Był remis (${topics.join("; ")}); zdecydowało losowanie.`,
  },

  byArea: "Odpowiedzi według części osiedla",
  byChannel: "Jak dotarły odpowiedzi",
  entered: (entered) =>
    `Odpowiedzi wpisane przez kogoś z zespołu za mieszkańców (przy drzwiach, przez telefon lub z formularza papierowego): ${entered}.`,
  answers: "Odpowiedzi",
  replacedByCode: (times) =>
    `Odpowiedzi z kodem z listu, które zastąpiły wcześniejszą odpowiedź: ${times === "few" ? "mniej niż 10" : times}.`,
  hidden: "mniej niż 10 lub dałoby się z tego wyliczyć taką liczbę",
  terms: "Co ustalono z góry",
  termsText: (seats, minimum, share) =>
    `Największa możliwa liczba tematów na liście priorytetów: ${seats}. Temat bierze udział w liczeniu, jeśli liczba odpowiedzi, które go wskazują, to co najmniej ${minimum} i co najmniej ${share} wszystkich odpowiedzi.`,

  other: "„Coś innego” jest liczone, ale nie może zostać wybrane: to wiele różnych życzeń.",
  lot: "Losowanie",
  lotText:
    "Przy remisie pierwszeństwo ma temat z największą liczbą punktów (3 za pierwsze miejsce, potem 2 i 1). Jeśli i to jest równe, pierwszeństwo ma temat, który stoi wyżej w tej kolejności. Kolejność wylosowano, zanim ktokolwiek mógł odpowiedzieć.",
  check: "Można to sprawdzić samodzielnie",
  checkText:
    "Państwa kod kontrolny pokazuje, czy Państwa odpowiedź jest uwzględniona w liczeniu. Dzięki plikom każdy może policzyć odpowiedzi jeszcze raz.",
  codeLabel: "Państwa kod kontrolny albo kod Państwa słów",
  codeHint:
    "Oba kody są na stronie, która pojawiła się po wysłaniu odpowiedzi, na przykład K7QM2-V9X4P. Napisali Państwo coś? Drugi kod pokazuje, co się stało z Państwa słowami.",
  codeButton: "Sprawdź ten kod",
  code: {
    yes: (code) => `Tak, odpowiedź z kodem ${code} jest uwzględniona w liczeniu.`,
    no: (code) =>
      `Nie, nie ma odpowiedzi z kodem ${code}. Prosimy sprawdzić, czy kod jest dobrze przepisany. Jeśli tak, prosimy zadzwonić do osoby kontaktowej.`,
    unreadable: (code) =>
      `„${code}” to nie jest kod kontrolny. Kod ma dwa razy po pięć liter lub cyfr.`,
  },
  seal: "Pieczęć",
  sealed: (moment) => `Odpowiedzi zapieczętowano: ${moment}.`,
  sealText: (ballots, moment) =>
    `Liczba zapieczętowanych odpowiedzi: ${ballots}. Czas zapieczętowania: ${moment}. Kto potem zmieni choć jedną odpowiedź, dostanie inną pieczęć.`,
  withdrawn: (some) => `Odpowiedzi wycofane przed zamknięciem: ${some}. Nie są liczone.`,
  setAside: (some) =>
    `Odpowiedzi, których nie policzono: ${some}. Nie zgadzały się z tym, co zapisano.`,
  missing: (some) => `Odpowiedzi, które oddano i których już nie ma: ${some}.`,
  older:
    "Odpowiedzi mogą być policzone tak, jak oddano je za pierwszym razem, nawet jeśli później je zmieniono lub wycofano.",
  leftOfFew:
    "Nie wszystkie odpowiedzi zgadzały się z tym, co zapisano. Policzono tylko to, co się zgadza.",
  agreed:
    "Koordynator i audytor zdecydowali o tym wspólnie, nie widząc, co jest w odpowiedziach. Powód:",
  voided: "W tej rundzie niczego nie policzono",
  voidedText:
    "Odpowiedzi nie zgadzały się z tym, co zapisano. Koordynator i audytor wspólnie unieważnili rundę. Nikt nie może już przeczytać odpowiedzi. Powód:",
  root: "Pieczęć (korzeń drzewa Merkle’a według RFC 6962)",
  receiptsDigest: "Suma kontrolna kodów kontrolnych (SHA-256)",
  digest: "Suma kontrolna liczenia (SHA-256)",
  files: "Pliki",
  tooFew:
    "Odpowiedzi jest za mało, aby publikować każdą osobno: można by wtedy kogoś rozpoznać. Publiczny jest tylko wynik. Nie ma tu też pieczęci: kto sprawdziłby wszystkie możliwe odpowiedzi, odczytałby z niej te, które podano. Dlatego nikt z zewnątrz nie może powtórzyć tego liczenia ani sprawdzić, czy po zamknięciu coś zmieniono. Kod kontrolny pokazuje jednak, czy dana odpowiedź została policzona.",
  fileTexts: {
    csv: "wszystkie odpowiedzi bez imion i nazwisk, po jednej w wierszu",
    pb: "to samo w formacie Pabulib",
    soi: "to samo w formacie PrefLib",
    receipts: "wszystkie kody kontrolne",
    count: "wszystko inne, co wiadomo o liczeniu, dla programów",
  },
  verify: "Naszym programem sprawdzą Państwo wszystko od razu:",
  recount:
    "Tak można policzyć odpowiedzi jeszcze raz naszym programem; inne programy też odczytują te pliki:",
};
