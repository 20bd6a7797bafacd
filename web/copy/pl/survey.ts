import { until } from "./until.ts";
import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `Zespół „Bezpieczne Osiedla” (${name}) pyta o to wszystkich mieszkańców. Prosimy wybrać, co powinno się poprawić najpierw. Potem zespół razem z mieszkańcami zajmie się trzema tematami, które wybierze osiedle.`,
  facts: (closes) => [
    `Można odpowiadać do ${until(closes)} włącznie. Do tego czasu mogą Państwo zmienić swoją odpowiedź, używając tego samego linku.`,
    keptApart,
  ],
  changed: (day) =>
    `Państwa odpowiedź wpłynęła: ${day}. Nie pokazujemy tu, co Państwo wybrali, aby nikt nie zobaczył tego za pomocą tego linku. Nowa odpowiedź zastąpi poprzednią.`,
  questions: {
    topics: {
      words: "Prosimy wybrać jeden, dwa lub trzy tematy",
      hint: "Prosimy wybrać, co powinno się poprawić najpierw.",
      missing: "Prosimy wybrać co najmniej jeden temat.",
    },
    equal: {
      words: "Kolejność tematów (nieobowiązkowo)",
      hint: "Numer 1 oznacza najważniejszy temat. Tematy z tym samym numerem albo bez numeru są tak samo ważne.",
    },
    where: {
      words: "Gdzie?",
      hint: "Ulica lub miejsce, bez nazwiska i numeru domu (nieobowiązkowo).",
    },
    other: {
      words: "Wybrali Państwo „Coś innego”? Prosimy napisać tutaj, co mają Państwo na myśli",
      hint: "Prosimy nie podawać imion, nazwisk ani adresów.",
      missing: "Prosimy napisać, co oznacza wybór „Coś innego”.",
    },
    comment: {
      words: "Czy chcą Państwo dodać coś o swoim osiedlu? (nieobowiązkowo)",
      hint: "Prosimy nie wpisywać nazwisk ani adresów. Jeśli przyjdzie co najmniej 10 odpowiedzi, przeczyta to ktoś z zespołu. Nie będzie przy tym Państwa nazwiska.",
    },
  },
  short: (closes) => `2 minuty · do ${until(closes)} włącznie · bez nazwiska`,
  chosen: { before: "Wybrano: ", after: " z 3" },
  about: "Warto wiedzieć",
  next: "Dalej",
  second: "Krok 2 z 2: Państwa odpowiedź",
  same: "Są tak samo ważne: wyślij",
  back: "Wybierz inne tematy",
  number: "Numer",
  places: ["Numer 1: najważniejszy temat", "Numer 2 (nieobowiązkowo)", "Numer 3 (nieobowiązkowo)"],
  choose: "Prosimy wybrać temat",
  unsure: "Nie wiem",
  send: "Wyślij moją odpowiedź",
  faults: {
    tooMany: (chosen) =>
      `Liczba wybranych tematów: ${chosen}, a mogą być najwyżej trzy. Prosimy odznaczyć pozostałe: ${chosen - 3}. Reszta zostanie bez zmian.`,
    twice: (topic) =>
      `Ten temat jest wybrany dwa razy: „${topic}”. Prosimy wybrać każdy temat jeden raz.`,
    unknown: "Jednego z tematów nie ma na liście tematów. Prosimy wybrać temat z tej listy.",
    besideNothing:
      "Pole „Gdzie?” jest wypełnione, ale nie wybrano tematu. Prosimy wybrać temat albo usunąć tekst.",
    tooLong: (length, longest) =>
      `Liczba znaków w Państwa tekście: ${length}. Prosimy skrócić tekst do najwyżej ${longest} znaków.`,
  },
};
