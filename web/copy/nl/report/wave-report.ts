export const waveReport = {
  intro: (baseline: string, last: string) =>
    `Deze pagina vergelijkt de laatste meting (gesloten op ${last}) met de nulmeting (gesloten op ${baseline}). Bij elk cijfer staat hoe zeker het is.`,
  first: (closed: string) =>
    `Dit is de nulmeting. Die sloot op ${closed}. Er is nog niets om mee te vergelijken. Na een half jaar komt de volgende meting.`,
  inside:
    "Deze pagina is voor het team. Er staat meer op dan bewoners mogen zien. Geef de pagina niet door.",
  short: "Het antwoord in het kort",
  shortText:
    "Deze onderwerpen zijn gekozen voordat de eerste meting begon. Daarover gaat het oordeel.",
  tally: (of: number, verdicts: string) =>
    `Vooraf kozen wij ${of} onderwerpen voor het oordeel. Nu: ${verdicts}.`,
  noPrimary: "Er zijn vooraf geen onderwerpen gekozen om het oordeel op te baseren.",
  changed: (from: string, to: string, change: string, margin: string) =>
    `Van ${from} naar ${to}. Verandering: ${change} (marge: ${margin}).`,
  couldShow: (change: string) =>
    `Met zo veel antwoorden is een verandering vanaf ${change} aan te tonen.`,
  now: (figure: string, margin: string) => `Nu ${figure} (marge: ${margin}).`,
  pooled: "Elke buurt telt mee naar het aantal bewoners, hoeveel mensen er ook antwoordden.",
  apart: (waves: readonly number[]) =>
    `Nog niet in alle buurten gehouden, en daarom hier niet meegeteld: meting ${waves.join(", ")}.`,
  files: "Bestanden",
};

export type WaveReportWords = typeof waveReport;
