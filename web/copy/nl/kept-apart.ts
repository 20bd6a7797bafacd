/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "Wij bewaren uw antwoord zonder uw naam. Met uw persoonlijke link kunt u het vervangen. Wat u koos, laat die link niet zien.";
