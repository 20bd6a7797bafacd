import type { Language } from "#contract/language.ts";
import { questionList as ar } from "./ar/question-list.ts";
import { questionList as en } from "./en/question-list.ts";
import { questionList as nl, type QuestionListWords } from "./nl/question-list.ts";
import { questionList as pl } from "./pl/question-list.ts";
import { questionList as tr } from "./tr/question-list.ts";
import { questionList as uk } from "./uk/question-list.ts";

export const questionListWords: Readonly<Record<Language, QuestionListWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
