import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "Część osiedla",
  channel: "Jak przyszła odpowiedź",
  language: "Język ankiety",
  weight:
    "Waga z losowania próby (jeden podzielone przez szansę, że ktoś zostanie zapytany; puste: bez losowania)",
  panel: "Kod osoby, która bierze udział więcej niż raz",
  yes: "tak",
  no: "nie",
};
