import type { Language } from "#contract/language.ts";
import { contact as ar } from "./ar/contact.ts";
import { contact as en } from "./en/contact.ts";
import { contact as nl, type ContactWords } from "./nl/contact.ts";
import { contact as pl } from "./pl/contact.ts";
import { contact as tr } from "./tr/contact.ts";
import { contact as uk } from "./uk/contact.ts";

export const contactWords: Readonly<Record<Language, ContactWords>> = { nl, en, ar, tr, pl, uk };

/**
 * What the contact person is called: in the team's own Dutch as the team wrote it, elsewhere in one
 * word, so that no sentence has a second language in it.
 */
export const contactRole = (language: Language, { role }: { role: string }): string =>
  language === "nl" ? role : contactWords[language].role;
