import type { Language } from "#contract/language.ts";
import { paperQuestionnaire as ar } from "../ar/letters/questionnaire.ts";
import { paperQuestionnaire as en } from "../en/letters/questionnaire.ts";
import {
  paperQuestionnaire as nl,
  type PaperQuestionnaireWords,
} from "../nl/letters/questionnaire.ts";
import { paperQuestionnaire as pl } from "../pl/letters/questionnaire.ts";
import { paperQuestionnaire as tr } from "../tr/letters/questionnaire.ts";
import { paperQuestionnaire as uk } from "../uk/letters/questionnaire.ts";

export const paperQuestionnaireWords: Readonly<Record<Language, PaperQuestionnaireWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
