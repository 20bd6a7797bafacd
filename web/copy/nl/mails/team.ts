export const teamMail = {
  floorWaits: (name: string) => `Te weinig antwoorden in ${name}: beslist u?`,
  floorWaitsText: (until: string) =>
    `Er zijn te weinig antwoorden voor een agenda. Beslis of wij doorgaan of opnieuw vragen, met een reden die wordt gepubliceerd. Niemand heeft de antwoorden gezien. Doet u niets, dan wordt het na ${until} opnieuw gevraagd.`,
  agendaWaits: (name: string) => `De agenda van ${name} wacht op u`,
  agendaWaitsText: (until: string) =>
    `De antwoorden zijn geteld. Bevestig de agenda, of wijk af met een reden die wordt gepubliceerd. Doet u niets, dan wordt de agenda op ${until} overgenomen zoals bewoners kozen.`,
  reportWaits: (name: string) => `Het verslag van ${name} wacht op u`,
  reportWaitsText: (until: string | undefined) =>
    until === undefined
      ? "De antwoorden van de meting zijn verwerkt. Kijk naar het verslag en maak het openbaar. Tot die tijd ziet niemand anders het."
      : `De antwoorden van de meting zijn verwerkt. Kijk naar het verslag. Doet u niets, dan wordt het openbaar op ${until}.`,
  due: {
    "due-soon": (title: string) => `Bijna klaar? ${title}`,
    overdue: (title: string) => `Te laat: ${title}`,
    blocked: (title: string) => `Staat stil: ${title}`,
    unanswered: (title: string) => `Nog geen antwoord: ${title}`,
    refused: (title: string) => `Geweigerd: ${title}`,
  },
  dueText: (due: string) =>
    `Deze belofte moet klaar zijn op ${due}. Werk de stand bij, zodat bewoners zien wat er gebeurt.`,
  outcomes: (name: string) => `Uitkomsten gevraagd voor ${name}`,
  outcomesText: (until: string) =>
    `Op ${until} krijgen bewoners bericht. Schrijf per belofte op wat er is gedaan, ook als iets niet is gelukt. Dit ontbreekt nog:`,
  notArrived: (name: string) => `${name}: een bericht aan het team kwam niet aan`,
  notArrivedText: (role: string) =>
    `Een e-mail aan iemand van het team (${role}) kwam niet aan, want het e-mailadres neemt geen mail aan. Verbeter het adres in de gegevens van de buurt, en geef het bericht intussen zelf door. Dit kwam niet aan:`,
  open: "Open de console:",
};

export type TeamMailWords = typeof teamMail;
