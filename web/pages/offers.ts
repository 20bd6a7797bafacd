import { offersTold } from "#domain/answer/offers.ts";
import type { Offered } from "#domain/answer/help.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { offerWords } from "#web/copy/offers.ts";
import { heading, paragraph } from "./elements.ts";
import { type Content, when } from "./html.ts";

/** What came of offers of help in a cycle, in numbers; undefined when there were none. */
export const offersSentence = (
  offered: readonly Offered[],
  language: Language,
): string | undefined => {
  const told = offersTold(offered);
  if (told === undefined) return undefined;
  const words = offerWords[language];
  const parts = told.became.map(
    ([one, some]) => `${words.became[one]}: ${some === undefined ? words.some : String(some)}.`,
  );
  return [words.came(told.all), ...(told.all === undefined ? [] : parts)].join(" ");
};

/** The same on the page of the neighbourhood, with who answers by when. */
export const offersBlock = (
  offered: readonly Offered[],
  { norms }: Pick<Neighbourhood, "norms">,
  language: Language,
  level: 2 | 3,
): Content =>
  when(offersSentence(offered, language), (sentence) => [
    heading(level, offerWords[language].title),
    paragraph(sentence, " ", offerWords[language].answered(norms.helpAnswered)),
  ]);
