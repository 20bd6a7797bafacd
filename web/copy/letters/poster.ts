import type { Language } from "#contract/language.ts";
import { poster as ar } from "../ar/letters/poster.ts";
import { poster as en } from "../en/letters/poster.ts";
import { poster as nl, type PosterWords } from "../nl/letters/poster.ts";
import { poster as pl } from "../pl/letters/poster.ts";
import { poster as tr } from "../tr/letters/poster.ts";
import { poster as uk } from "../uk/letters/poster.ts";

export const posterWords: Readonly<Record<Language, PosterWords>> = { nl, en, ar, tr, pl, uk };
