import type { LetterPrint } from "#domain/dispatch/letter.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, note } from "#web/pages/components.ts";
import { cards, details, heading, list, paragraph } from "#web/pages/elements.ts";
import type { Content } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, ownForm } from "#console/console-page.ts";

/** What was ordered, as the team and who prints see it. */
export type PrintsView = Frame & {
  neighbourhood: Neighbourhood;
  path: string;
  open: boolean;
  hasFeedback: boolean;
  prints: readonly LetterPrint[];
};

/** What who prints letters sees: what was ordered, and no name before it is taken. */
export function consolePrintsPage(view: PrintsView): Page {
  const { language, neighbourhood, path, open, prints } = view;
  const words = inConsole(fieldworkWords, language);
  const orders = prints.filter(({ printed }) => printed === undefined);
  const taken = latestFirst(prints.filter(({ printed }) => printed !== undefined));
  return consoleLayout(view, `${words.letters}: ${neighbourhood.name}`, path, [
    paragraph(words.printText),
    !open && note(words.closed),
    feedbackLink(view),
    orders.length === 0 && paragraph(words.noOrders),
    cards(orders.map((print) => [paragraph(orderLine(view, print)), open && take(view, print)])),
    taken.length > 0 && [
      heading(2, words.taken),
      list(taken.map((print) => [orderLine(view, print), open && takeAgain(view, print)])),
    ],
  ]);
}

/** Where the sheet is with what became of the cycle. */
export const feedbackLink = ({ language, path, hasFeedback }: PrintsView): Content => {
  const words = inConsole(fieldworkWords, language);
  return (
    hasFeedback && [
      paragraph(words.feedbackText),
      paragraph(linkIn(language, `${path}/feedback`, words.feedback)),
    ]
  );
};

const take = (view: PrintsView, { id, people }: LetterPrint): Content => {
  const words = inConsole(fieldworkWords, view.language);
  return ownForm(view, `${view.path}/${id}`, button(words.print(people.length)));
};

const takeAgain = (view: PrintsView, { id }: LetterPrint): Content => {
  const words = inConsole(fieldworkWords, view.language);
  return details(
    words.again,
    paragraph(words.againText),
    ownForm(view, `${view.path}/${id}`, button(words.again, { quiet: true })),
  );
};

/** Which letters, how many, and whether they were taken. */
export function orderLine({ language, neighbourhood }: PrintsView, print: LetterPrint): string {
  const words = inConsole(fieldworkWords, language);
  const what = [areaName(neighbourhood, print.area), words.nth[print.nth]].join(", ");
  const many = words.waiting(print.people.length);
  const state =
    print.printed === undefined ? words.ordered : words.printedOn(dayIn(language, print.printed));
  return `${dayIn(language, print.on)}: ${what}, ${many}; ${state}`;
}

export const latestFirst = (prints: readonly LetterPrint[]): LetterPrint[] =>
  prints.toSorted((one, other) => (one.on < other.on ? 1 : -1));
