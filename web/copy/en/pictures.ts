import type { PictureWords } from "../nl/pictures.ts";

export const pictures: PictureWords = {
  title: "Pictures",
  when: { before: "As it was", after: "As it is now" },
};
