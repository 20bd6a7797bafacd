import type { Language } from "#contract/language.ts";
import { invitationMail as ar } from "../ar/mails/invitation.ts";
import { invitationMail as en } from "../en/mails/invitation.ts";
import { invitationMail as nl, type InvitationMailWords } from "../nl/mails/invitation.ts";
import { invitationMail as pl } from "../pl/mails/invitation.ts";
import { invitationMail as tr } from "../tr/mails/invitation.ts";
import { invitationMail as uk } from "../uk/mails/invitation.ts";

export const invitationMailWords: Readonly<Record<Language, InvitationMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
