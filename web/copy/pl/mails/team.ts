import type { TeamMailWords } from "../../nl/mails/team.ts";

export const teamMail: TeamMailWords = {
  floorWaits: (name) => `${name}: za mało odpowiedzi, prosimy o decyzję`,
  floorWaitsText: (until) =>
    `Odpowiedzi jest za mało na listę priorytetów. Prosimy zdecydować, czy idziemy dalej, czy pytamy ponownie, i podać powód, który zostanie opublikowany. Nikt nie widział odpowiedzi. Bez Państwa decyzji po ${until} zapytamy mieszkańców ponownie.`,
  agendaWaits: (name) => `${name}: lista priorytetów czeka na Państwa`,
  agendaWaitsText: (until) =>
    `Odpowiedzi zostały policzone. Prosimy potwierdzić listę priorytetów albo odstąpić od wyniku liczenia i podać powód, który zostanie opublikowany. Jeśli nic Państwo nie zrobią, lista priorytetów zostanie przyjęta tak, jak wybrali mieszkańcy. Stanie się to w tym terminie: ${until}.`,
  reportWaits: (name) => `${name}: raport czeka na Państwa`,
  reportWaitsText: (until) =>
    until === undefined
      ? "Odpowiedzi z pomiaru zostały opracowane. Prosimy obejrzeć raport i go opublikować. Do tego czasu nikt inny go nie widzi."
      : `Odpowiedzi z pomiaru zostały opracowane. Prosimy obejrzeć raport. Jeśli nic Państwo nie zrobią, zostanie opublikowany w tym terminie: ${until}.`,
  due: {
    "due-soon": (title) => `Prawie gotowe? ${title}`,
    overdue: (title) => `Po terminie: ${title}`,
    blocked: (title) => `Stoi w miejscu: ${title}`,
    unanswered: (title) => `Brak odpowiedzi: ${title}`,
    refused: (title) => `Odmowa: ${title}`,
  },
  dueText: (due) =>
    `To działanie musi być gotowe w tym dniu: ${due}. Prosimy zaktualizować jego stan, aby mieszkańcy widzieli, co się dzieje.`,
  outcomes: (name) => `${name}: prosimy o wpisanie rezultatów`,
  outcomesText: (until) =>
    `Mieszkańcy dostaną wiadomość w tym dniu: ${until}. Prosimy zapisać przy każdym działaniu, co zostało zrobione, także jeśli coś się nie udało. Brakuje jeszcze rezultatów tych działań:`,
  notArrived: (name) => `${name}: wiadomość do zespołu nie dotarła`,
  notArrivedText: (role) =>
    `E-mail do osoby z zespołu (${role}) nie dotarł, ponieważ jej adres e-mail nie przyjmuje poczty. Proszę poprawić adres w danych osiedla, a do tego czasu przekazać wiadomość osobiście. Nie dotarło:`,
  open: "Otwórz panel:",
};
