import type { Language } from "#contract/language.ts";
import { AnswerId } from "#contract/ids.ts";
import { Helped, type HelpedAsked, helpedQuestions } from "#domain/feedback/helped.ts";
import type { Action } from "#domain/actions/action.ts";
import { doneOn } from "#domain/feedback/asking.ts";
import { doneOnWords } from "#web/copy/done-on.ts";
import { dayIn } from "#web/copy/dates.ts";
import { helpedWords } from "#web/copy/helped.ts";
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

/** Whether what was done helped, asked after the agenda of who is not asked by mail. */
export function helpedWorded(
  { asked, topics }: Pick<HelpedAsked, "asked" | "topics">,
  language: Language,
): Worded[] {
  const { choices, beside } = helpedWords[language];
  const lead = { nl: helpedWords.nl.beside, [language]: beside };
  const answers = Helped.options.map((id) => ({
    id: AnswerId.parse(id),
    words: { [language]: choices[id] },
  }));
  return asked.flatMap((action) => {
    const about = `${topicName(topics, action.topic, language)}. ${doneSentence(action, language)}`;
    return helpedQuestions([action]).map((question) => ({
      ...question,
      lead,
      words: { nl: action.title },
      hint: { [language]: about },
      answers,
    }));
  });
}

function doneSentence(action: Action, language: Language): string {
  const on = doneOn(action);
  const kind = action.state.kind === "partly-done" ? "partly-done" : "done";
  return on === undefined ? "" : doneOnWords[language][kind](dayIn(language, on));
}

/** What the agenda survey says beside its questions. */
export function agendaForm(topics: Offered, language: Language): FormWords {
  const { questions, places, choose, number, faults: say } = surveyWords[language];
  const asking: Readonly<Record<string, { words: string; missing?: string }>> = questions;
  return {
    places,
    choose,
    number,
    fault(fault) {
      switch (fault.kind) {
        case "missing":
          return asking[fault.question]?.missing ?? "";
        case "twice":
          return say.twice(topicName(topics, fault.answer, language));
        case "too-many":
          return say.tooMany(fault.chosen);
        case "beside-nothing":
          return say.besideNothing;
        case "too-long":
          return say.tooLong(fault.length, fault.longest);
        default:
          return say.unknown;
      }
    },
  };
}
