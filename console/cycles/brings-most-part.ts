import {
  type Brings,
  type Costs,
  lastResponse,
  type Lately,
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
  costs: Costs;
  nameOf: (area: string) => string;
};

/** Where one more try brings most, by the formula that stands above it. */
export function bringsMostPart(view: BringsView): Content {
  const { language, path, brings, lately, costs, nameOf } = view;
  const words = inConsole(progressWords, language);
  const shown = (number: number | undefined) =>
    number === undefined ? words.notKnown : numberIn(language, number, 1);
  const response = (way: PaidWay) => {
    const part = lastResponse(lately, way);
    const told = part === undefined ? words.notKnown : `${numberIn(language, 100 * part, 1)}%`;
    return `${words.lately[way]}: ${told}`;
  };
  const costOf = (way: PaidWay) =>
    textbox({
      id: `cost-${way}`,
      name: way,
      label: words[`${way}Cost`],
      value: costs[way] > 0 ? String(costs[way]) : "",
    });
  return [
    heading(2, words.brings, "brings"),
    paragraph(words.bringsText),
    list(WAYS.map(response)),
    query(`${path}#brings`, [
      hidden("lang", language),
      grid(WAYS.map(costOf)),
      button(words.reckon, { quiet: true }),
    ]),
    table({
      caption: words.brings,
      named: false,
      head: [words.part, words.silent, ...WAYS.map((way) => words.bringsBy[way])],
      rows: brings.map(({ area, silent, brings: by }) => [
        nameOf(area),
        silent ?? words.few,
        ...WAYS.map((way) => shown(by[way])),
      ]),
      numbers: [1, 2, 3],
    }),
  ];
}
