import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area}: co zostało zrobione`,
  lead: (area) =>
    `Dziesięć tygodni temu Państwa dzielnica wybrała, co jest najważniejsze (${area}). Oto co zostało zrobione, a co nie.`,
  none: "W tej rundzie nie wybrano żadnych tematów.",
  ask: (until) => `Czy to pomogło? Prosimy dać nam znać. Ostatni dzień: ${until}.`,
  later: "O to, czy pomaga coś, co skończono niedawno, zapytamy Państwa następnym razem.",
};
