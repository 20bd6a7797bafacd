export const waves = {
  title: (name: string) => `Helpt het in ${name}?`,
  titleAll: "Helpt het in alle buurten samen?",
  wave: (number: number, month: string) => `${number}: ${month}`,
};

export type WaveWords = typeof waves;
