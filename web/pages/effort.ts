import type { Effort, Noted } from "#domain/actions/effort.ts";
import type { Language } from "#contract/language.ts";
import { effortWords } from "#web/copy/effort.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { table } from "./components.ts";
import { heading, paragraph } from "./elements.ts";
import type { Content, Html } from "./html.ts";

/** Hours per partner and other costs; what nobody noted is said to be so, and never nought. */
export function effortTable({
  language,
  effort,
  caption,
}: {
  language: Language;
  effort: Effort;
  caption: string;
}): Html {
  const partners = partnerWords[language];
  const words = effortWords[language];
  const cells = ({ quarters, cents }: Noted) => [
    quarters === undefined ? words.notNoted : hoursIn(language, quarters),
    cents === undefined ? words.notNoted : eurosIn(language, cents),
  ];
  return table({
    caption,
    head: [words.partner, words.hours, words.costs],
    rows: [
      ...effort.partners.map(({ partner, ...noted }) => [partners[partner], ...cells(noted)]),
      [words.total, ...cells(effort)],
    ],
    numbers: [1, 2],
  });
}

/** What a cycle took, as everybody reads it once it was closed. */
export function effortBlock(effort: Effort | undefined, language: Language): Content {
  const words = effortWords[language];
  const { title, none, text } = words;
  return [
    heading(3, title),
    effort === undefined
      ? paragraph(none)
      : [paragraph(text), effortTable({ language, effort, caption: title })],
  ];
}
