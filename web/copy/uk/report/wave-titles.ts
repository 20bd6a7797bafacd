import type { WaveTitleWords } from "../../nl/report/wave-titles.ts";

export const waveTitles: WaveTitleWords = {
  title: (name) => `Чи це допомагає? ${name}`,
  titleAll: "Чи це допомагає в усіх районах разом?",
  wave: (number, month) => `${number}: ${month}`,
};
