export const question = {
  text: (name: string) =>
    `Hebt u een vraag over uw buurt? Stel die aan het Veilige Buurten Team van ${name}. Het antwoord staat binnen twee weken op de pagina van de buurt.`,
  label: "Uw vraag",
  hint: "Schrijf geen namen of adressen op. Het team leest uw vraag en zet hem zonder uw naam op de pagina.",
  fault: "Schrijf uw vraag op in 10 tot 1000 tekens.",
  button: "Verstuur mijn vraag",
  thanks: "Bedankt, wij hebben uw vraag",
  thanksText: (due: string) => `Uiterlijk op ${due} staat het antwoord op de pagina van de buurt.`,
  consent: (days: number) =>
    `Ja, mail mij het antwoord. Mijn naam en e-mailadres worden bij mijn vraag bewaard tot het antwoord is verstuurd. Dat is hoogstens tot ${days} dagen na het einde van de ronde. Het team ziet niet van wie de vraag is.`,
  mailed: "Wij mailen u het antwoord ook.",
};

export type QuestionWords = typeof question;
