import { keptApart } from "./kept-apart.ts";

export const survey = {
  unsure: "Ik weet het niet",
  comment: "Wilt u nog iets kwijt over uw buurt? (hoeft niet)",
  commentHint:
    "Schrijf geen namen of adressen op. Iemand van het team leest dit, en niemand weet dat het van u komt.",
  intro: (name: string) =>
    `Het Veilige Buurten Team van ${name} vraagt dit aan alle bewoners. U kiest de onderwerpen. Het team gaat daarna samen met bewoners aan de slag met de drie onderwerpen die de buurt kiest.`,
  facts: (closes: string) => [
    `Het kost ongeveer 2 minuten.`,
    `U kunt antwoorden tot en met ${closes}. Tot die tijd kunt u uw antwoord veranderen met dezelfde link.`,
    keptApart,
  ],
  changed: "U hebt al geantwoord. Hieronder staat uw antwoord. U kunt het veranderen.",
  legend: "Kies één, twee of drie onderwerpen",
  hint: "Zet het belangrijkste onderwerp op de eerste plaats.",
  places: [
    "Het belangrijkste",
    "Op de tweede plaats (hoeft niet)",
    "Op de derde plaats (hoeft niet)",
  ],
  choose: "Kies een onderwerp",
  other: "Hebt u ‘Iets anders’ gekozen? Schrijf hier wat u bedoelt",
  otherHint: "Schrijf geen namen of adressen op.",
  send: "Verstuur mijn antwoord",
  faults: {
    none: "Kies minstens één onderwerp.",
    tooMany: "Kies niet meer dan drie onderwerpen.",
    twice: (topic: string) => `U hebt ‘${topic}’ twee keer gekozen. Kies elk onderwerp één keer.`,
    unknown: "Een van de onderwerpen staat niet in de lijst. Kies een onderwerp uit de lijst.",
    otherWithoutWords: "Schrijf op wat u bedoelt met ‘Iets anders’.",
    commentTooLong: (length: number) =>
      `Uw tekst heeft ${length} tekens. Maak er niet meer dan 1000 van.`,
    otherTooLong: (length: number) =>
      `Uw tekst heeft ${length} tekens. Maak er niet meer dan 300 van.`,
    gap: "U hebt een plaats overgeslagen. Vul eerst de plaats erboven in.",
  },
};

export type SurveyWords = typeof survey;
