import type { Language } from "#contract/language.ts";
import { answerMail as ar } from "../ar/mails/answer.ts";
import { answerMail as en } from "../en/mails/answer.ts";
import { answerMail as nl, type AnswerMailWords } from "../nl/mails/answer.ts";
import { answerMail as pl } from "../pl/mails/answer.ts";
import { answerMail as tr } from "../tr/mails/answer.ts";
import { answerMail as uk } from "../uk/mails/answer.ts";

export const answerMailWords: Readonly<Record<Language, AnswerMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
