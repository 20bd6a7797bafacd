import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "Questions from residents",
  how: "Residents can ask questions with the link in their e-mail, or ask the contact person. Someone on the team answers within two weeks.",
  waiting: (questions, due) =>
    `${questions === 1 ? "1 question is waiting" : `${questions} questions are waiting`} for an answer, by ${due} at the latest.`,
  late: (questions, day) =>
    `${questions === 1 ? "1 question has" : `${questions} questions have`} waited longer than promised. The first answer was due on ${day}. The coordinator will make sure that it comes.`,
  manyWait: (questions) => `More than ${questions} questions are waiting for an answer.`,
  by: (name, day) => `Answer from ${name}, ${day}`,
};
