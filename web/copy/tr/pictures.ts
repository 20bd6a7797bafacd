import type { PictureWords } from "../nl/pictures.ts";

export const pictures: PictureWords = {
  title: "Fotoğraflar",
  when: { before: "Eski hâli", after: "Şimdiki hâli" },
};
