import type { Language } from "#contract/language.ts";
import { questionnaire as ar } from "./ar/questionnaire.ts";
import { questionnaire as en } from "./en/questionnaire.ts";
import { questionnaire as nl, type QuestionnaireWords } from "./nl/questionnaire.ts";
import { questionnaire as pl } from "./pl/questionnaire.ts";
import { questionnaire as tr } from "./tr/questionnaire.ts";
import { questionnaire as uk } from "./uk/questionnaire.ts";

export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
