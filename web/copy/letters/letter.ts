import type { Language } from "#contract/language.ts";
import { letter as ar } from "../ar/letters/letter.ts";
import { letter as en } from "../en/letters/letter.ts";
import { letter as nl, type LetterWords } from "../nl/letters/letter.ts";
import { letter as pl } from "../pl/letters/letter.ts";
import { letter as tr } from "../tr/letters/letter.ts";
import { letter as uk } from "../uk/letters/letter.ts";

export const letterWords: Readonly<Record<Language, LetterWords>> = { nl, en, ar, tr, pl, uk };
