import type { LetterPrint, Nth } from "#domain/dispatch/letter.ts";
import type { AreaId, RunId } from "#contract/ids.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import { dayIn, wordsOf } from "#web/copy/words.ts";
import { button, form, hidden, note } from "#web/pages/components.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

type Waiting = { area: AreaId; name: string; nth: Nth; letters: number };

/** Which letters are to be printed, and which were. */
export function consoleLettersPage(
  view: Frame & {
    neighbourhood: Neighbourhood;
    run: RunId;
    open: boolean;
    waiting: readonly Waiting[];
    prints: readonly LetterPrint[];
    together: number;
    unreached: number;
  },
): Page {
  const { language, csrf, neighbourhood, run, open, waiting, prints, together, unreached } = view;
  const { fieldwork: words } = consoleWordsOf(language);
  const path = `/console/letters/${run}`;
  const one = ({ area, name, nth, letters }: Waiting) =>
    html`<article class="buurt-card"><h3>${name}: ${words.nth[nth]}</h3><p>${words.waiting(letters)}${letters > together ? ` ${words.together(together)}` : ""}</p>${form(`${path}?lang=${language}`, html`${hidden("csrf", csrf)}${hidden("area", area)}${hidden("nth", nth)}${button(words.print(Math.min(letters, together)))}`)}</article>`;
  const done = ({ id, area, nth, on, people }: LetterPrint) =>
    html`<li>${dayIn(language, on)}: ${areaName(neighbourhood, area)}, ${words.nth[nth]}, ${words.waiting(people.length)}${open ? html`<details><summary>${words.again}</summary><p>${words.againText}</p>${form(`${path}/${id}?lang=${language}`, html`${hidden("csrf", csrf)}${button(words.again, { quiet: true })}`)}</details>` : ""}</li>`;
  return consoleLayout(
    view,
    `${words.letters}: ${neighbourhood.name}`,
    path,
    html`<p>${words.lettersText}</p>${open ? "" : note(words.closed)}${unreached === 0 ? "" : note(words.unreached(unreached))}${waiting.length === 0 ? html`<p>${words.noLetters}</p>` : open ? waiting.map(one) : ""}${prints.length === 0 ? "" : html`<h2>${words.done}</h2><ul>${prints.toSorted((first, other) => (first.on < other.on ? 1 : -1)).map(done)}</ul>`}<p><a href="/poster/${neighbourhood.id}">${wordsOf(language).open.poster}</a></p>`,
  );
}
