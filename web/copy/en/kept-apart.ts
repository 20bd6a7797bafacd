/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "We keep your answer without your name. Only who holds your personal link can see and change your answer.";
