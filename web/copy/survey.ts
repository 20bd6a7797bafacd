import type { Language } from "#contract/language.ts";
import { survey as ar } from "./ar/survey.ts";
import { survey as en } from "./en/survey.ts";
import { survey as nl, type SurveyWords } from "./nl/survey.ts";
import { survey as pl } from "./pl/survey.ts";
import { survey as tr } from "./tr/survey.ts";
import { survey as uk } from "./uk/survey.ts";

export const surveyWords: Readonly<Record<Language, SurveyWords>> = { nl, en, ar, tr, pl, uk };
