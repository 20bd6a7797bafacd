import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `Cevap için son gün: ${due}`,
  shown: "Herkesin okuyacağı biçimiyle soru (isim ve adres olmadan)",
  answer: "Cevap",
  who: "Cevap veren",
  publish: "Cevabı yayınla",
  waits: {
    "due-soon": "Bir mahalle sakininin sorusu cevap bekliyor",
    late: "Bir mahalle sakininin sorusu gecikti",
  },
};
