export const linkFaults = {
  unknown: [
    "Deze link werkt niet (meer)",
    "Misschien is de link verlopen, of mist er een stuk van. Open de link in de laatste e-mail van ons opnieuw, of bel uw contactpersoon.",
  ],
  mistyped: [
    "Deze link klopt niet",
    "Er mist een stuk van de link. Open de link in de e-mail opnieuw, of kopieer de hele link.",
  ],
  "other-link-used": [
    "U hebt al geantwoord",
    "U hebt geantwoord met een andere link die wij u stuurden. Gebruik die link om uw antwoord te veranderen. Elk antwoord telt één keer.",
  ],
  "given-once": [
    "Er is al geantwoord",
    "Er is al geantwoord met deze link. U kunt dat antwoord hier niet meer bekijken of veranderen. Vragen? Bel uw contactpersoon.",
  ],
  "withdrawn-code": [
    "Deze code is ingetrokken",
    "De code van deze brief werkt niet meer, omdat de brief kwijt was of omdat iemand anders de code gebruikte. U krijgt een nieuwe brief met een andere code. Hebt u die niet? Bel dan uw contactpersoon.",
  ],
};

export type LinkFaultWords = typeof linkFaults;
