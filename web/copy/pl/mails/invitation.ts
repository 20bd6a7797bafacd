import { until } from "../until.ts";
import type { InvitationMailWords } from "../../nl/mails/invitation.ts";

export const invitationMail: InvitationMailWords = {
  agenda: {
    invitation: {
      subject: (area) => `${area}: co jest najważniejsze? Zapraszamy do wyboru`,
      lead: (area) => `${area}: co powinno się tu najpierw poprawić? Zapraszamy do wyboru.`,
    },
    reminder: {
      subject: (area) => `Przypomnienie (${area}): zapraszamy do wyboru`,
      lead: (area) =>
        `${area}: niedawno zapytaliśmy Państwa, co jest tu najważniejsze. Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
    },
    why: (name) =>
      `Zespół „Bezpieczne Osiedla” (${name}) pyta o to wszystkich mieszkańców. W zespole współpracują gmina, organizacja wsparcia społecznego, policja i korporacje mieszkaniowe. Państwo wybierają tematy, a potem wspólnie się nimi zajmiemy.`,
    button: "Wybieram swoje tematy",
    closes: (closes) => `Można odpowiadać do ${until(closes)} włącznie. To zajmie około 2 minut.`,
  },
  measurement: {
    invitation: {
      subject: (area) => `${area}: jak się Państwu mieszka? Prosimy o odpowiedź`,
      lead: (area) => `${area}: jak się tu Państwu mieszka? Chętnie się tego dowiemy.`,
    },
    reminder: {
      subject: (area) => `Przypomnienie (${area}): jak się Państwu mieszka?`,
      lead: (area) =>
        `${area}: niedawno zapytaliśmy, jak się tu Państwu mieszka. Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
    },
    why: (name) =>
      `Zespół „Bezpieczne Osiedla” (${name}) co pół roku sprawdza, czy na osiedlu jest lepiej. Dlatego zadajemy pytania wylosowanym mieszkańcom albo wszystkim. Państwa odpowiedź liczy się także wtedy, gdy naszej pracy Państwo nie zauważają.`,
    button: "Do pytań",
    closes: (closes) =>
      `Można odpowiadać do ${until(closes)} włącznie. To zajmie około 8 minut. Można przerwać i później kontynuować z tego samego linku.`,
  },
};
