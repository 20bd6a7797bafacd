export const myData = {
  intro: (name: string) =>
    `Hier ziet u wat het Veilige Buurten Team van ${name} over u bewaart. U kunt uw gegevens ook laten wissen.`,
  show: "Toon mijn gegevens",
  download: "Download mijn gegevens",
  shown: "Dit bewaren wij over u",
  name: "Naam",
  email: "E-mailadres",
  address: "Adres",
  language: "Taal",
  area: "Deel van de buurt",
  round: "Ronde",
  invited: "Gevraagd om mee te kiezen",
  answered: (day: string) => `geantwoord op ${day}`,
  silent: "nog geen antwoord",
  mails: "Verstuurde e-mails",
  unsubscribed: "Afgemeld voor e-mail",
  asked: "Antwoord per e-mail gevraagd op",
  panel: "Wij vergelijken uw antwoorden sinds",
  panelApart:
    "U vond goed dat wij uw antwoorden van elke meting vergelijken. Daarom staat er een code bij uw naam en bij uw antwoorden. Wie allebei de bestanden heeft, kan zien welke antwoorden van u zijn.",
  codes: "Codes die u kreeg",
  links: "Links die voor u werken",
  letters: "Brieven afgedrukt op",
  help: "Aanbod om mee te helpen",
  question: "Uw vraag",
  waits: "In een lijst die nog niet is bevestigd",
  bounced: "Dit adres werkt niet",
  complained: "U gaf aan dat onze e-mail ongewenst is",
  leave: "Vergelijk mijn antwoorden niet meer",
  left: "De code bij uw naam is gewist. Uw antwoorden blijven meetellen, maar niemand kan nog zien welke van u zijn.",
  noAnswer:
    "Wat u hebt gekozen, staat hier niet bij. Uw antwoord wordt zonder naam bewaard: ook wij kunnen niet zien dat het van u is.",
  forgetTitle: "Laat mijn gegevens wissen",
  forgetText:
    "Wij wissen uw naam, uw e-mailadres, uw postadres en alles wat daarbij hoort. U krijgt geen e-mail meer, en deze link werkt dan niet meer. Hebt u geantwoord? Zolang de ronde open is, trekken wij uw antwoord ook in. Daarna blijft het meetellen, want niemand kan zien welk antwoord van u is.",
  sure: "Ja, wis mijn gegevens. Dit kan niet ongedaan worden gemaakt.",
  missing: "Zet eerst een vinkje als u het zeker weet.",
  forget: "Wis mijn gegevens",
  forgotten: "Uw gegevens zijn gewist",
  forgottenText:
    "Wij bewaren alleen nog een code waarmee wij zien dat wij u niet opnieuw mogen opnemen. Wie die code leest, kan niet zien van wie hij is. Uit reservekopieën verdwijnen uw gegevens na hoogstens 35 dagen.",
};

export type MyDataWords = typeof myData;
