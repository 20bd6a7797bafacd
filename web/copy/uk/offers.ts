import type { OfferWords } from "../nl/offers.ts";

export const offers: OfferWords = {
  title: "Мешканці, які запропонували допомогу",
  came: (all) =>
    all === undefined
      ? "Допомогу запропонували менш як 10 мешканців."
      : `Кількість мешканців, які запропонували допомогу: ${all}.`,
  became: {
    waits: "Чекають на відповідь",
    joined: "Беруть участь",
    later: "Пізніше",
    thanked: "Отримали подяку",
  },
  some: "кілька",
  answered: (days) =>
    `Людина з команди відповідає кожному. Строк відповіді в робочих днях: ${days}.`,
};
