import type { Language } from "#contract/language.ts";
import { offerMail as ar } from "../ar/mails/offer.ts";
import { offerMail as en } from "../en/mails/offer.ts";
import { offerMail as nl, type OfferMailWords } from "../nl/mails/offer.ts";
import { offerMail as pl } from "../pl/mails/offer.ts";
import { offerMail as tr } from "../tr/mails/offer.ts";
import { offerMail as uk } from "../uk/mails/offer.ts";

export const offerMailWords: Readonly<Record<Language, OfferMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
