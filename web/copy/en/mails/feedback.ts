import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `What was done in ${area}`,
  lead: (area) =>
    `Your neighbourhood chose what matters most in ${area}. This was done, and this was not.`,
  chosen: "Your neighbourhood chose this",
  nothing: "nothing has been promised for this",
  next: (day) => `The next survey is expected on ${day}.`,
  none: "No topics were chosen in this round.",
  ask: (until) => `Did it help? Let us know, until ${until}:`,
  later: "Some things have only just been finished. We will ask you next time whether they help.",
};
