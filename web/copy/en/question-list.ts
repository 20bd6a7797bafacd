import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "Questions of residents",
  how: "Residents can ask questions by the link in their e-mail, or ask the contact person. Somebody of the team answers within two weeks.",
  waiting: (questions, due) =>
    `${questions === 1 ? "1 question waits" : `${questions} questions wait`} for an answer, by ${due} at the latest.`,
  late: (questions, day) =>
    `${questions === 1 ? "1 question has" : `${questions} questions have`} waited longer than promised. The first answer was due on ${day}. The coordinator sees to it that it comes.`,
  manyWait: (questions) => `More than ${questions} questions wait for an answer.`,
  by: (name, day) => `Answer of ${name}, ${day}`,
};
