export const waveTitles = {
  title: (name: string) => `Helpt het in ${name}?`,
  titleAll: "Helpt het in alle buurten samen?",
  wave: (number: number, month: string) => `${number}: ${month}`,
};

export type WaveTitleWords = typeof waveTitles;
