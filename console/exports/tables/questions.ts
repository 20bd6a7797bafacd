import { source } from "#console/exports/source.ts";

/**
 * As everybody reads them: what was typed is read in the console alone, by who answers. Without the
 * id of a question, since who wants its answer by mail is kept under it too.
 */
export const questions = source("questions", (stores, { id }) => stores.questions.each(id), {
  run: ["text", (question) => question.run],
  language: ["text", (question) => question.language],
  asked: ["day", (question) => question.asked],
  due: ["day", (question) => question.due],
  public_question: ["text", (question) => question.answered?.question],
  answer: ["text", (question) => question.answered?.answer],
  answered_by: ["text", (question) => question.answered?.by],
  answered: ["day", (question) => question.answered?.on],
});
