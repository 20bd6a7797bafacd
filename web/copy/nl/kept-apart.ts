/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "Wij bewaren uw antwoord zonder uw naam. Alleen wie uw persoonlijke link heeft, kan uw antwoord zien en veranderen.";
