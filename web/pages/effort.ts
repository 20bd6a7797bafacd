import type { Effort, Noted } from "#domain/actions/effort.ts";
import { effortWords } from "#web/copy/effort.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { table } from "./components.ts";
import { heading, paragraph } from "./elements.ts";
import type { Content, Html } from "./html.ts";
import { type Named, organisationName } from "./organisations.ts";

/** Hours per partner and other costs; what nobody noted is said to be so, and never nought. */
export function effortTable(effort: Effort, caption: string, named: Named): Html {
  const { language } = named;
  const words = effortWords[language];
  const cells = ({ quarters, cents }: Noted) => [
    quarters === undefined ? words.notNoted : hoursIn(language, quarters),
    cents === undefined ? words.notNoted : eurosIn(language, cents),
  ];
  return table({
    caption,
    head: [words.partner, words.hours, words.costs],
    rows: [
      ...effort.partners.map(({ partner, ...noted }) => [
        organisationName(named, partner),
        ...cells(noted),
      ]),
      [words.total, ...cells(effort)],
    ],
    numbers: [1, 2],
  });
}

/** What a cycle took, as everybody reads it once it was closed. */
export function effortBlock(effort: Effort | undefined, named: Named, level: 2 | 3): Content {
  const words = effortWords[named.language];
  const { title, none, text } = words;
  return [
    heading(level, title),
    effort === undefined ? paragraph(none) : [paragraph(text), effortTable(effort, title, named)],
  ];
}
