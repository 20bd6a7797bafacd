import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area}: co zostało zrobione`,
  lead: (area) =>
    `Państwa osiedle wybrało, co jest najważniejsze (${area}). Oto co zostało zrobione, a co nie.`,
  chosen: "To wybrało Państwa osiedle",
  nothing: "w tej sprawie nic nie obiecano",
  next: (day) => `Następna ankieta jest planowana na: ${day}.`,
  none: "W tej rundzie nie wybrano żadnych tematów.",
  ask: (until) => `Czy to pomogło? Prosimy dać nam znać. Ostatni dzień: ${until}.`,
  later: "O to, czy pomaga coś, co skończono niedawno, zapytamy Państwa następnym razem.",
};
