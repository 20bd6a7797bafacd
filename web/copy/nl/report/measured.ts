export const measured = {
  title: "Helpt het?",
  intro: (baseline: string) =>
    `Deze bladzijde vergelijkt elke meting met de nulmeting (${baseline}). Bij elk cijfer staat hoe zeker het is.`,
  cause:
    "Deze cijfers laten zien wat er is veranderd, niet waardoor. Zonder een gebied om mee te vergelijken kan niemand zeggen dat het door de aanpak komt.",
  changes: "Wat er is veranderd",
  chart: (wave: string) => `Verandering in ${wave}, met de marge; gevuld is aantoonbaar`,
  indicator: "Onderwerp",
  wave: "Meting",
  figure: "Cijfer",
  interval: "Marge (95%)",
  answers: "Antwoorden",
  difference: "Verandering",
  detectable: "Kon aantonen vanaf",
  verdict: "Oordeel",
  verdicts: {
    better: "aantoonbaar beter",
    worse: "aantoonbaar slechter",
    "no-demonstrable-difference": "geen aantoonbaar verschil",
    "method-break": "niet te vergelijken: vraag of manier van vragen is veranderd",
    "no-figure": "niets over te zeggen",
  },
  primary: "Dit onderwerp is vooraf gekozen om het oordeel op te baseren.",
  figures: "De cijfers per onderwerp",
  trend: (label: string) => `${label}, per meting`,
  from: (low: string, high: string) => `${low} tot ${high}`,
  tooFew: "te weinig antwoorden om te laten zien",
  meaning:
    "‘Geen aantoonbaar verschil’ betekent niet dat er niets is veranderd. Met zo veel antwoorden ziet niemand een verandering die kleiner is dan het getal onder ‘kon aantonen vanaf’.",
  points: "procentpunt",
  method: "Hoe is dit berekend?",
  methodText:
    "Aandelen hebben de marge van Wilson en verschillen daartussen die van Newcombe. Gemiddelden hebben de marge van Student en verschillen daartussen die van Welch. Over de vooraf gekozen onderwerpen samen is gecorrigeerd met Holm, over de andere met Benjamini en Hochberg. Weging en verlies aan zekerheid daardoor zijn meegerekend.",
  weighting: (wave: string, respondents: number, effective: string) =>
    `${wave}: ${respondents} mensen antwoordden; door de weging telt dat als ${effective}.`,
};

export type MeasuredWords = typeof measured;
