/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "Przechowujemy Państwa odpowiedź bez imienia i nazwiska. Tylko osoba, która ma Państwa osobisty link, może zobaczyć i zmienić Państwa odpowiedź.";
