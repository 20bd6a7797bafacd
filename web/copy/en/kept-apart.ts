/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "We keep your answer without your name. With your personal link you can replace it. That link does not show what you chose.";
