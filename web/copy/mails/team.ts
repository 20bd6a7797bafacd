import type { Language } from "#contract/language.ts";
import { teamMail as ar } from "../ar/mails/team.ts";
import { teamMail as en } from "../en/mails/team.ts";
import { teamMail as nl, type TeamMailWords } from "../nl/mails/team.ts";
import { teamMail as pl } from "../pl/mails/team.ts";
import { teamMail as tr } from "../tr/mails/team.ts";
import { teamMail as uk } from "../uk/mails/team.ts";

export const teamMailWords: Readonly<Record<Language, TeamMailWords>> = { nl, en, ar, tr, pl, uk };
