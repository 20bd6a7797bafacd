import type { Language } from "#contract/language.ts";
import { countNotes as ar } from "./ar/count-notes.ts";
import { countNotes as en } from "./en/count-notes.ts";
import { countNotes as nl, type CountNoteWords } from "./nl/count-notes.ts";
import { countNotes as pl } from "./pl/count-notes.ts";
import { countNotes as tr } from "./tr/count-notes.ts";
import { countNotes as uk } from "./uk/count-notes.ts";

export const countNoteWords: Readonly<Record<Language, CountNoteWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
