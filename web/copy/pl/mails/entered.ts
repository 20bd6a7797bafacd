import { until } from "../until.ts";
import type { EnteredMailWords } from "../../nl/mails/entered.ts";

export const enteredMail: EnteredMailWords = {
  subject: (area) => `Państwa odpowiedź o miejscu ${area}, wpisana przez kogoś z zespołu`,
  by: {
    coordinator: "koordynator zespołu",
    contact: "osoba do kontaktu na osiedlu",
    professional: "pracownik zespołu",
  },
  lead: {
    doorstep: (by, day) =>
      `Tego dnia (${day}) otwarto ankietę, aby wpisać Państwa odpowiedź przy drzwiach. Kto to zrobił: ${by}.`,
    telephone: (by, day) =>
      `Tego dnia (${day}) otwarto ankietę, aby wpisać Państwa odpowiedź przez telefon. Kto to zrobił: ${by}.`,
    paper: (by, day) =>
      `Tego dnia (${day}) wpisano Państwa formularz papierowy. Kto to zrobił: ${by} razem z drugą osobą.`,
  },
  right:
    "Czy to się zgadza? Wtedy nie trzeba nic robić. W tym e-mailu nie ma treści odpowiedzi i nikt nie zobaczy jej przez Państwa link.",
  own: (closes) =>
    `Coś się nie zgadza albo wolą Państwo wybrać coś innego? Można odpowiedzieć samodzielnie do ${until(closes)} włącznie. Własna odpowiedź jest zawsze ważniejsza i zastępuje to, co wpisano za Państwa.`,
  button: "Odpowiadam samodzielnie",
  none: "Chcą Państwo wycofać to, co wpisano, i nic nie wybierać? Proszę zaznaczyć „Nie wiem”.",
};
