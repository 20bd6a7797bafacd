import type { PaperQuestionnaireWords } from "../../nl/letters/questionnaire.ts";

export const paperQuestionnaire: PaperQuestionnaireWords = {
  front: "أو يمكنك ملء النموذج المرفق بهذه الرسالة.",
  write: "ضع علامة × في المربع الذي بجانب إجابتك. يمكنك تخطي الأسئلة. لا تكتب أسماء أو عناوين.",
  onlyIf: (question, answers) => `فقط إذا كانت إجابتك عن السؤال «${question}» هي: ${answers}.`,
  question: (question) => `السؤال ${question}`,
  sheet: (sheet, of) => `الصفحة ${sheet} من ${of}`,
};
