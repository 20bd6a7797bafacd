import type { WaveTitleWords } from "../../nl/report/wave-titles.ts";

export const waveTitles: WaveTitleWords = {
  title: (name) => `هل يساعد ذلك في ${name}؟`,
  titleAll: "هل يساعد ذلك في جميع الأحياء معًا؟",
  wave: (number, month) => `${number}: ${month}`,
};
