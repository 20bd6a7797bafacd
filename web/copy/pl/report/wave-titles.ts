import type { WaveTitleWords } from "../../nl/report/wave-titles.ts";

export const waveTitles: WaveTitleWords = {
  title: (name) => `Czy to pomaga? ${name}`,
  titleAll: "Czy to pomaga na wszystkich osiedlach razem?",
  wave: (number, month) => `${number}: ${month}`,
};
