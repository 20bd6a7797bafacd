import type { LetterPrint, Nth } from "#domain/dispatch/letter.ts";
import type { AreaId } from "#contract/ids.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
import { button, hidden, note } from "#web/pages/components.ts";
import { details, heading, linkLine, list, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";

type Waiting = { area: AreaId; name: string; nth: Nth; letters: number };
type LettersView = Frame & {
  neighbourhood: Neighbourhood;
  path: string;
  open: boolean;
  waiting: readonly Waiting[];
  prints: readonly LetterPrint[];
  together: number;
  unreached: number;
};

/** Which letters are to be printed, and which were. */
export function consoleLettersPage(view: LettersView): Page {
  const { language, neighbourhood, path, open, waiting, prints, unreached } = view;
  const words = inConsole(fieldworkWords, language);
  return consoleLayout(view, `${words.letters}: ${neighbourhood.name}`, path, [
    paragraph(words.lettersText),
    !open && note(words.closed),
    unreached > 0 && note(words.unreached(unreached)),
    waiting.length === 0 && paragraph(inConsole(toldWords, language).noLetters),
    open && waiting.map((letters) => toPrint(letters, view)),
    prints.length > 0 && printed(view),
    linkLine(`/poster/${neighbourhood.id}`, posterWords[language].title),
  ]);
}

/** Letters that wait, and the button that prints as many as go together. */
function toPrint({ area, name, nth, letters }: Waiting, view: LettersView): Html {
  const { path, together } = view;
  const words = inConsole(fieldworkWords, view.language);
  const content = [
    heading(3, `${name}: ${words.nth[nth]}`),
    paragraph(words.waiting(letters), letters > together && ` ${words.together(together)}`),
    ownForm(
      view,
      path,
      hidden("area", area),
      hidden("nth", nth),
      button(words.print(Math.min(letters, together))),
    ),
  ];
  return html`<article class="buurt-card">${content}</article>`;
}

/** What was printed, the latest first; while the round is open it can be printed once more. */
function printed(view: LettersView): Content {
  const { language, neighbourhood, path, open, prints } = view;
  const words = inConsole(fieldworkWords, language);
  const again = ({ id }: LetterPrint) =>
    details(
      words.again,
      paragraph(words.againText),
      ownForm(view, `${path}/${id}`, button(words.again, { quiet: true })),
    );
  const line = (print: LetterPrint) => {
    const what = [areaName(neighbourhood, print.area), words.nth[print.nth]].join(", ");
    const many = words.waiting(print.people.length);
    return [`${dayIn(language, print.on)}: ${what}, ${many}`, open && again(print)];
  };
  const latest = prints.toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return [heading(2, words.done), list(latest.map(line))];
}
