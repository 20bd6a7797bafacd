import type { HelpOfferWords } from "../nl/help-offers.ts";

export const helpOffers: HelpOfferWords = {
  offered: "Мешканці, які хочуть допомогти",
  nobody: "Ще ніхто не зголосився.",
  how: "Як",
  by: {
    link: "за особистим посиланням",
    public: "через загальнодоступну сторінку: перевірте, хто це",
  },
  name: "Ваше ім’я",
  contact: "Ваш номер телефону або електронна адреса",
};
