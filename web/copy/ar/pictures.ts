import type { PictureWords } from "../nl/pictures.ts";

export const pictures: PictureWords = {
  title: "صور",
  when: { before: "كما كان", after: "كما هو الآن" },
};
