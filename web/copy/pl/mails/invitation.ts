import type { InvitationMailWords } from "../../nl/mails/invitation.ts";

export const invitationMail: InvitationMailWords = {
  agenda: {
    invitation: {
      subject: (area) => `${area}: co jest najważniejsze? Zapraszamy do wyboru`,
      lead: (area) =>
        `Co trzeba zrobić najpierw tam, gdzie Państwo mieszkają (${area})? Państwo decydują.`,
    },
    reminder: {
      subject: (area) => `Przypomnienie (${area}): zapraszamy do wyboru`,
      lead: (area) =>
        `Niedawno zapytaliśmy Państwa, co jest najważniejsze tam, gdzie Państwo mieszkają (${area}). Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
    },
    why: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) pyta o to wszystkich mieszkańców. W zespole współpracują gmina, organizacja wsparcia społecznego, policja i korporacje mieszkaniowe. Państwo wybierają tematy, a potem wspólnie się nimi zajmiemy.`,
    button: "Wybieram swoje tematy",
    closes: (closes) =>
      `Odpowiedzieć można do tego dnia włącznie: ${closes}. To zajmie około 2 minut.`,
  },
  measurement: {
    invitation: {
      subject: (area) => `${area}: jak się Państwu mieszka? Prosimy o odpowiedź`,
      lead: (area) =>
        `Jak się mieszka tam, gdzie Państwo mieszkają (${area})? Chętnie się tego dowiemy.`,
    },
    reminder: {
      subject: (area) => `Przypomnienie (${area}): jak się Państwu mieszka?`,
      lead: (area) =>
        `Niedawno zapytaliśmy, jak się Państwu mieszka (${area}). Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
    },
    why: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) co pół roku sprawdza, czy w dzielnicy jest lepiej. Dlatego zadajemy pytania wylosowanym mieszkańcom albo wszystkim. Państwa odpowiedź liczy się także wtedy, gdy naszej pracy Państwo nie zauważają.`,
    button: "Do pytań",
    closes: (closes) =>
      `Odpowiedzieć można do tego dnia włącznie: ${closes}. To zajmie około 8 minut. Można przerwać i później kontynuować z tego samego linku.`,
  },
};
