import type { CodesTold, Nth } from "#domain/dispatch/letter.ts";
import type { Asked } from "#domain/dispatch/mail.ts";
import type { AreaId } from "#contract/ids.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
import { button, hidden, note } from "#web/pages/components.ts";
import { cards, details, heading, linkLine, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, linkIn, ownForm } from "#console/console-page.ts";
import { feedbackLink, latestFirst, orderLine, type PrintsView } from "./prints-page.ts";

type Waiting = { area: AreaId; name: string; nth: Nth; letters: number };
type LettersView = PrintsView & {
  waiting: readonly Waiting[];
  together: number;
  unreached: number;
  told: CodesTold;
  /** The area that was chosen, and who there has a code that works. */
  area: AreaId | undefined;
  holders: readonly Asked[];
};

/** Which letters are to be ordered, and what became of those before; no code is on it. */
export function consoleLettersPage(view: LettersView): Page {
  const { language, neighbourhood, path, open, waiting, prints, unreached, told } = view;
  const words = inConsole(fieldworkWords, language);
  return consoleLayout(view, `${words.letters}: ${neighbourhood.name}`, path, [
    paragraph(words.lettersText),
    !open && note(words.closed),
    feedbackLink(view),
    unreached > 0 && note(words.unreached(unreached)),
    waiting.length === 0 && paragraph(inConsole(toldWords, language).noLetters),
    open && waiting.map((letters) => toOrder(letters, view)),
    prints.length > 0 && [
      heading(2, words.orders),
      list(latestFirst(prints).map((print) => orderLine(view, print))),
    ],
    told.given > 0 && codes(view),
    linkLine(`/poster/${neighbourhood.id}`, posterWords[language].title),
  ]);
}

/** Letters that wait, and the button that orders as many as go together. */
function toOrder({ area, name, nth, letters }: Waiting, view: LettersView): Html {
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
      button(words.order(Math.min(letters, together))),
    ),
  ];
  return html`<article class="buurt-card">${content}</article>`;
}

/** How many codes were given and what became of them, and where one is taken back. */
function codes(view: LettersView): Content {
  const { language, open, told, neighbourhood, path } = view;
  const { codes: words } = inConsole(fieldworkWords, language);
  const links = neighbourhood.areas.map(({ id, name }) =>
    linkIn(language, `${path}?area=${id}`, name),
  );
  return [
    heading(2, words.title),
    list([
      words.given(told.given),
      words.used(told.used),
      words.withdrawn(told.withdrawn, told.replaced),
    ]),
    open && [
      heading(3, words.lost),
      paragraph(words.lostText),
      html`<nav aria-label="${words.lost}">${list(links)}</nav>`,
      holders(view),
    ],
  ];
}

function holders(view: LettersView): Content {
  const { area, holders: people, path } = view;
  const { codes: words } = inConsole(fieldworkWords, view.language);
  if (area === undefined) return "";
  if (people.length === 0) return paragraph(words.nobody);
  return cards(
    people.map(({ resident: { name, address }, invitation: { batch, resident } }) => [
      paragraph(strong(name), address === undefined ? "" : `, ${address.street}`),
      details(
        words.withdraw,
        paragraph(words.withdrawText),
        ownForm(
          view,
          `${path}/withdraw`,
          hidden("resident", resident),
          hidden("batch", batch),
          button(words.withdraw, { quiet: true }),
        ),
      ),
    ]),
  );
}
