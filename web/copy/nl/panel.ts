export const panel = {
  title: "Mogen wij uw antwoorden van elke keer vergelijken?",
  text: "Over een half jaar stellen wij deze vragen opnieuw. Als wij weten welke antwoorden van dezelfde persoon zijn, zien wij beter wat er verandert. Dit hoeft niet: uw antwoorden tellen ook zonder vinkje mee.",
  consent:
    "Ja, vraag mij bij elke meting opnieuw mee te doen. De computer mag mijn antwoorden van elke keer vergelijken, met een code en zonder mijn naam. De code staat ook bij mijn naam, in een ander bestand. Wie allebei de bestanden heeft, kan zien welke antwoorden van mij zijn. Na drie jaar wordt de code bij mijn naam gewist. Ik kan altijd stoppen, hier of op de pagina ‘Uw gegevens’.",
  member:
    "U hebt dit eerder goedgevonden. Wilt u stoppen? Haal dan het vinkje weg en verstuur uw antwoorden.",
};

export type PanelWords = typeof panel;
