import type { Language } from "#contract/language.ts";
import { question as ar } from "./ar/question.ts";
import { question as en } from "./en/question.ts";
import { question as nl, type QuestionWords } from "./nl/question.ts";
import { question as pl } from "./pl/question.ts";
import { question as tr } from "./tr/question.ts";
import { question as uk } from "./uk/question.ts";

export const questionWords: Readonly<Record<Language, QuestionWords>> = { nl, en, ar, tr, pl, uk };
