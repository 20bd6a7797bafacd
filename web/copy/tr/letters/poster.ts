import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Afiş",
  how: "Bu afişi A4 veya A3 kâğıda yazdırın ve insanların geldiği yerlere asın.",
  flyer: "El ilanı",
  howFlyer: "A4 kâğıda yazdırın: bir sayfada iki el ilanı var. Sayfayı ortadan kesin.",
  join: "Telefonunuzla katılın",
  qr: "Herkese sorulan soruyu açan QR kodu",
};
