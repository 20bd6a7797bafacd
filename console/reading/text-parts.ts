import { LANGUAGES, type Language } from "#contract/language.ts";
import { partsOf } from "#domain/reading/cover.ts";
import type { Text } from "#domain/reading/text.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";

/**
 * A text as it is shown: what is covered is not in the page at all, until somebody takes the cover
 * off.
 */
export function textParts(
  { words, uncovered }: Pick<Text, "words" | "uncovered">,
  language: Language,
): { shown: Html; covered: boolean } {
  const { covers, gone } = inConsole(readingWords, language);
  if (words === undefined) return { shown: html`<em>${gone}</em>`, covered: false };
  const parts = uncovered === undefined ? partsOf(words) : [{ text: words, cover: undefined }];
  const content: Content[] = parts.map(({ text, cover }) =>
    cover === undefined ? text : html`<mark class="buurt-covered">${covers[cover]}</mark>`,
  );
  return {
    shown: html`<span class="buurt-written" dir="auto">${content}</span>`,
    covered: parts.some(({ cover }) => cover !== undefined),
  };
}

/** In which language a text seems to be, where that is not the reader's. */
export const languageMark = (its: Language | undefined, reader: Language): Content =>
  its !== undefined && its !== reader && html` <small>${LANGUAGES[its].name}</small>`;
