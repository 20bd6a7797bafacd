import type { WaveWords } from "../../nl/report/waves.ts";

export const waves: WaveWords = {
  title: (name) => `Чи це допомагає? ${name}`,
  titleAll: "Чи це допомагає в усіх районах разом?",
  wave: (number, month) => `${number}: ${month}`,
};
