import type { Language } from "#contract/language.ts";
import { waveReport as ar } from "../ar/report/wave-report.ts";
import { waveReport as en } from "../en/report/wave-report.ts";
import { waveReport as nl, type WaveReportWords } from "../nl/report/wave-report.ts";
import { waveReport as pl } from "../pl/report/wave-report.ts";
import { waveReport as tr } from "../tr/report/wave-report.ts";
import { waveReport as uk } from "../uk/report/wave-report.ts";

export const waveReportWords: Readonly<Record<Language, WaveReportWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
