import type { WaveWords } from "../../nl/report/waves.ts";

export const waves: WaveWords = {
  title: (name) => `Czy to pomaga? ${name}`,
  titleAll: "Czy to pomaga we wszystkich dzielnicach razem?",
  wave: (number, month) => `${number}: ${month}`,
};
