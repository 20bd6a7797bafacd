import type { Language } from "#contract/language.ts";
import { waves as ar } from "../ar/report/waves.ts";
import { waves as en } from "../en/report/waves.ts";
import { waves as nl, type WaveWords } from "../nl/report/waves.ts";
import { waves as pl } from "../pl/report/waves.ts";
import { waves as tr } from "../tr/report/waves.ts";
import { waves as uk } from "../uk/report/waves.ts";

export const waveWords: Readonly<Record<Language, WaveWords>> = { nl, en, ar, tr, pl, uk };
