import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Перейти до основного вмісту",
  otherLanguage: "Ця сторінка іншою мовою",
  team: (name) => `Команда «Безпечні райони» – ${name}`,
  partners: (names) => `Ми робимо це разом із: ${names}.`,
  about: "Про цей сайт",
  privacy: "Захист даних",
  accessibility: "Доступність",
};
