export const answering = {
  until: (due: string) => `Te beantwoorden uiterlijk op ${due}`,
  shown: "De vraag zoals iedereen die leest (zonder namen of adressen)",
  answer: "Het antwoord",
  who: "Wie antwoordt",
  publish: "Publiceer het antwoord",
  waits: {
    "due-soon": "Een vraag van een bewoner wacht op antwoord",
    late: "Een vraag van een bewoner is te laat",
  },
};

export type AnsweringWords = typeof answering;
