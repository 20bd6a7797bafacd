import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `Zespół „Bezpieczne Dzielnice” (${name}) pyta o to wszystkich mieszkańców. Państwo wybierają tematy. Potem zespół razem z mieszkańcami zajmie się trzema tematami, które wybierze dzielnica.`,
  facts: (closes) => [
    `To zajmie około 2 minut.`,
    `Odpowiedzieć można do tego dnia włącznie: ${closes}. Do tego czasu mogą Państwo zmienić swoją odpowiedź, używając tego samego linku.`,
    keptApart,
  ],
  changed: (day) =>
    `Państwa odpowiedź wpłynęła: ${day}. Nie pokazujemy tu, co Państwo wybrali, aby nikt nie zobaczył tego za pomocą tego linku. Nowa odpowiedź zastąpi poprzednią.`,
  questions: {
    topics: {
      words: "Prosimy wybrać jeden, dwa lub trzy tematy",
      hint: "Najważniejszy temat prosimy umieścić na pierwszym miejscu.",
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
      words: "Czy chcą Państwo dodać coś o swojej dzielnicy? (nieobowiązkowe)",
      hint: "Prosimy nie wpisywać nazwisk ani adresów. Jeśli przyjdzie co najmniej 10 odpowiedzi, przeczyta to ktoś z zespołu. Nikt nie będzie wiedział, że to od Państwa.",
    },
  },
  places: [
    "Najważniejszy temat",
    "Na drugim miejscu (nieobowiązkowo)",
    "Na trzecim miejscu (nieobowiązkowo)",
  ],
  choose: "Prosimy wybrać temat",
  unsure: "Nie wiem",
  send: "Wyślij moją odpowiedź",
  faults: {
    tooMany: "Prosimy wybrać nie więcej niż trzy tematy.",
    twice: (topic) =>
      `Ten temat jest wybrany dwa razy: „${topic}”. Prosimy wybrać każdy temat jeden raz.`,
    unknown: "Jednego z tematów nie ma na liście tematów. Prosimy wybrać temat z tej listy.",
    gap: "Jedno miejsce zostało pominięte. Prosimy najpierw wypełnić miejsce powyżej.",
    besideNothing:
      "Pole „Gdzie?” jest wypełnione, ale nie wybrano tematu. Prosimy wybrać temat albo usunąć tekst.",
    tooLong: (length, longest) =>
      `Liczba znaków w Państwa tekście: ${length}. Prosimy skrócić tekst do najwyżej ${longest} znaków.`,
  },
};
