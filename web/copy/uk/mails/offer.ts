import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `Відповідь на вашу пропозицію допомоги (${name})`,
  lead: (name) => `Ви запропонували допомогу (район ${name}). Ось наша відповідь.`,
  promise: (title) => `Ви долучаєтеся до цієї обіцянки: ${title}`,
  meeting: (day) => `Раді будемо бачити вас на зустрічі: ${day}.`,
  later: (day) => `Ми повернемося до цього, починаючи з ${day}.`,
  thanked: "Дякуємо за вашу пропозицію.",
  by: (name) => `Відповідає: ${name}.`,
  why: "Ви отримали цей лист, бо запропонували допомогу, а ми обіцяли відповісти.",
};
