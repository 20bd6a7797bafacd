import type { HelpOfferWords } from "../nl/help-offers.ts";

export const helpOffers: HelpOfferWords = {
  offered: "Residents who want to help",
  nobody: "Nobody has offered yet.",
  how: "How",
  by: { link: "with a personal link", public: "through the public page: check who this is" },
  name: "Your name",
  contact: "Your telephone number or e-mail address",
  more: "There are more offers through the public page. Were they from robots? Then set them aside.",
};
