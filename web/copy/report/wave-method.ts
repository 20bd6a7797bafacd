import type { Language } from "#contract/language.ts";
import { waveMethod as ar } from "../ar/report/wave-method.ts";
import { waveMethod as en } from "../en/report/wave-method.ts";
import { waveMethod as nl, type WaveMethodWords } from "../nl/report/wave-method.ts";
import { waveMethod as pl } from "../pl/report/wave-method.ts";
import { waveMethod as tr } from "../tr/report/wave-method.ts";
import { waveMethod as uk } from "../uk/report/wave-method.ts";

export const waveMethodWords: Readonly<Record<Language, WaveMethodWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
