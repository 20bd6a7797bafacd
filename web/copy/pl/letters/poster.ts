import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Plakat",
  how: "Prosimy wydrukować ten plakat na papierze A4 lub A3 i powiesić go tam, gdzie przychodzą ludzie.",
  flyer: "Ulotka",
  howFlyer:
    "Prosimy wydrukować na papierze A4: na kartce są dwie ulotki. Kartkę trzeba przeciąć na pół.",
  join: "Zapraszamy: wystarczy telefon",
  qr: "Kod QR do ankiety dla wszystkich",
};
