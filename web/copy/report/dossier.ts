import type { Language } from "#contract/language.ts";
import { dossier as ar } from "../ar/report/dossier.ts";
import { dossier as en } from "../en/report/dossier.ts";
import { dossier as nl, type DossierWords } from "../nl/report/dossier.ts";
import { dossier as pl } from "../pl/report/dossier.ts";
import { dossier as tr } from "../tr/report/dossier.ts";
import { dossier as uk } from "../uk/report/dossier.ts";

export const dossierWords: Readonly<Record<Language, DossierWords>> = { nl, en, ar, tr, pl, uk };
