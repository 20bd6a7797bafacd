import type { Language } from "#contract/language.ts";
import { wordsIn } from "#domain/form/question.ts";
import { questionnaireWords } from "#web/copy/questionnaire.ts";
import type { FormWords } from "./answer-fields.ts";

/** What the questionnaire of a measurement says beside its questions. */
export function questionnaireForm(language: Language): FormWords {
  const { must, longest, faults: say } = questionnaireWords[language];
  return {
    must,
    longest,
    fault(fault, { words, answers }) {
      const asked = wordsIn(words, language);
      switch (fault.kind) {
        case "unknown":
          return say.unknown(asked);
        case "twice":
          return say.twice(asked);
        case "too-many":
          return say.tooMany(asked);
        case "not-alone": {
          const one = answers.find(({ alone }) => alone === true);
          return say.notAlone(asked, wordsIn(one?.words ?? words, language));
        }
        case "too-long":
          return say.tooLong(fault.length, fault.longest, asked);
        default:
          return say.missing(asked);
      }
    },
  };
}
