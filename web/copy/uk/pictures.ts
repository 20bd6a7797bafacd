import type { PictureWords } from "../nl/pictures.ts";

export const pictures: PictureWords = {
  title: "Фото",
  when: { before: "Так було", after: "Так є тепер" },
};
