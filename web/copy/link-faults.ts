import type { Language } from "#contract/language.ts";
import { linkFaults as ar } from "./ar/link-faults.ts";
import { linkFaults as en } from "./en/link-faults.ts";
import { linkFaults as nl, type LinkFaultWords } from "./nl/link-faults.ts";
import { linkFaults as pl } from "./pl/link-faults.ts";
import { linkFaults as tr } from "./tr/link-faults.ts";
import { linkFaults as uk } from "./uk/link-faults.ts";

export const linkFaultWords: Readonly<Record<Language, LinkFaultWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
