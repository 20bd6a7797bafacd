import type { Language } from "#contract/language.ts";

/** The team works in Dutch or English; who reads another language of ours gets English. */
export type ConsoleLanguage = Extract<Language, "nl" | "en">;
export const CONSOLE_LANGUAGES: readonly ConsoleLanguage[] = ["nl", "en"];

export const consoleLanguage = (language: Language): ConsoleLanguage =>
  language === "nl" ? "nl" : "en";

/** One of two texts that stand side by side, by the language of the team. */
export const inConsole = <Words>(
  words: Readonly<Record<ConsoleLanguage, Words>>,
  language: Language,
): Words => words[consoleLanguage(language)];
