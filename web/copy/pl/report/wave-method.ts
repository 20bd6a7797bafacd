import type { WaveMethodWords } from "../../nl/report/wave-method.ts";

export const waveMethod: WaveMethodWords = {
  how: "Jak to zmierzono?",
  waves: "Pomiary",
  drawn: "Zapytani",
  response: "Odsetek odpowiedzi",
  effective: "Liczy się jak",
  largest: "Największa waga",
  seed: "Liczba początkowa losowania",
  drawText:
    "O tym, kogo zapytano, zdecydował los. Z liczbą początkową każdy może powtórzyć losowanie.",
  design: (version) => `Plan: ${version}.`,
  funnel: "Od pytania do odpowiedzi",
  stage: "Krok",
  people: "Osoby",
  stages: {
    drawn: "zapytani",
    mailed: "e-mail dotarł",
    letters: "list wysłany",
    begun: "zaczęli",
    answered: "wysłali odpowiedź",
  },
  responseBy: {
    area: "Kto odpowiedział, według części osiedla",
    neighbourhood: "Kto odpowiedział, według osiedli",
  },
  group: "Grupa",
  residents: "Mieszkańcy",
  shareOfResidents: "Część mieszkańców",
  shareOfAnswers: "Część odpowiedzi",
  channels: "Jak dotarły odpowiedzi",
  channel: "Sposób",
  modes: { web: "przez internet", paper: "na papierze", interviewer: "z kimś z zespołu" },
  modesTitle: "Różnica między sposobami odpowiadania",
  modesText:
    "Ludzie sami wybrali, jak odpowiadają. Różnica może więc wynikać z tego, kto odpowiadał, a nie ze sposobu pytania.",
  against: "Różnica wobec internetu",
  weightedBy: (by) =>
    `Odpowiedzi ważono według szansy na wylosowanie oraz według: ${by.join(", ")}.`,
  weightedByDraw: "Odpowiedzi ważono według szansy na wylosowanie.",
  byArea: "część osiedla",
  weightFault: {
    empty: (wave, category) =>
      `Ważenie według większej liczby cech nie było możliwe: w pomiarze ${wave} nie odpowiedział nikt z grupy „${category}”.`,
    other: (wave) =>
      `Ważenie według większej liczby cech nie było możliwe: w pomiarze ${wave} odpowiedzi nie pasują do liczb o ludności.`,
  },
  hiddenTitle: "Czego tu nie widać",
  hiddenText: (base, smallest) =>
    `Wynik podajemy tylko wtedy, gdy odpowiedziało co najmniej ${base} osób. Liczb mniejszych niż ${smallest} nie podajemy. Pominięto też to, z czego można by taki wynik lub liczbę wyliczyć.`,
  alike: (label, wave) => `${label}: w pomiarze ${wave} wszyscy odpowiedzieli tak samo.`,
  thin: (label, wave) =>
    `${label}: w pomiarze ${wave} w części osiedla prawie nikt nie odpowiedział. Przedział jest tam oszacowany.`,
  panelText:
    "Niektóre osoby brały udział więcej razy. Ich odpowiedzi porównano też z ich własnymi wcześniejszymi odpowiedziami (McNemar).",
};
