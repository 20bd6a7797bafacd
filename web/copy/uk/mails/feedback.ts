import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area}: що тут зроблено`,
  lead: (area) =>
    `${area}: десять тижнів тому ваш район вибрав, що тут найважливіше. Ось що зроблено, а що ні.`,
  none: "У цьому циклі не вибрано жодної теми.",
  ask: (until) => `Чи це допомогло? Повідомте нам. Останній день: ${until}.`,
  later: "Чи допомагає те, що завершено щойно, ми запитаємо вас наступного разу.",
};
