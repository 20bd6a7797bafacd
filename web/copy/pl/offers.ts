import type { OfferWords } from "../nl/offers.ts";

export const offers: OfferWords = {
  title: "Mieszkańcy, którzy zaproponowali pomoc",
  came: (all) =>
    all === undefined
      ? "Pomoc zaproponowało mniej niż 10 mieszkańców."
      : `Liczba mieszkańców, którzy zaproponowali pomoc: ${all}.`,
  became: {
    waits: "Czekają na odpowiedź",
    joined: "Biorą udział",
    later: "Później",
    thanked: "Otrzymali podziękowanie",
  },
  some: "kilka osób",
  answered: (days) =>
    `Osoba z zespołu odpowiada każdemu. Czas na odpowiedź w dniach roboczych: ${days}.`,
};
