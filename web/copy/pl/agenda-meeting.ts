import type { AgendaMeetingWords } from "../nl/agenda-meeting.ts";

export const agendaMeeting: AgendaMeetingWords = {
  title: (area, number) => `Spotkanie w sprawie listy priorytetów: ${area}, runda ${number}`,
  open: (closes) =>
    `Mieszkańcy mogą odpowiadać do końca dnia: ${closes}. Do tego czasu nikt nie widzi wyników częściowych, nawet zespół.`,
  notPublic: (day) =>
    `Jeszcze nie do wiadomości publicznej. Ten wynik jest tylko dla osób, które są tu teraz. Wszyscy przeczytają go, gdy lista priorytetów będzie ustalona, najpóźniej: ${day}.`,
  steps: {
    said: "Co powiedzieli mieszkańcy?",
    shared: "Czego chce wielu mieszkańców?",
    questions: "Trzy pytania do każdego tematu",
    agenda: "Lista priorytetów",
    agreed: "Co ustalamy",
    reopened: "To nie pomogło wystarczająco i wraca",
    others: "Inne wspólne życzenia",
    adopt: "Ustalenie listy priorytetów",
  },
  shared: (threshold) =>
    `Każdy z tych tematów wymieniono co najmniej tyle razy: ${threshold}. To wspólne życzenia.`,
  noneShared: "Żadnego tematu nie wymieniono wystarczająco często.",
  questions: {
    shared: "Czy chce tego wielu mieszkańców?",
    alone: "Czy jeden partner może to rozwiązać sam? Który?",
    willing: "Czy ktoś z mieszkańców chce zająć się tym razem z zespołem?",
  },
  yes: "tak",
  no: "nie",
  noPromise: "Nikt jeszcze niczego tu nie obiecał.",
  confirmed: "Lista priorytetów jest potwierdzona. Za chwilę wszyscy będą mogli ją przeczytać.",
  noAgenda: "Na liście nie ma żadnego tematu.",
  action: "Co zrobimy?",
};
