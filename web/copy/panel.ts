import type { Language } from "#contract/language.ts";
import { panel as ar } from "./ar/panel.ts";
import { panel as en } from "./en/panel.ts";
import { panel as nl, type PanelWords } from "./nl/panel.ts";
import { panel as pl } from "./pl/panel.ts";
import { panel as tr } from "./tr/panel.ts";
import { panel as uk } from "./uk/panel.ts";

export const panelWords: Readonly<Record<Language, PanelWords>> = { nl, en, ar, tr, pl, uk };
