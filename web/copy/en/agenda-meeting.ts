import type { AgendaMeetingWords } from "../nl/agenda-meeting.ts";

export const agendaMeeting: AgendaMeetingWords = {
  title: (area, number) => `Agenda meeting: ${area}, round ${number}`,
  open: (closes) =>
    `Residents can answer until the end of ${closes}. Until then nobody sees an interim count, not even the team.`,
  notPublic: (day) =>
    `Not public yet. This result is only for those who are here now. Everybody can read it once the agenda is fixed, by ${day}.`,
  steps: {
    said: "What did the neighbourhood say?",
    shared: "What do many residents want?",
    questions: "Three questions per topic",
    agenda: "The agenda",
    agreed: "What we agree",
    reopened: "This did not help enough and comes back",
    others: "Other shared wishes",
    adopt: "Fixing the agenda",
  },
  shared: (threshold) =>
    `These topics were named ${threshold} times or more. They are shared wishes.`,
  noneShared: "No topic was named often enough.",
  questions: {
    shared: "Do many residents want this?",
    alone: "Can one partner solve this alone? Which one?",
    willing: "Does a resident want to take this on together with the team?",
  },
  yes: "yes",
  no: "no",
  noPromise: "Nobody has promised anything here yet.",
  confirmed: "The agenda is confirmed. Everybody can read it in a moment.",
  noAgenda: "There is no topic on the agenda.",
  action: "What will we do?",
};
