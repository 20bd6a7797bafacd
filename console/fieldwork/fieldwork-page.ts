import type { PostalAddress } from "#domain/dispatch/mail.ts";
import type { AreaId, ResidentId, RunId } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, form, hidden, note } from "#web/pages/components.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

type View = Frame & { neighbourhood: Neighbourhood; run: RunId; open: boolean };

type Person = {
  id: ResidentId;
  batch: number;
  name: string;
  address: PostalAddress | undefined;
  language: Language;
};

/** Those of one area who have not answered: to ring at their door, or to call. */
export function consoleVisitsPage(
  view: View & { area: AreaId | undefined; people: readonly Person[] },
): Page {
  const { language, csrf, neighbourhood, run, open, area, people } = view;
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/visits`;
  const ask = ({ id, batch }: Person, channel: "doorstep" | "telephone") =>
    form(
      `${path}?lang=${language}`,
      html`${hidden("csrf", csrf)}${hidden("resident", id)}${hidden("batch", batch)}${hidden("channel", channel)}${button(words.ask[channel], { quiet: true })}`,
    );
  const row = (person: Person) =>
    html`<li class="buurt-card"><p><strong>${person.name}</strong> (${LANGUAGES[person.language].name})${person.address === undefined ? "" : html`<br>${person.address.street}, ${person.address.postcode} ${person.address.place}`}</p><div class="buurt-grid">${ask(person, "doorstep")}${ask(person, "telephone")}</div></li>`;
  const chosen =
    area === undefined
      ? ""
      : people.length === 0
        ? html`<p>${words.nobodySilent}</p>`
        : html`<p>${words.silent(people.length)}</p><ul class="buurt-cards">${people.map(row)}</ul>`;
  return consoleLayout(
    view,
    `${words.visitsTitle}: ${neighbourhood.name}`,
    path,
    html`<p>${words.visitsText}</p>${open ? html`<nav aria-label="${words.areas}"><ul>${neighbourhood.areas.map(({ id, name }) => html`<li><a href="${path}?area=${id}&amp;lang=${language}">${name}</a></li>`)}</ul></nav>${chosen}` : note(words.closed)}`,
  );
}
