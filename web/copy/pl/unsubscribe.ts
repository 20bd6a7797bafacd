import type { UnsubscribeWords } from "../nl/unsubscribe.ts";

export const unsubscribe: UnsubscribeWords = {
  title: "Jakich e-maili już Państwo nie chcą?",
  text: (name) =>
    `Dostają Państwo e-maile od Zespołu „Bezpieczne Osiedla” (${name}). Prosimy wybrać, czego nie chcą już Państwo dostawać. Zawsze można wziąć udział w inny sposób: prosimy zadzwonić do osoby kontaktowej.`,
  legend: "Mój wybór:",
  choices: { reminders: "Bez przypomnienia w tej rundzie", all: "Żadnych e-maili od tego zespołu" },
  missing: "Prosimy najpierw wybrać, czego nie chcą już Państwo dostawać.",
  button: "Zapisz mój wybór",
  done: {
    reminders: "W tej rundzie nie dostaną już Państwo przypomnienia",
    all: "Nie dostaną już Państwo od nas e-maili",
  },
  doneText: {
    reminders: (name) =>
      `W następnej rundzie Zespół „Bezpieczne Osiedla” (${name}) może znów zaprosić Państwa do wyboru.`,
    all: (name) =>
      `Dotyczy to Zespołu „Bezpieczne Osiedla” (${name}). Chcą Państwo jednak znów dostawać e-maile? Prosimy zadzwonić albo napisać e-mail do osoby kontaktowej.`,
  },
};
