import type { Language } from "#contract/language.ts";
import { measured as ar } from "../ar/report/measured.ts";
import { measured as en } from "../en/report/measured.ts";
import { measured as nl, type MeasuredWords } from "../nl/report/measured.ts";
import { measured as pl } from "../pl/report/measured.ts";
import { measured as tr } from "../tr/report/measured.ts";
import { measured as uk } from "../uk/report/measured.ts";

export const measuredWords: Readonly<Record<Language, MeasuredWords>> = { nl, en, ar, tr, pl, uk };
