import type { Language } from "#contract/language.ts";
import { agendaSurvey } from "#domain/answer/agenda-survey.ts";
import type { Worded } from "#domain/form/question.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { atOnceWords } from "#web/copy/at-once.ts";
import { surveyWords } from "#web/copy/survey.ts";
import type { FormWords } from "./answer-fields.ts";
import { topicName } from "./facts.ts";

type Offered = readonly Topic[];

/** The questions of the agenda survey in words, with these topics to choose from. */
export function agendaQuestions(topics: Offered, language: Language): Worded[] {
  const { questions, unsure } = surveyWords[language];
  return agendaSurvey(topics.map(({ id }) => id)).map(({ name, answers, ...question }) => ({
    ...question,
    words: { [language]: questions[name].words },
    hint: {
      [language]:
        name === "comment"
          ? `${questions[name].hint} ${atOnceWords[language]}`
          : questions[name].hint,
    },
    answers: answers.map((answer) => ({
      ...answer,
      words: topics.find(({ id }) => id === answer.id)?.words ?? { [language]: unsure },
    })),
  }));
}

/** What the agenda survey says beside its questions. */
export function agendaForm(topics: Offered, language: Language): FormWords {
  const { questions, places, choose, faults: say } = surveyWords[language];
  const asking: Readonly<Record<string, { words: string; missing?: string }>> = questions;
  return {
    places,
    choose,
    fault(fault) {
      switch (fault.kind) {
        case "missing":
          return asking[fault.question]?.missing ?? "";
        case "unknown":
        case "not-alone":
          return say.unknown;
        case "twice":
          return say.twice(topicName(topics, fault.answer, language));
        case "too-many":
          return say.tooMany;
        case "gap":
          return say.gap;
        case "too-long":
          return say.tooLong(fault.length, fault.longest);
      }
    },
  };
}
