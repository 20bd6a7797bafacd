import type { Language } from "#contract/language.ts";
import { waveChapters as ar } from "../ar/report/wave-chapters.ts";
import { waveChapters as en } from "../en/report/wave-chapters.ts";
import { waveChapters as nl, type WaveChapterWords } from "../nl/report/wave-chapters.ts";
import { waveChapters as pl } from "../pl/report/wave-chapters.ts";
import { waveChapters as tr } from "../tr/report/wave-chapters.ts";
import { waveChapters as uk } from "../uk/report/wave-chapters.ts";

export const waveChapterWords: Readonly<Record<Language, WaveChapterWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
