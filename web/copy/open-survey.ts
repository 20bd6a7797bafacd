import type { Language } from "#contract/language.ts";
import { openSurvey as ar } from "./ar/open-survey.ts";
import { openSurvey as en } from "./en/open-survey.ts";
import { openSurvey as nl, type OpenSurveyWords } from "./nl/open-survey.ts";
import { openSurvey as pl } from "./pl/open-survey.ts";
import { openSurvey as tr } from "./tr/open-survey.ts";
import { openSurvey as uk } from "./uk/open-survey.ts";

export const openSurveyWords: Readonly<Record<Language, OpenSurveyWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
