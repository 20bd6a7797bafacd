import { until } from "./until.ts";
import type { QuestionnaireWords } from "../nl/questionnaire.ts";

export const questionnaire: QuestionnaireWords = {
  progress: (page, of) => `strona ${page} z ${of}`,
  intro: (name) =>
    `Zespół „Bezpieczne Osiedla” (${name}) chce wiedzieć, czy na osiedlu jest coraz lepiej. Dlatego co pół roku zadajemy te pytania. Państwa odpowiedzi są ważne także wtedy, gdy nie znają Państwo zespołu.`,
  short: (closes) => `8 minut · do ${until(closes)} włącznie · bez nazwiska`,
  about: "Warto wiedzieć",
  facts: (closes) => [
    `Można odpowiadać do ${until(closes)} włącznie. Do tego czasu mogą Państwo odpowiedzieć na pytania jeszcze raz, używając tego samego linku.`,
    `Pytania można pomijać, chyba że obok jest napisane „obowiązkowe”.`,
    "Przechowujemy Państwa odpowiedzi bez imienia i nazwiska. W trakcie wypełniania wpisane odpowiedzi widzi tylko osoba, która ma Państwa osobisty link. Po wysłaniu ten link już ich nie pokazuje, nawet Państwu.",
  ],
  later:
    "Chcą Państwo dokończyć później? Odpowiedzi są zapisywane po naciśnięciu przycisku. Ten sam link otworzy się w miejscu, w którym Państwo skończyli.",
  must: "obowiązkowe",
  longest: (longest) => `Największa liczba znaków: ${longest}.`,
  next: "Dalej",
  previous: "Wstecz",
  handIn: "Wyślij moje odpowiedzi",
  faults: {
    missing: (question) => `Prosimy odpowiedzieć na to pytanie: ${question}`,
    unknown: (question) => `Prosimy wybrać odpowiedź z listy przy tym pytaniu: ${question}`,
    twice: (question) =>
      `Jedna odpowiedź została wybrana dwa razy. Prosimy wybrać jeszcze raz przy tym pytaniu: ${question}`,
    tooMany: (question) => `Prosimy wybrać jedną odpowiedź na to pytanie: ${question}`,
    notAlone: (question, alone) =>
      `„${alone}” nie można wybrać razem z inną odpowiedzią. Prosimy wybrać jeszcze raz przy tym pytaniu: ${question}`,
    tooLong: (length, longest, question) =>
      `Liczba znaków w Państwa tekście to ${length}, a największa dozwolona to ${longest}. Prosimy skrócić tekst przy tym pytaniu: ${question}`,
  },
  receipt: "Dziękujemy, mamy Państwa odpowiedzi",
  replaced: "Nowe odpowiedzi zostały zapisane. Poprzednie odpowiedzi już się nie liczą.",
  joined: "Przy następnym pomiarze ponownie poprosimy Państwa o udział.",
  steps: (closes) => [
    `Mieszkańcy mogą odpowiadać do ${until(closes)} włącznie.`,
    `Potem komputer oblicza, co się zmieniło. W raporcie są tylko liczby dotyczące grup, nigdy odpowiedzi jednej osoby. To, co napiszą Państwo własnymi słowami, najpierw czyta ktoś z zespołu.`,
  ],
  reportOn: (day) => `Raport będzie na stronie osiedla od tego dnia: ${day}.`,
  reportLater: "Raport pojawi się na stronie osiedla, gdy zespół go przejrzy.",
  change: "Wypełnij pytania jeszcze raz",
  handedIn: "Mamy już Państwa odpowiedzi",
  handedInOn: (day) =>
    `Państwa odpowiedzi wpłynęły: ${day}. Nie pokazujemy ich tutaj, aby nikt nie zobaczył ich za pomocą tego linku.`,
  handedInText: (closes) =>
    `Nie muszą Państwo robić nic więcej. Pytania można wypełnić jeszcze raz do ${until(closes)} włącznie. Po wysłaniu nowe odpowiedzi zastąpią poprzednie.`,
  again: (day) =>
    `Te odpowiedzi zostały już wysłane: ${day}. To, co Państwo teraz wpiszą, będzie się liczyć dopiero po ponownym wysłaniu. Zastąpi wtedy poprzednie odpowiedzi.`,
  counted: "Państwa odpowiedzi się liczą.",
  notHandedIn:
    "Państwa odpowiedzi nie zostały wysłane. To, co Państwo wpisali, nie liczy się i zostanie usunięte.",
};
