import type { Language } from "#contract/language.ts";
import { ruleNames as ar } from "./ar/rule-names.ts";
import { ruleNames as en } from "./en/rule-names.ts";
import { ruleNames as nl, type RuleNameWords } from "./nl/rule-names.ts";
import { ruleNames as pl } from "./pl/rule-names.ts";
import { ruleNames as tr } from "./tr/rule-names.ts";
import { ruleNames as uk } from "./uk/rule-names.ts";

export const ruleNameWords: Readonly<Record<Language, RuleNameWords>> = { nl, en, ar, tr, pl, uk };
