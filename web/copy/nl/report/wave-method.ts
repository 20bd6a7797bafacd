import type { AnswerMode } from "#domain/measurement/report/wave-report.ts";

export const waveMethod = {
  how: "Hoe is dit gemeten?",
  waves: "De metingen",
  drawn: "Gevraagd",
  response: "Respons",
  effective: "Telt als",
  largest: "Grootste gewicht",
  seed: "Startgetal van de loting",
  drawText: "Het lot bepaalde wie is gevraagd. Met het startgetal kan iedereen de loting overdoen.",
  design: (version: string) => `Opzet: ${version}.`,
  funnel: "Van vraag tot antwoord",
  stage: "Stap",
  people: "Mensen",
  stages: {
    drawn: "gevraagd",
    mailed: "e-mail kwam aan",
    letters: "brief gekregen",
    begun: "begonnen",
    answered: "ingestuurd",
  },
  responseBy: {
    area: "Wie antwoordde, per deel van de buurt",
    neighbourhood: "Wie antwoordde, per buurt",
  },
  group: "Groep",
  residents: "Bewoners",
  shareOfResidents: "Deel van de bewoners",
  shareOfAnswers: "Deel van de antwoorden",
  channels: "Hoe de antwoorden binnenkwamen",
  channel: "Manier",
  modes: {
    web: "op internet",
    paper: "op papier",
    interviewer: "met iemand van het team",
  } satisfies Record<AnswerMode, string>,
  modesTitle: "Verschil tussen manieren van antwoorden",
  modesText:
    "Mensen kozen zelf hoe zij antwoordden. Een verschil kan dus komen door de mensen, en niet door de manier van vragen.",
  against: "Verschil met internet",
  weightedBy: (by: readonly string[]) =>
    `De antwoorden zijn gewogen naar de kans om te worden gevraagd, en naar: ${by.join(", ")}.`,
  weightedByDraw: "De antwoorden zijn gewogen naar de kans om te worden gevraagd.",
  byArea: "deel van de buurt",
  weightFault: {
    empty: (wave: string, category: string) =>
      `Wegen naar meer kenmerken kon niet: in meting ${wave} antwoordde niemand uit de groep ‘${category}’.`,
    other: (wave: string) =>
      `Wegen naar meer kenmerken kon niet: in meting ${wave} passen de antwoorden niet bij de cijfers van de bevolking.`,
  },
  hiddenTitle: "Wat u hier niet ziet",
  hiddenText: (base: number, smallest: number) =>
    `Een cijfer staat er alleen als minstens ${base} mensen antwoordden. Een aantal onder de ${smallest} staat er niet. Ook weggelaten is wat u nodig hebt om zo’n cijfer of aantal uit te rekenen.`,
  alike: (label: string, wave: string) =>
    `${label}: in meting ${wave} gaf iedereen hetzelfde antwoord.`,
  thin: (label: string, wave: string) =>
    `${label}: in meting ${wave} antwoordde in een deel van de buurt bijna niemand. De marge is daar een schatting.`,
  panelText:
    "Sommige mensen deden vaker mee. Hun antwoorden zijn ook met hun eigen eerdere antwoorden vergeleken (McNemar).",
};

export type WaveMethodWords = typeof waveMethod;
