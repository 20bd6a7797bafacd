import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Перейти до основного вмісту",
  otherLanguage: "Ця сторінка іншою мовою",
  about: "Про цей сайт",
  privacy: "Захист даних",
  accessibility: "Доступність",
};
