export const help = {
  text: (name: string) =>
    `Samen lukt het beter. Daarom zoekt het team bij elk onderwerp bewoners die meedoen. Laat weten waarmee u wilt helpen. Het Veilige Buurten Team van ${name} neemt dan contact met u op.`,
  apart: "Wij bewaren dit apart van wat u hebt gekozen.",
  topic: "Waarmee wilt u helpen?",
  choose: "Kies een onderwerp",

  consent: (days: number) =>
    `Ja, het team mag mij over dit onderwerp bellen of mailen. Daarvoor bewaart het mijn naam en telefoonnummer of e-mailadres. Mijn gegevens worden ${days} dagen na het einde van de ronde gewist.`,
  button: "Ik wil meehelpen",
  faults: {
    topic: "Kies waarmee u wilt helpen.",
    name: "Vul uw naam in (2 tot 80 tekens).",
    contact: "Vul een telefoonnummer of e-mailadres in waarop wij u kunnen bereiken.",
    consent: "Zet een vinkje als wij u mogen bellen of mailen. Anders bewaren wij niets.",
  },
  thanks: "Dank u wel, wij nemen contact met u op",
  thanksText: (topic: string) => `U wilt helpen met: ${topic}.`,
  answeredBy: (name: string, day: string) => `${name} belt of mailt u uiterlijk ${day}.`,
  changedMind: "Wilt u toch niet meer meehelpen? Bewaar dan deze link:",
  withdraw: "Mijn aanbod intrekken",
  withdrawText: (name: string) =>
    `U bood aan om te helpen in ${name}. Trekt u dat in, dan wissen wij uw aanbod, met uw naam en hoe wij u bereiken.`,
  sure: "Ja, wis mijn aanbod",
  missing: "Zet een vinkje als u uw aanbod wilt intrekken.",
  withdrawn: "Wij hebben geen aanbod van u meer",
  withdrawnText: "U hebt het ingetrokken, of het is gewist omdat de ronde lang voorbij is.",
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
