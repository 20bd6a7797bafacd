import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `Odpowiedź na Państwa ofertę pomocy (${name})`,
  lead: (name) => `Zaproponowali Państwo pomoc (${name}). Oto nasza odpowiedź.`,
  promise: (title) => `Biorą Państwo udział w tej obietnicy: ${title}`,
  meeting: (day) => `Zapraszamy na spotkanie: ${day}.`,
  later: (day) => `Wrócimy do tej sprawy po tym dniu: ${day}.`,
  thanked: "Dziękujemy za Państwa ofertę.",
  by: (name) => `Na ofertę odpowiada: ${name}.`,
  why: "Otrzymują Państwo ten e-mail, ponieważ zaproponowali Państwo pomoc, a my obiecaliśmy odpowiedzieć.",
};
