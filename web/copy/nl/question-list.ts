export const questionList = {
  list: "Vragen van bewoners",
  how: "Bewoners kunnen vragen stellen met de link in hun e-mail, of aan de contactpersoon. Iemand van het team antwoordt binnen twee weken.",
  waiting: (questions: number, due: string) =>
    `Er ${questions === 1 ? "wacht 1 vraag" : `wachten ${questions} vragen`} op antwoord, uiterlijk op ${due}.`,
  late: (questions: number, day: string) =>
    `${questions === 1 ? "1 vraag wacht" : `${questions} vragen wachten`} langer dan beloofd. Het eerste antwoord had er op ${day} moeten zijn. De coördinator zorgt dat het er komt.`,
  manyWait: (questions: number) => `Er wachten meer dan ${questions} vragen op antwoord.`,
  by: (name: string, day: string) => `Antwoord van ${name}, ${day}`,
};

export type QuestionListWords = typeof questionList;
