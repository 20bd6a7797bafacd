export const helped = {
  text: (name: string) =>
    `Het Veilige Buurten Team van ${name} wil weten of er iets is veranderd. Wij bewaren uw antwoord zonder uw naam.`,
  beside: "Heeft het geholpen? Dit is er gedaan. (hoeft niet)",
  notYet: "U kunt dit beantwoorden zodra het team heeft verteld wat er is gedaan.",
  nextTime:
    "Of iets helpt, ziet u pas na een tijd. Wat nu net klaar is, vragen wij u de volgende keer.",
  given:
    "U hebt al geantwoord. Niemand kan zien wat. Stuurt u nog een antwoord, dan komt dat ervoor in de plaats.",
  closed:
    "Deze vraag is gesloten. Zodra iedereen kon antwoorden, staat op de pagina van de buurt wat bewoners vonden.",
  choices: { yes: "ja", partly: "een beetje", no: "nee", unknown: "weet ik niet" },
  fault: "Geef minstens één antwoord.",
  button: "Verstuur mijn antwoord",
  thanks: "Bedankt, wij hebben uw antwoord",
  thanksText: (until: string) =>
    `Op de pagina van de buurt ziet u later wat bewoners vinden. Tot en met ${until} kunt u uw antwoord met elke link van ons veranderen.`,
  told: "Heeft het geholpen?",
  verdicts: {
    helped: "De meeste bewoners zeggen dat het heeft geholpen.",
    "not-helped": "Veel bewoners zeggen dat het niet heeft geholpen.",
  },
  tooFew: "Er zijn te weinig antwoorden om te laten zien.",
  answers: (answers: number) => `${answers} bewoners antwoordden:`,
};

export type HelpedWords = typeof helped;
