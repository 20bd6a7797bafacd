import { isWave, partsOf, type RunId, WHOLE } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { cycleHeadingWords } from "#web/copy/cycle-heading.ts";

/**
 * Which cycle or measurement, by its number; the area stands there where it is not the whole
 * neighbourhood.
 */
export function runTitle(run: RunId, language: Language): string {
  if (isWave(run)) return inConsole(waveWords, language).wave(Number(run.slice(-3)));
  const { area, number } = partsOf(run);
  return `${cycleHeadingWords[language].cycle(number)}${area === WHOLE ? "" : ` (${area})`}`;
}
