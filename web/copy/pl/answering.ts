import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `Termin odpowiedzi: ${due}`,
  shown: "Pytanie w postaci, w jakiej każdy je przeczyta (bez nazwisk i adresów)",
  answer: "Odpowiedź",
  who: "Kto odpowiada",
  publish: "Opublikuj odpowiedź",
  waits: {
    "due-soon": "Pytanie mieszkańca czeka na odpowiedź",
    late: "Pytanie mieszkańca jest po terminie",
  },
};
