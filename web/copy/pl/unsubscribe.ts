import type { UnsubscribeWords } from "../nl/unsubscribe.ts";

export const unsubscribe: UnsubscribeWords = {
  title: "Jakich e-maili już Państwo nie chcą?",
  text: (name) =>
    `Dostają Państwo e-maile od Zespołu „Bezpieczne Dzielnice” (${name}). Prosimy wybrać, czego nie chcą już Państwo dostawać. Zawsze można wziąć udział w inny sposób: prosimy zadzwonić do osoby kontaktowej.`,
  legend: "Nie chcę już dostawać:",
  choices: { reminders: "przypomnienia w tej rundzie", all: "żadnych e-maili od tego zespołu" },
  missing: "Prosimy najpierw wybrać, czego nie chcą już Państwo dostawać.",
  button: "Zapisz mój wybór",
  done: {
    reminders: "W tej rundzie nie dostaną już Państwo przypomnienia",
    all: "Nie dostaną już Państwo od nas e-maili",
  },
  doneText: {
    reminders: (name) =>
      `W następnej rundzie Zespół „Bezpieczne Dzielnice” (${name}) może znów zaprosić Państwa do wyboru.`,
    all: (name) =>
      `Dotyczy to Zespołu „Bezpieczne Dzielnice” (${name}). Chcą Państwo jednak znów dostawać e-maile? Prosimy zadzwonić albo napisać e-mail do osoby kontaktowej.`,
  },
};
