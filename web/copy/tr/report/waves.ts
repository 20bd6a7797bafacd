import type { WaveWords } from "../../nl/report/waves.ts";

export const waves: WaveWords = {
  title: (name) => `${name} mahallesinde işe yarıyor mu?`,
  titleAll: "Tüm mahallelerde birlikte işe yarıyor mu?",
  wave: (number, month) => `${number}: ${month}`,
};
