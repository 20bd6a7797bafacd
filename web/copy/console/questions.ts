const nl = {
  late: "Te laat.",
  first: (questions: number) =>
    `U ziet de ${questions} vragen die het eerst antwoord moeten krijgen.`,
  answerFaults: {
    question: "Schrijf de vraag in 10 tot 1000 tekens op, zonder namen.",
    answer: "Schrijf het antwoord in 10 tot 3000 tekens op.",
    by: "Kies wie antwoord geeft.",
  },
  yourAnswer: "Uw antwoord, dat niet is gepubliceerd",
};

const en: typeof nl = {
  late: "Late.",
  first: (questions) => `You see the ${questions} questions that are to be answered first.`,
  answerFaults: {
    question: "Write the question in 10 to 1000 characters, without names.",
    answer: "Write the answer in 10 to 3000 characters.",
    by: "Choose who answers.",
  },
  yourAnswer: "Your answer, which was not published",
};

export const teamQuestionWords = { nl, en };
