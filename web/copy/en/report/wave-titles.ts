import type { WaveTitleWords } from "../../nl/report/wave-titles.ts";

export const waveTitles: WaveTitleWords = {
  title: (name) => `Does it help in ${name}?`,
  titleAll: "Does it help in all neighbourhoods together?",
  wave: (number, month) => `${number}: ${month}`,
};
