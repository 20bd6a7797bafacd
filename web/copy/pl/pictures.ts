import type { PictureWords } from "../nl/pictures.ts";

export const pictures: PictureWords = {
  title: "Zdjęcia",
  when: { before: "Tak było", after: "Tak jest teraz" },
};
