import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Плакат",
  how: "Надрукуйте цей плакат на папері A4 або A3 і повісьте його там, де бувають люди.",
  flyer: "Листівка",
  howFlyer: "Надрукуйте на папері A4: на аркуші дві листівки. Розріжте аркуш посередині.",
  join: "Долучайтеся з телефона",
  qr: "QR-код опитування для всіх",
};
