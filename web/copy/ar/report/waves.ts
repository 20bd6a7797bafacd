import type { WaveWords } from "../../nl/report/waves.ts";

export const waves: WaveWords = {
  title: (name) => `هل يساعد ذلك في ${name}؟`,
  titleAll: "هل يساعد ذلك في جميع الأحياء معًا؟",
  wave: (number, month) => `${number}: ${month}`,
};
