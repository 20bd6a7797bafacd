import type { Language } from "#contract/language.ts";
import { surveyClosed as ar } from "./ar/survey-closed.ts";
import { surveyClosed as en } from "./en/survey-closed.ts";
import { surveyClosed as nl, type SurveyClosedWords } from "./nl/survey-closed.ts";
import { surveyClosed as pl } from "./pl/survey-closed.ts";
import { surveyClosed as tr } from "./tr/survey-closed.ts";
import { surveyClosed as uk } from "./uk/survey-closed.ts";

export const surveyClosedWords: Readonly<Record<Language, SurveyClosedWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
