export const responses = {
  area: "Deel van de buurt",
  channel: "Hoe het antwoord binnenkwam",
  language: "Taal van de vragenlijst",
  weight:
    "Weegfactor van de steekproef (één gedeeld door de kans om te worden gevraagd; leeg: niet door loting gekozen)",
  panel: "Code van wie vaker meedoet",
  yes: "ja",
  no: "nee",
};

export type ResponseWords = typeof responses;
