import type { TitleWords } from "../nl/titles.ts";

export const titles: TitleWords = {
  survey: (area) => `${area}: що тут найважливіше?`,
  questionnaire: (name) => `Район ${name}: як тут живеться?`,
  help: "Хочете допомогти?",
  helped: "Чи це допомогло?",
  question: "Поставити запитання",
  myData: "Ваші дані",
  dossier: "Чи продовжуємо?",
};
