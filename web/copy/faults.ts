import type { Language } from "#contract/language.ts";
import { faults as ar } from "./ar/faults.ts";
import { faults as en } from "./en/faults.ts";
import { faults as nl, type FaultWords } from "./nl/faults.ts";
import { faults as pl } from "./pl/faults.ts";
import { faults as tr } from "./tr/faults.ts";
import { faults as uk } from "./uk/faults.ts";

export const faultWords: Readonly<Record<Language, FaultWords>> = { nl, en, ar, tr, pl, uk };
