import type { Language } from "#contract/language.ts";
import { agenda as ar } from "./ar/agenda.ts";
import { agenda as en } from "./en/agenda.ts";
import { agenda as nl, type AgendaWords } from "./nl/agenda.ts";
import { agenda as pl } from "./pl/agenda.ts";
import { agenda as tr } from "./tr/agenda.ts";
import { agenda as uk } from "./uk/agenda.ts";

export const agendaWords: Readonly<Record<Language, AgendaWords>> = { nl, en, ar, tr, pl, uk };
