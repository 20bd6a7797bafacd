import type { HelpOfferWords } from "../nl/help-offers.ts";

export const helpOffers: HelpOfferWords = {
  offered: "Mieszkańcy, którzy chcą pomóc",
  nobody: "Nikt się jeszcze nie zgłosił.",
  how: "Jak",
  by: {
    link: "przez osobisty link",
    public: "przez stronę publiczną: proszę sprawdzić, kto to jest",
  },
  name: "Państwa imię i nazwisko",
  contact: "Państwa numer telefonu lub adres e-mail",
  more: "Są jeszcze inne zgłoszenia ze strony publicznej. Wysłały je roboty? Wtedy można je odłożyć na bok.",
};
