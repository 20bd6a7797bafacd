export const panel = {
  title: "Mogen wij uw antwoorden van elke keer vergelijken?",
  text: "Dan zien wij beter wat er verandert. Het hoeft niet: uw antwoorden tellen ook zonder vinkje mee.",
  consent: "Ja, vergelijk mijn antwoorden en vraag mij bij elke meting opnieuw",
  points: [
    "Wij vergelijken met een code, zonder uw naam.",
    "Na drie jaar wissen wij de code bij uw naam.",
    "U kunt altijd stoppen, hier of op de pagina ‘Uw gegevens’.",
  ],
  who: "Wie kan zien welke antwoorden van u zijn?",
  code: "De code staat ook bij uw naam, in een ander bestand. Wie allebei de bestanden heeft, kan zien welke antwoorden van u zijn.",
  member:
    "U hebt dit eerder goedgevonden. Wilt u stoppen? Haal dan het vinkje weg en verstuur uw antwoorden.",
};

export type PanelWords = typeof panel;
