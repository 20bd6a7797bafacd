import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Plakat",
  how: "Prosimy wydrukować ten plakat na papierze A4 lub A3 i powiesić go tam, gdzie przychodzą ludzie.",
  qr: "Kod QR do ankiety dla wszystkich",
};
