export const help = {
  text: (name: string) =>
    `Een onderwerp gaat alleen door als er ook bewoners zijn die het samen met het team willen oppakken. Laat weten waarmee u wilt helpen. Het Veilige Buurten Team van ${name} neemt dan contact met u op.`,
  apart: "Wij bewaren dit apart van wat u hebt gekozen.",
  topic: "Waarmee wilt u helpen?",
  choose: "Kies een onderwerp",

  consent: (days: number) =>
    `Ja, het team mag mijn naam en telefoonnummer of e-mailadres gebruiken om mij over dit onderwerp te bellen of te mailen. Mijn gegevens worden ${days} dagen na het einde van de ronde gewist.`,
  button: "Ik wil meehelpen",
  faults: {
    topic: "Kies waarmee u wilt helpen.",
    name: "Vul uw naam in (2 tot 80 tekens).",
    contact: "Vul een telefoonnummer of e-mailadres in waarop wij u kunnen bereiken.",
    consent: "Zet een vinkje als wij u mogen bellen of mailen. Anders bewaren wij niets.",
  },
  thanks: "Dank u wel, wij nemen contact met u op",
  thanksText: (topic: string) =>
    `U wilt helpen met: ${topic}. Uw contactpersoon belt of mailt u. Wilt u toch niet meer? Laat het uw contactpersoon weten.`,
  where: "In welk deel van de buurt woont u?",
  cannot: {
    none: {
      title: "U kunt nu niet meehelpen aan een onderwerp",
      text: (name: string) =>
        `Er loopt geen ronde, of er staat geen onderwerp op de agenda. Wilt u toch iets doen voor uw buurt? Bel of mail ${name}.`,
    },
  },
};

export type HelpWords = typeof help;
