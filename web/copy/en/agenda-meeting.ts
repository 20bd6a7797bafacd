import type { AgendaMeetingWords } from "../nl/agenda-meeting.ts";

export const agendaMeeting: AgendaMeetingWords = {
  title: (area, number) => `Agenda meeting: ${area}, cycle ${number}`,
  open: (closes) =>
    `Residents can answer until the end of ${closes}. Until then nobody sees an interim count, the team included.`,
  steps: {
    said: "What did the neighbourhood say?",
    shared: "What do many residents want?",
    questions: "Three questions per topic",
    agenda: "The agenda",
    agreed: "What we agree",
  },
  shared: (threshold) =>
    `These topics were named ${threshold} times or more. They are shared wishes.`,
  noneShared: "No topic was named often enough.",
  questions: {
    shared: "Do many residents want this?",
    alone: "Can one partner solve this alone? Which?",
    willing: "Does a resident want to take this up together with the team?",
  },
  yes: "yes",
  no: "no",
  noAgenda: "There is no topic on the agenda.",
  action: "What will we do?",
};
