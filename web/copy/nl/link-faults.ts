export const linkFaults = {
  unknown: [
    "Deze link werkt niet (meer)",
    "Misschien is de link verlopen of niet helemaal overgenomen. Open de link in de laatste e-mail van ons opnieuw, of bel uw contactpersoon.",
  ],
  mistyped: [
    "Deze link klopt niet",
    "Er ontbreekt een stuk van de link. Open de link in de e-mail opnieuw, of neem hem helemaal over.",
  ],
  "other-link-used": [
    "U hebt al geantwoord",
    "U hebt geantwoord met een andere link die wij u stuurden. Gebruik die link om uw antwoord te veranderen. Elk antwoord telt één keer.",
  ],
  "given-once": [
    "Dit antwoord is gegeven",
    "Via deze link is één antwoord gegeven. Het kan hier niet meer worden bekeken of veranderd. Vragen? Bel uw contactpersoon.",
  ],
  "withdrawn-code": [
    "Deze code is ingetrokken",
    "De code van deze brief werkt niet meer, omdat de brief kwijt was of omdat iemand anders de code gebruikte. U krijgt een nieuwe brief met een andere code. Hebt u die niet? Bel dan uw contactpersoon.",
  ],
};

export type LinkFaultWords = typeof linkFaults;
