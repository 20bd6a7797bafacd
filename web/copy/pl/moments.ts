import type { MomentWords } from "../nl/moments.ts";

export const moments: MomentWords = {
  toSample: "Zaproszenie wylosowanych osób",
  moments: {
    invitation: "Zaproszenie do wszystkich mieszkańców",
    reminder: "Przypomnienie dla osób, które jeszcze nie odpowiedziały",
    closing: "Ostatni dzień na odpowiedź",
    reclosing: "Ostatni dzień na odpowiedź po przedłużeniu",
    decision: "Decyzja: kontynuować czy zapytać ponownie",
    adoption: "Lista priorytetów jest ustalona",
    chase: "Cotygodniowa kontrola",
    midcheck: "Kontrola w połowie rundy",
    outcomes: "Zespół zapisuje, co zostało zrobione",
    feedback: "Mieszkańcy dowiadują się, co zostało zrobione",
    end: "Koniec rundy",
    publication: "Publikacja raportu",
  },
  come: "już było",
  planned: "zaplanowane",
};
