import type { WaveTitleWords } from "../../nl/report/wave-titles.ts";

export const waveTitles: WaveTitleWords = {
  title: (name) => `${name} mahallesinde işe yarıyor mu?`,
  titleAll: "Tüm mahallelerde birlikte işe yarıyor mu?",
  wave: (number, month) => `${number}: ${month}`,
};
