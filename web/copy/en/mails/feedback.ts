import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `What was done in ${area}`,
  lead: (area) =>
    `Ten weeks ago your neighbourhood chose what matters most in ${area}. This was done, and this was not.`,
  none: "No topics were chosen in this cycle.",
  ask: (until) => `Did it help? Let us know, until ${until}:`,
  later: "What was finished only just now: whether that helps, we will ask you next time.",
};
