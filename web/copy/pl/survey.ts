import { until } from "./until.ts";
import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `Zespół „Bezpieczne Osiedla” (${name}) pyta o to wszystkich mieszkańców. Prosimy wybrać, co powinno się poprawić najpierw. Potem zespół razem z mieszkańcami zajmie się trzema tematami, które wybierze osiedle.`,
  facts: (closes) => [
    `To zajmie około 2 minut.`,
    `Można odpowiadać do ${until(closes)} włącznie. Do tego czasu mogą Państwo zmienić swoją odpowiedź, używając tego samego linku.`,
    keptApart,
  ],
  changed: (day) =>
    `Państwa odpowiedź wpłynęła: ${day}. Nie pokazujemy tu, co Państwo wybrali, aby nikt nie zobaczył tego za pomocą tego linku. Nowa odpowiedź zastąpi poprzednią.`,
  questions: {
    topics: {
      words: "Prosimy wybrać jeden, dwa lub trzy tematy",
      hint: "Najważniejszy temat prosimy umieścić jako numer 1.",
      missing: "Prosimy wybrać co najmniej jeden temat.",
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
  places: ["Numer 1: najważniejszy temat", "Numer 2 (nieobowiązkowo)", "Numer 3 (nieobowiązkowo)"],
  choose: "Prosimy wybrać temat",
  unsure: "Nie wiem",
  send: "Wyślij moją odpowiedź",
  faults: {
    tooMany: "Prosimy wybrać nie więcej niż trzy tematy.",
    twice: (topic) =>
      `Ten temat jest wybrany dwa razy: „${topic}”. Prosimy wybrać każdy temat jeden raz.`,
    unknown: "Jednego z tematów nie ma na liście tematów. Prosimy wybrać temat z tej listy.",
    gap: "Jeden numer został pominięty. Prosimy najpierw wybrać temat przy numerze powyżej.",
    besideNothing:
      "Pole „Gdzie?” jest wypełnione, ale nie wybrano tematu. Prosimy wybrać temat albo usunąć tekst.",
    tooLong: (length, longest) =>
      `Liczba znaków w Państwa tekście: ${length}. Prosimy skrócić tekst do najwyżej ${longest} znaków.`,
  },
};
