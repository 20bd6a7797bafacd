import type { HelpOffer } from "#domain/answer/help.ts";

export const helpOffers = {
  offered: "Bewoners die willen helpen",
  nobody: "Nog niemand heeft zich gemeld.",
  how: "Hoe",
  by: {
    link: "met een persoonlijke link",
    public: "via de openbare pagina: vraag na wie dit is",
  } satisfies Record<HelpOffer["by"], string>,
  name: "Uw naam",
  contact: "Uw telefoonnummer of e-mailadres",
  more: "Er zijn nog meer aanmeldingen via de openbare pagina. Waren het robots? Zet ze dan opzij.",
};

export type HelpOfferWords = typeof helpOffers;
