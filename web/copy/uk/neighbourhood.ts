import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "Усі попередні цикли",
  follow: "Новини цього району (Atom)",
  calendar: "Додати дати до календаря (iCal)",
  list: "Райони",
  listIntro:
    "Кожні десять тижнів мешканці вибирають, що в їхньому районі найважливіше. Тут ви бачите, що з цим роблять.",
  title: (name) => `Безпечний район ${name}`,
  intro:
    "Кожні десять тижнів мешканці вибирають, що найважливіше. Команда і мешканці разом беруться до роботи й розповідають тут, що зроблено, а що ні.",
  team: "Команда",
  noCycle: "Зараз жоден цикл не триває. Наступний цикл з’явиться тут, щойно почнеться.",
  toCount: "Як рахували відповіді? Перевірте самі",
  actions: "Обіцянки",
  noActions: "Обіцянок ще немає.",
  stoppedBecause: "Чому",
  report: (some, invited) => `Запрошено мешканців: ${invited}. З них відповіли: ${some}.`,
};
