import { source } from "#console/exports/source.ts";

/** As the team reads them; under which name a question is kept is left out, since who wants its answer by mail is kept under it too. */
export const questions = source(
  "questions",
  {
    run: "text",
    language: "text",
    asked: "day",
    due: "day",
    text: "text",
    public_question: "text",
    answer: "text",
    answered_by: "text",
    answered: "day",
  },
  async function* (dependencies, { id }) {
    for await (const { run, language, asked, due, text, answered } of dependencies.questions.each(
      id,
    ))
      yield {
        run,
        language,
        asked,
        due,
        text,
        public_question: answered?.question,
        answer: answered?.answer,
        answered_by: answered?.by,
        answered: answered?.on,
      };
  },
);
