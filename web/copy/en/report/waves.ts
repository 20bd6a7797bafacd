import type { WaveWords } from "../../nl/report/waves.ts";

export const waves: WaveWords = {
  title: (name) => `Does it help in ${name}?`,
  titleAll: "Does it help in all neighbourhoods together?",
  wave: (number, month) => `${number}: ${month}`,
};
