import { present } from "#contract/present.ts";
import type { Language } from "#contract/language.ts";
import { consoleLanguage } from "#web/copy/console/words.ts";
import type { ChapterId } from "./chapter.ts";
import type { StepOf } from "./manual.ts";

/** The address of a chapter, or of a step in it, for pages of the console; `run` (a cycle or a wave) keeps the links back to where something is done exact. */
export function manualLink<Id extends ChapterId>(
  id: Id,
  language: Language,
  { step, run }: { step?: StepOf<Id> | undefined; run?: string | undefined } = {},
): string {
  const query = new URLSearchParams({
    lang: consoleLanguage(language),
    ...present({ run }),
  });
  return `/console/manual/${id}?${query.toString()}${step === undefined ? "" : `#${step}`}`;
}
