import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "أسئلة السكان",
  how: "يمكن للسكان طرح الأسئلة من خلال الرابط في رسالتهم الإلكترونية، أو توجيهها إلى مسؤول التواصل في حيّهم. يجيب أحد أعضاء الفريق خلال أسبوعين.",
  waiting: (questions, due) => `عدد الأسئلة التي تنتظر الجواب: ${questions}، والموعد الأقصى: ${due}.`,
  late: (questions, day) =>
    `أسئلة تنتظر أكثر مما وعدنا به: ${questions}. كان موعد أول جواب: ${day}. ويتولى المنسق أمر الجواب.`,
  manyWait: (questions) => `عدد الأسئلة التي تنتظر الجواب أكثر من ${questions}.`,
  by: (name, day) => `الجواب من: ${name}، ${day}`,
};
