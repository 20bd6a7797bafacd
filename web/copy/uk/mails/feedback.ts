import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `${area}: що тут зроблено`,
  lead: (area) => `${area}: ваш район вибрав, що тут найважливіше. Ось що зроблено, а що ні.`,
  chosen: "Це вибрав ваш район",
  nothing: "щодо цього нічого не обіцяно",
  next: (day) => `Наступне опитування очікується: ${day}.`,
  none: "У цьому раунді не вибрано жодної теми.",
  ask: (until) => `Чи це допомогло? Повідомте нам. Останній день: ${until}.`,
  later: "Чи допомагає те, що завершено щойно, ми запитаємо вас наступного разу.",
};
