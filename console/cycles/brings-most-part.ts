import {
  type Brings,
  expectedOf,
  lastResponse,
  type Lately,
  type Means,
  type PaidWay,
} from "#domain/dispatch/brings-most.ts";
import type { Language } from "#contract/language.ts";
import { progressWords } from "#web/copy/console/progress.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { numberIn } from "#web/copy/numbers.ts";
import { button, hidden, query, table, textbox } from "#web/pages/components.ts";
import { grid, heading, list, paragraph } from "#web/pages/elements.ts";
import type { Content } from "#web/pages/html.ts";

const WAYS: readonly PaidWay[] = ["doorstep", "letter"];

export type BringsView = {
  language: Language;
  path: string;
  brings: readonly Brings[];
  lately: Lately | undefined;
  means: Means;
  nameOf: (area: string) => string;
};

/** Hours are typed, and minutes reckoned with. */
export const UNIT: Readonly<Record<PaidWay, number>> = { doorstep: 60, letter: 1 };

const numberBox = (name: string, label: string, value: number): Content =>
  textbox({ id: `cost-${name}`, name, label, value: value > 0 ? String(value) : "" });

/** Where one more try brings most, by the formula that stands above it. */
export function bringsMostPart(view: BringsView): Content {
  const { language, path, brings, lately, means, nameOf } = view;
  const words = inConsole(progressWords, language);
  const shown = (number: number | undefined) =>
    number === undefined ? words.notKnown : numberIn(language, number, 1);
  const response = (way: PaidWay) => {
    const part = lastResponse(lately, way);
    const told = part === undefined ? words.notKnown : `${numberIn(language, 100 * part, 1)}%`;
    return `${words.lately[way]}: ${told}`;
  };
  const budgeted = WAYS.filter((way) => means[way].cost > 0 && means[way].budget > 0);
  return [
    heading(2, words.brings, "brings"),
    paragraph(words.bringsText),
    list(WAYS.map(response)),
    query(`${path}#brings`, [
      hidden("lang", language),
      grid(WAYS.map((way) => numberBox(way, words[`${way}Cost`], means[way].cost))),
      grid(
        WAYS.map((way) =>
          numberBox(`${way}-budget`, words[`${way}Budget`], means[way].budget / UNIT[way]),
        ),
      ),
      button(words.reckon, { quiet: true }),
    ]),
    table({
      caption: words.brings,
      named: false,
      head: [
        words.part,
        words.silent,
        ...WAYS.map((way) => words.bringsBy[way]),
        ...budgeted.map((way) => words.tries[way]),
      ],
      rows: brings.map(({ area, silent, brings: by, tries }) => [
        nameOf(area),
        silent ?? words.few,
        ...WAYS.map((way) => shown(by[way])),
        ...budgeted.map((way) => tries[way] ?? words.notKnown),
      ]),
      numbers: [1, 2, 3, 4, 5],
    }),
    list(
      budgeted.flatMap((way) => {
        const expected = expectedOf(brings, lately, way);
        return expected === undefined ? [] : [words.expected[way](expected)];
      }),
    ),
  ];
}
