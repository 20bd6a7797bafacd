import type { Language } from "#contract/language.ts";
import { mailFrame as ar } from "../ar/mails/frame.ts";
import { mailFrame as en } from "../en/mails/frame.ts";
import { mailFrame as nl, type MailFrameWords } from "../nl/mails/frame.ts";
import { mailFrame as pl } from "../pl/mails/frame.ts";
import { mailFrame as tr } from "../tr/mails/frame.ts";
import { mailFrame as uk } from "../uk/mails/frame.ts";

export const mailFrameWords: Readonly<Record<Language, MailFrameWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
