import type { Language } from "#contract/language.ts";
import { pictures as ar } from "./ar/pictures.ts";
import { pictures as en } from "./en/pictures.ts";
import { pictures as nl, type PictureWords } from "./nl/pictures.ts";
import { pictures as pl } from "./pl/pictures.ts";
import { pictures as tr } from "./tr/pictures.ts";
import { pictures as uk } from "./uk/pictures.ts";

export const pictureWords: Readonly<Record<Language, PictureWords>> = { nl, en, ar, tr, pl, uk };
