import type { Partner } from "#contract/organisation.ts";
import type { Language } from "#contract/language.ts";
import type { OwnLine } from "#domain/actions/memory.ts";
import type { Standing } from "#domain/actions/standing.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { organisationIn } from "#domain/organisation.ts";
import { dayIn } from "#web/copy/dates.ts";
import { memoryWords } from "#web/copy/memory.ts";
import { table } from "./components.ts";
import { inLanguage, paragraph } from "./elements.ts";
import { type Content, type Html, html, when } from "./html.ts";
import { organisationName } from "./organisations.ts";

type View = { language: Language; neighbourhood: Neighbourhood };

export const COLUMNS = [
  "kept",
  "late",
  "partly",
  "broken",
  "open",
] as const satisfies readonly Standing[];

/** What became of the promises of organisations, as everybody reads it. */
export function figuresOf(lines: readonly OwnLine[], view: View): Html {
  const words = memoryWords[view.language];
  return table({
    caption: words.organisations,
    named: false,
    head: ["", ...COLUMNS.map((standing) => words.standing[standing])],
    rows: lines.map(({ partner, counts }) => [
      organisationName(view, partner),
      ...COLUMNS.map((standing) => counts[standing]),
    ]),
    numbers: [1, 2, 3, 4, 5],
  });
}

/** What an organisation says of its figures, in the language in which it was written. */
export function wordOf(partner: Partner, { language, neighbourhood }: View): Content {
  const called = organisationName({ language, neighbourhood }, partner);
  const name = called.slice(0, 1).toLocaleUpperCase(language) + called.slice(1);
  const its = inLanguage(mainLanguage(neighbourhood));
  return when(organisationIn(neighbourhood, partner)?.word, ({ text, on }) => [
    paragraph(memoryWords[language].says(name, dayIn(language, on))),
    html`<blockquote class="buurt-written"${its}>${text}</blockquote>`,
  ]);
}
