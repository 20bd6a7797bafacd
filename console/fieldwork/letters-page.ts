import type { LetterPrint, Nth } from "#domain/dispatch/letter.ts";
import type { AreaId, RunId } from "#contract/ids.ts";
import { areaName, type Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { posterWords } from "#web/copy/letters/poster.ts";
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
  const fieldwork = inConsole(fieldworkWords, language);
  const told = inConsole(toldWords, language);
  const path = `/console/letters/${run}`;
  const one = ({ area, name, nth, letters }: Waiting) =>
    html`<article class="buurt-card"><h3>${name}: ${fieldwork.nth[nth]}</h3><p>${fieldwork.waiting(letters)}${letters > together ? ` ${fieldwork.together(together)}` : ""}</p>${form(`${path}?lang=${language}`, html`${hidden("csrf", csrf)}${hidden("area", area)}${hidden("nth", nth)}${button(fieldwork.print(Math.min(letters, together)))}`)}</article>`;
  const done = ({ id, area, nth, on, people }: LetterPrint) =>
    html`<li>${dayIn(language, on)}: ${areaName(neighbourhood, area)}, ${fieldwork.nth[nth]}, ${fieldwork.waiting(people.length)}${open ? html`<details><summary>${fieldwork.again}</summary><p>${fieldwork.againText}</p>${form(`${path}/${id}?lang=${language}`, html`${hidden("csrf", csrf)}${button(fieldwork.again, { quiet: true })}`)}</details>` : ""}</li>`;
  return consoleLayout(
    view,
    `${fieldwork.letters}: ${neighbourhood.name}`,
    path,
    html`<p>${fieldwork.lettersText}</p>${open ? "" : note(fieldwork.closed)}${unreached === 0 ? "" : note(fieldwork.unreached(unreached))}${waiting.length === 0 ? html`<p>${told.noLetters}</p>` : open ? waiting.map(one) : ""}${prints.length === 0 ? "" : html`<h2>${fieldwork.done}</h2><ul>${prints.toSorted((first, other) => (first.on < other.on ? 1 : -1)).map(done)}</ul>`}<p><a href="/poster/${neighbourhood.id}">${posterWords[language].title}</a></p>`,
  );
}
