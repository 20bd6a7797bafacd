/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "Przechowujemy Państwa odpowiedź bez imienia i nazwiska. Za pomocą osobistego linku mogą Państwo ją zastąpić. Ten link nie pokazuje, co Państwo wybrali.";
