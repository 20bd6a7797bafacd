import type { Language } from "#contract/language.ts";
import { feedbackMail as ar } from "../ar/mails/feedback.ts";
import { feedbackMail as en } from "../en/mails/feedback.ts";
import { feedbackMail as nl, type FeedbackMailWords } from "../nl/mails/feedback.ts";
import { feedbackMail as pl } from "../pl/mails/feedback.ts";
import { feedbackMail as tr } from "../tr/mails/feedback.ts";
import { feedbackMail as uk } from "../uk/mails/feedback.ts";

export const feedbackMailWords: Readonly<Record<Language, FeedbackMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
