import type { Language } from "#contract/language.ts";
import { enteredMail as ar } from "../ar/mails/entered.ts";
import { enteredMail as en } from "../en/mails/entered.ts";
import { enteredMail as nl, type EnteredMailWords } from "../nl/mails/entered.ts";
import { enteredMail as pl } from "../pl/mails/entered.ts";
import { enteredMail as tr } from "../tr/mails/entered.ts";
import { enteredMail as uk } from "../uk/mails/entered.ts";

export const enteredMailWords: Readonly<Record<Language, EnteredMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
