import type { Language } from "#contract/language.ts";
import { mailKinds as ar } from "./ar/mail-kinds.ts";
import { mailKinds as en } from "./en/mail-kinds.ts";
import { mailKinds as nl, type MailKindWords } from "./nl/mail-kinds.ts";
import { mailKinds as pl } from "./pl/mail-kinds.ts";
import { mailKinds as tr } from "./tr/mail-kinds.ts";
import { mailKinds as uk } from "./uk/mail-kinds.ts";

export const mailKindWords: Readonly<Record<Language, MailKindWords>> = { nl, en, ar, tr, pl, uk };
