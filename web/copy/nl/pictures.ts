import type { When } from "#domain/pictures/picture.ts";

/** Pictures of what was promised, as residents read of them. */
export type PictureWords = { title: string; when: Readonly<Record<When, string>> };

export const pictures: PictureWords = {
  title: "Foto’s",
  when: { before: "Zo was het", after: "Zo is het nu" },
};
