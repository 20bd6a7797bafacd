export const code = {
  title: "Vul uw code in",
  text: "De code staat in de brief die u van het team kreeg. Met de code kunt u antwoorden.",
  label: "Uw code",
  hint: "De code heeft 16 letters en cijfers. Hoofdletters, streepjes en spaties hoeven niet.",
  button: "Ga verder",
  faults: {
    empty: "Vul de code uit de brief in.",
    unreadable:
      "Deze code klopt niet. Een code heeft 16 letters en cijfers. Kijk nog eens in de brief.",
    unknown:
      "Deze code kennen wij niet (meer). Kijk of u alles goed hebt overgenomen. Klopt het wel? Bel dan uw contactpersoon; het nummer staat in de brief.",
    withdrawn:
      "De code van deze brief werkt niet meer, omdat de brief kwijt was of omdat iemand anders de code gebruikte. U krijgt een nieuwe brief met een andere code. Hebt u die niet? Bel dan uw contactpersoon.",
  },
};

export type CodeWords = typeof code;
